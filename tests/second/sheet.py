"""Reads the review sheet: every table as a clinician would read it, nothing else.

A phrase that is not understood is an error, never a default: the sheet has to
be complete by itself.
"""
import re
from fractions import Fraction
from pathlib import Path

FIGURE = r"(\d+(?:\.\d+)?)"
PHRASES = [  # a phrase of the sheet -> (lower, lower is in, upper, upper is in)
    (rf"under {FIGURE}", lambda a: (None, False, a, False)),
    (rf"{FIGURE} to under {FIGURE}", lambda a, b: (a, True, b, False)),
    (rf"{FIGURE} to {FIGURE}", lambda a, b: (a, True, b, True)),
    (rf"above {FIGURE}, up to {FIGURE}", lambda a, b: (a, False, b, True)),
    (rf"above {FIGURE}", lambda a: (a, False, None, False)),
    (rf"{FIGURE} or more", lambda a: (a, True, None, False)),
    (rf"{FIGURE} or less", lambda a: (None, False, a, True)),
]
MONTHS = {"y": 12, "mo": 1}


class Table:
    """One table: whom it is about, and its bands in each printed unit."""

    def __init__(self, measure, name):
        self.measure, self.id = measure, name
        self.standing = self.about = ""
        self.age_from = self.age_below = None  # months
        self.sex = self.stage = self.needs = self.excludes = None
        self.units = {}   # unit -> [(band, lower, lower_in, upper, upper_in)], low to high
        self.labels = {}  # band -> (label, counts as, seen)
        self.no_threshold = False


STAGES = {"Before the menopause": "premenopausal", "After the menopause": "postmenopausal"}


def interval(text):
    """`30 to under 50 *` -> (30, True, 50, False)."""
    text = text.removesuffix("*").strip()
    for pattern, build in PHRASES:
        found = re.fullmatch(pattern, text)
        if found:
            return build(*(Fraction(figure) for figure in found.groups()))
    raise ValueError(f"the sheet says {text!r}: not understood")


def read_standing(table, line):
    """`Standing: S. About A. Applied to P.` into the fields of the table."""
    found = re.fullmatch(r"Standing: (.*?)\. About (.*)\. Applied to (.*)\.", line)
    if not found:
        raise ValueError(f"{table.id}: {line!r} has no standing, about and applied to")
    table.standing, table.about, applied = found.groups()
    for part in applied.split(", "):
        age = re.fullmatch(r"(?:(\d+) (y|mo) and over|under (\d+) (y|mo)|"
                           r"(\d+) (y|mo) to under (\d+) (y|mo))", part)
        condition = re.fullmatch(r"(with|without) `([a-z-]+)`", part)
        if part == "every age":
            continue
        if age:
            a, au, b, bu, c, cu, d, du = age.groups()
            if a or c:
                table.age_from = int(a or c) * MONTHS[au or cu]
            if b or d:
                table.age_below = int(b or d) * MONTHS[bu or du]
        elif part in ("Female", "Male"):
            table.sex = part[0].lower()
        elif part in STAGES:
            table.stage = STAGES[part]
        elif condition:
            setattr(table, "needs" if condition[1] == "with" else "excludes", condition[2])
        else:
            raise ValueError(f"{table.id}: applied to {part!r} is not understood")


def check_shape(table):
    """Bands of a unit touch each other and cover everything: no gap, no overlap."""
    for unit, bands in table.units.items():
        if bands[0][1] is not None or bands[-1][3] is not None:
            raise ValueError(f"{table.id} {unit}: an end is closed")
        for (_, _, _, upper, upper_in), (band, lower, lower_in, _, _) in zip(bands, bands[1:]):
            if upper != lower or upper_in == lower_in:
                raise ValueError(f"{table.id} {unit} {band}: does not touch the band before it")


def read(path):
    """All single tables by id, and the cells of the joint table by name."""
    tables, cells, measure, table, header = {}, {}, None, None, []
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            named = re.fullmatch(r"## .*\(([a-z0-9-]+)\)", line)
            measure, table = (named[1] if named else line[3:]), None
            if measure.startswith("Reference values"):
                break  # What follows is not banded: intakes, alert lines, sources.
        elif line.startswith("### ") and measure != "Read together":
            table = Table(measure, re.search(r"\(`([a-z0-9-]+)`\)$", line)[1])
            tables[table.id] = table
        elif line.startswith("Standing:") and table:
            read_standing(table, line)
        elif line.startswith("| band |"):
            header = [cell.strip() for cell in line.strip("|").split("|")]
        elif line.startswith("| `"):
            row = [cell.strip() for cell in line.strip("|").split("|")]
            if table is None:
                cells[row[0].strip("`")] = read_cell(row[1])
            else:
                add_band(table, dict(zip(header, row)))
    for each in tables.values():
        check_shape(each)
    return tables, cells


JOINT_NAMES = {"25-OH-D": "25-oh-d", "dp-ucMGP": "dp-ucmgp"}


def read_cell(text):
    """`25-OH-D under 50 nmol/L and ...` -> {measure: (unit, lower, in, upper, in)}."""
    cell = {}
    for part in text.partition(":")[0].split(" and "):
        found = re.fullmatch(r"(25-OH-D|dp-ucMGP) (?:of |from )?(.*) ([np]mol/L)( or more)?", part)
        if not found:
            raise ValueError(f"the sheet says {part!r}: not understood")
        name, phrase, unit, more = found.groups()
        cell[JOINT_NAMES[name]] = (unit, *interval(phrase + (more or "")))
    return cell


def add_band(table, row):
    """A row of the sheet: its label and one interval for each printed unit."""
    band = row["band"].strip("`")
    table.labels[band] = (row["what it says"], row["counts as"], row["seen"])
    for unit in [name for name in row if name not in
                 ("band", "what it says", "counts as", "source", "seen")]:
        if row[unit]:
            table.units.setdefault(unit, []).append((band, *interval(row[unit])))
        else:
            table.no_threshold = True
