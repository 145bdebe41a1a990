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
    (rf"above {FIGURE}, under {FIGURE}", lambda a, b: (a, False, b, False)),
    (rf"above {FIGURE}", lambda a: (a, False, None, False)),
    (rf"{FIGURE} or more", lambda a: (a, True, None, False)),
    (rf"{FIGURE} or less", lambda a: (None, False, a, True)),
]
STAGES = {"Before the menopause": "premenopausal", "After the menopause": "postmenopausal"}
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
    read_applied(table, applied)


def read_applied(table, applied):
    """`18 y and over, Female, with `dialysis`` into the fields of the table."""
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


class Sheet:
    """All of the sheet: single tables, joint cells, reference values, lines of alerts."""

    def __init__(self, path):
        self.tables, self.cells = {}, {}
        self.references = {}  # (body, nutrient) -> [(stage, first, after, sex, kind, value)]
        self.lines = {}       # (measure, unit) -> [(lower, lower in, upper, upper in)]
        self.alert_lines = []  # rows of the lines at which alerts speak, as written
        self.alerts = {}      # alert -> levels, in the order of the page
        self.concerns = {}    # alert -> measures
        self.gates = []       # rows of what comes before a figure is shown
        section = heading = ""
        header = []
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            if line.startswith("## "):
                section, heading, header = line[3:], "", []
            elif line.startswith("### "):
                heading, header = line[4:], []
                if re.fullmatch(r".*\([a-z0-9-]+\)", section):
                    self.table = Table(section.split("(")[-1][:-1], heading.split("`")[1])
                    self.tables[self.table.id] = self.table
            elif line.startswith("Standing:") and section != "Read together":
                read_standing(self.table, line)
            elif line.startswith("|") and not header:
                header = cells
            elif line.startswith("|") and not line.startswith("|--"):
                self.read_row(section, heading, dict(zip(header, cells)))
        for each in self.tables.values():
            check_shape(each)

    def read_row(self, section, heading, row):
        """A row of whatever the section lists."""
        if "band" in row:
            add_band(self.table, row)
        elif "cell" in row:
            self.cells[row["cell"].strip("`")] = read_cell(row["what it is"])
        elif "body" in row:
            nutrient = heading.split(",")[0].replace(" from supplements alone", "-supplement")
            first, after, sex, stage = read_group(row["for"])
            value = (stage, first, after, sex, row["kind"].split(" (")[0], Fraction(row["value"]))
            self.references.setdefault((row["body"].split("`")[1], nutrient), []).append(value)
        elif "alert" in row:
            self.alert_lines.append(row)
            for unit, line in read_line(row["when"]).items():
                self.lines.setdefault((row["measure"], unit), []).append(line)
        elif "what raises it" in row:
            levels = row["level"].removesuffix(", as an emergency").split(" or ")
            self.alerts[row["id"].strip("`")] = set(levels)
            self.concerns[row["id"].strip("`")] = set(row["concerns"].split())
        elif "nothing answered" in row:
            self.gates.append(row)


def read_line(text):
    """`under 50 nmol/L, or under 20 ng/mL` -> {unit: (lower, in, upper, in)}."""
    lines = {}
    for part in text.split(", or "):
        phrase, unit = re.fullmatch(r"(.*\d) (\S+)(?: or (?:more|less))?", part).group(1, 2)
        lines[unit] = interval(phrase + part.partition(unit)[2])
    return lines


def read_group(text):
    """`9 y to under 14 y, Male` or `every age, pregnant` -> (first, after, sex, stage)."""
    who = Table("", text)
    stage = next((name for name in ("pregnant", "breastfeeding") if text.endswith(name)), None)
    read_applied(who, text.removesuffix(f", {stage}"))
    return who.age_from or 0, who.age_below or 10 ** 6, who.sex, stage


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
