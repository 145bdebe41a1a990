#!/usr/bin/env python3
"""Answers every case file a second time, from the review sheet and the design.

    check.py                 all of tests/cases, and the sheet against evidence/bands.csv
    check.py --generate N [SEED]    N random rows with the answers of this program, as CSV
"""
import csv
import re
import sys
from collections import Counter
from fractions import Fraction
from pathlib import Path

import alerts
import derived
import lines
import number
import rules
import sheet
import status
import weighed

ROOT = Path(__file__).resolve().parents[2]


ANSWERS = {"really", "ionised", "total", "day", "d2", "whole", "elemental", "salt"}


def reading_of(text):
    """`calcium 2.21 mmol/L [2.25-2.60] @2026-01-10 !total` to a Reading.

    None if nothing was typed; a dose may end in `/week`.
    """
    text, *answers = text.split("!")
    answers = {answer.strip() for answer in answers}
    if answers - ANSWERS:
        raise ValueError(f"no such answer: {answers}")
    text, _, date = text.partition("@")
    measure, _, typed = text.strip().partition(" ")
    if measure not in number.MEASURES and measure not in number.REFUSED:
        raise ValueError(f"no such measure: {measure}")
    lab, own = (None, None), re.search(r"\[([\d.]*)-([\d.]*)\]\s*$", typed)
    if own:
        lab = tuple(Fraction(end) if end else None for end in own.groups())
        typed = typed[:own.start()]
    per = re.search(r"/(day|week|month)\s*$", typed) if measure in number.INTAKES else None
    typed = typed[:per.start()] if per else typed
    return number.read(measure, typed, date.strip() or None, per[1] if per else "day", lab, answers)


def case_of(review, row):
    person = rules.Person(row["age"], row["sex"], row["stage"], row["flags"])
    texts = [text for text in row["entries"].split(";") if text.strip()]
    readings = [reading_of(text.strip()) for text in texts]
    return rules.Case(review, person, [reading for reading in readings if reading])


def answer(review, row):
    """This program's answer to a row."""
    kind, _, rest = row["check"].partition(":")
    case = case_of(review, row)
    if kind == "alert":
        return alerts.level(case, rest)
    if kind == "status":
        return status.status(review.references, case, *rest.split(":"))
    if kind == "band":
        return rules.band(case, review.tables[rest])
    if kind == "near":
        return derived.near(case, review.tables[rest])
    if kind == "joint":
        return derived.joint(case)
    if kind == "change":
        return derived.change(case, rest)
    if kind == "show":
        measure, _, unit = rest.partition(":")
        return derived.show(case, measure, unit)
    if kind == "counts":
        return weighed.counts(case, review.tables[rest])
    if kind in ("limit", "own", "next"):
        return {"limit": weighed.limit, "own": weighed.own, "next": weighed.following}[kind](case, rest)
    if kind == "first":
        return weighed.first(case)
    if kind == "problem":
        if rest in ("age", "stage"):
            return getattr(case.person, rest + "_problem")
        found = [reading.problem for reading in case.readings if reading.measure == rest]
        conflict = rest == "adjusted-calcium" and case.calciums_conflict()
        if conflict and not any(problem != "none" for problem in found):
            return "calcium-conflict"
        return found[-1] if found else "none"
    raise ValueError(f"no such check: {row['check']}")


def agrees(got, expected):
    """`not-applicable` stands for any reason."""
    return got == expected or expected == "not-applicable" and got.startswith(expected + ":")


def check_cases(review):
    """All case files; returns (passed, failed)."""
    total = Counter()
    for path in sorted((ROOT / "tests" / "cases").glob("*.csv")):
        counts = Counter()
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                got = answer(review, row)
                word = "agreed" if agrees(got, row["expect"].strip()) else "disagreed"
                counts[word] += 1
                if word == "disagreed":
                    print(f"{row['id']} {row['check']}: expected {row['expect']}, got {got}")
        print(f"{path.name}: {counts['agreed']} agreed, {counts['disagreed']} disagreed")
        total += counts
    return total["agreed"], total["disagreed"]


def expected_levels():
    """The levels the case files expect of each alert."""
    found = {}
    for path in (ROOT / "tests" / "cases").glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                kind, _, name = row["check"].partition(":")
                if kind == "alert" and row["expect"] != "none":
                    found.setdefault(name, set()).add(row["expect"].strip())
    return found


STANDINGS = {"current": "current", "manufacturer": "test maker"}


def check_sheet(review):
    """The sheet against the evidence: every row there, edges, words and amounts the same."""
    passed = failed = 0
    expected, on_sheet = set(), set()
    with (ROOT / "evidence" / "bands.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["seen"] == "memory":
                continue
            wrong = compare(review, row)
            expected.add((row["table"], row["band"]))
            passed, failed = passed + (not wrong), failed + bool(wrong)
            if wrong:
                print(f"sheet {row['table']} {row['band']} {row['unit']}: {wrong}")
    for table in review.tables.values():
        on_sheet |= {(table.id, name) for name in table.labels}
    for extra in sorted(on_sheet - expected):
        failed += 1
        print(f"sheet {extra}: not in the evidence")
    ours, theirs = ({(key, row) for key, rows in source.items() for row in rows} for source in
                    (status.evidence(ROOT / "evidence" / "intakes.csv"), review.references))
    for row in sorted(ours ^ theirs, key=str):
        print(f"sheet {row}: only in the {'evidence' if row in ours else 'sheet'}")
    passed, failed = passed + len(ours & theirs), failed + len(ours ^ theirs)
    print(f"evidence against the sheet: {passed} agreed, {failed} disagreed")
    return passed, failed


def population(text):
    """(first month, first month after, sex) out of the evidence's words on whom a table is for."""
    sex = "f" if re.search(r"\bwomen\b", text) else "m" if re.search(r"\bmen\b", text) else None
    text = text.partition(" (")[0]  # what the source printed, where months stand for it
    young = re.search(r"under (\d+) (y|mo)", text)
    if young:
        return None, int(young[1]) * (12 if young[2] == "y" else 1), sex
    from_months = re.search(r"(\d+) mo to (\d+) y", text)
    if from_months:
        return int(from_months[1]), int(from_months[2]) * 12 + 12, sex
    between = re.search(r"\b(\d+)-(\d+)(?: y)?\b", text)
    over = re.search(r">= (\d+) (y|months)", text)
    if between:
        return int(between[1]) * 12 or None, int(between[2]) * 12 + 12, sex
    if over:
        return int(over[1]) * (12 if over[2] == "y" else 1), None, sex
    if "children" in text:
        return None, 216, sex
    return (216 if sex or re.search("adults|cohorts|haemodialysis", text) else None), None, sex


def compare(review, row):
    """What is wrong with a row of the evidence on the sheet, or an empty text."""
    if row["table"] == "prevend-2020":
        return "" if row["band"] in review.cells else "cell missing"
    table = review.tables.get(row["table"])
    if not table or row["band"] not in table.labels:
        return "missing"
    words = (row["label"], row["reads_as"], row["seen"])
    if table.labels[row["band"]] != words:
        return f"{table.labels[row['band']]} is not {words}"
    standing = STANDINGS.get(row["standing"], row["standing"]).replace("superseded", "replaced")
    standing = "archived" if standing == "replaced" else standing
    if table.standing != standing or table.measure != row["measure"]:
        return f"{table.standing}, {table.measure}"
    if population(row["applies_to"]) != (table.age_from, table.age_below, table.sex):
        return f"{row['applies_to']} is not {table.age_from, table.age_below, table.sex}"
    if table.no_threshold:
        return ""
    figures = [Fraction(row[end]) if row[end] else None for end in ("lower", "upper")]
    inside = [row[end + "_edge"].startswith("in") for end in ("lower", "upper")]
    if figures[0] == 0 and row["measure"] == "cac":
        figures[0], inside[0] = (None, False) if inside[0] else (figures[0], False)
    if (row["band"], figures[0], inside[0], figures[1], inside[1]) not in table.units[row["unit"]]:
        return "edges differ"
    return ""


def main(arguments):
    review = sheet.Sheet(ROOT / "tests" / "tables.review.md")
    if arguments[:1] == ["--generate"]:
        import generate
        return generate.write(review.tables, review.references, int(arguments[1]),
                              lambda row: answer(review, row),
                              lambda row: alerts.raised(case_of(review, row)),
                              seed=int(arguments[2]) if len(arguments) > 2 else 1)
    parts = [check_cases(review), check_sheet(review), lines.check(review),
             lines.check_levels(review, expected_levels()), lines.check_gates(review)]
    passed, failed = (sum(pair) for pair in zip(*parts))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
