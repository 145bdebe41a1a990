"""The sheet's lines of alerts, tried one by one: on the line, beside it, and at the ends of the ages.

Nothing is read from `alerts.py` but what it answers: a line that stands differently on the sheet
and in the text is seen as an alert too many or too few.
"""
import re
from fractions import Fraction as F

import alerts
import number
import rules
import sheet

STEP = F(1, 1000)
# What else a line needs before it speaks: flags, and another entry for a measure.
CONTEXT = {
    "bone-medicine-low-d": ("bone-injection", {}), "25-oh-d-low-with-risk": ("glucocorticoid", {}),
    "calcium-high-low-d": ("", {"25-oh-d": "calcium 2.9 mmol/L", "calcium": "25-oh-d 40 nmol/L",
                                "adjusted-calcium": "25-oh-d 40 nmol/L"}),
    "dp-ucmgp-unexplained": ("vka-no kidney-no", {}),
    "bone-injection-low-calcium": ("bone-injection", {}), "ppi-magnesium": ("ppi", {}),
    "digoxin-d": ("digoxin", {}), "bone-injection-kidney": ("bone-injection", {}),
    "magnesium-kidney": ("", {"egfr": "magnesium-supplement 400 mg",
                              "magnesium-supplement": "egfr 20 mL/min/1.73m2"}),
    "ckd-calcium-d": ("", {"egfr": "calcium-supplement 100 mg"}),
    "calcium-intake-very-high": ("thiazide", {}), "vka-k-high": ("vka", {}), "vka-mk7": ("vka", {}),
}
# Changes what is said, not whether it is said.
WORDS_ONLY = {("hyperparathyroid-d", "25-oh-d")}
# One of these speaks, the worst.
FAMILIES = {"25-oh-d": "25-oh-d", "calcium": "calcium", "adjusted-calcium": "calcium"}
SUMS = {"calcium a day in all": "calcium-intake", "vitamin-k a day in all": "mk4-intake"}


class Line:
    """A row of the sheet: where it speaks, and for whom."""

    def __init__(self, row):
        self.name, self.alert = row["measure"], row["alert"].strip("`")
        figure, _, how = self.name.partition(", ")
        self.measure = SUMS.get(figure, figure)
        self.per = (re.search(r"one dose a (\w+)", how) or [None, "day"])[1]
        self.level = how.rpartition("for level ")[2] if "for level" in how else None
        self.units = sheet.read_line(row["when"])
        self.alone = row["by"] == "itself"
        who = sheet.Table("", row["alert"])
        ages, _, self.flags = row["for"].partition(", with ")
        self.no_age = ages.endswith(", or no age") or ages == "everyone"
        sheet.read_applied(who, ages.removesuffix(", or no age").replace("everyone", "every age"))
        self.first, self.after = who.age_from or 0, who.age_below or 10 ** 6
        self.flags = re.findall(r"`([a-z-]+)`", self.flags)

    def speaks(self, age, flags, unit, value):
        fits = self.no_age if age is None else self.first <= age < self.after
        band = [("here", *self.units[unit])] if unit in self.units else []
        return fits and (not self.flags or set(self.flags) & flags) and \
            bool(rules.overlap(band, value, ""))


def ages_of(lines):
    """Every age at which a line of the alert begins or ends, and none."""
    ends = {month for line in lines for month in (line.first, line.after, line.first - 1, line.after - 1)}
    return [None, 480, *sorted(month for month in ends if 0 <= month <= 1440)]


def tried(review, line, age, flags, unit, value):
    """What is raised by a figure, with what the line needs besides."""
    needs, others = CONTEXT.get(line.alert, ("", {}))
    flags = flags | set(needs.split())
    text = number.text_of(value, 3)
    entries = [number.read(line.measure, f"{text} {unit}", None, line.per)]
    if not line.alone and line.measure in others:
        measure, _, typed = others[line.measure].partition(" ")
        entries.append(number.read(measure, typed))
    person = rules.Person("" if age is None else f"{age}mo", "", "", " ".join(flags))
    if entries[0].problem == "not-a-number" or entries[0].value is None:
        return None  # a score is whole, a figure has its limits
    return alerts.raised(rules.Case(review, person, entries)), flags


def check(review):
    """Compares every line with what the second reading raises; returns (passed, failed)."""
    lines = [Line(row) for row in review.alert_lines]
    passed = failed = 0
    for line in lines:
        if (line.alert, line.name) in WORDS_ONLY:
            continue
        same = [other for other in lines if (other.alert, other.name) == (line.alert, line.name)]
        wrong = [wrong for case in cases(line, same) if (wrong := judge(review, lines, same, line, *case))]
        for each in wrong[:3]:
            print(f"line {line.alert} of {line.name}: {each}")
        passed, failed = passed + (not wrong), failed + bool(wrong)
    return passed, failed


def cases(line, same):
    """(age, flags, unit, value) on both sides of each edge of the line."""
    step = 1 if line.measure == "cac" else STEP
    for unit, (lower, _, upper, _) in line.units.items():
        for edge in {lower, upper} - {None}:
            for value in (edge - step, edge, edge + step):
                for age in ages_of(same):
                    for flags in [set()] + [{flag} for other in same for flag in other.flags]:
                        yield age, flags, unit, value


def judge(review, lines, same, line, age, flags, unit, value):
    """What is wrong with the answer to one figure, or None."""
    if (line.alert, line.name) == ("calcium-high-low-d", "25-oh-d") and age is not None and age < 12:
        return None  # the calcium beside it is not high at that age
    answer = tried(review, line, age, flags, unit, value) if value >= 0 else None
    if answer is None:
        return None
    raised, flags = answer
    expected = any(other.speaks(age, flags, unit, value) for other in same)
    if line.alone and line.measure in FAMILIES:
        before = lines[:lines.index(same[0])]
        expected = expected and not any(
            other.alone and other.name == line.name and other.speaks(age, flags, unit, value)
            for other in before)
    if line.alert == "egfr-low":
        expected = expected and "egfr-very-low" not in raised
    got = raised.get(line.alert)
    found = got == line.level if line.level else bool(got)
    if found == expected:
        return None
    return f"{value} {unit} at {age} months with {sorted(flags)}: sheet {expected}, text {got}"


def check_levels(review, expected):
    """The sheet's ids and levels, against the program's ids and the levels of the case files."""
    wrong = [f"alert {name}: only on one side" for name in sorted(set(review.alerts) ^ alerts.ALL)]
    wrong += [f"alert {name}: sheet {sorted(levels)}, cases {sorted(expected.get(name, set()))}"
              for name, levels in review.alerts.items() if levels != expected.get(name, set())]
    print(*wrong, sep="\n", end="\n" if wrong else "")
    return len(review.alerts) - len(wrong), len(wrong)


ANSWERS = {"`vka`": "vka", "`vka-unsure`": "vka-unsure", "nothing answered": "",
           "`vka-no`, a kidney flag or eGFR under 60": "vka-no dialysis",
           "`vka-no`, kidneys not answered": "vka-no",
           "`vka-no`, `kidney-no` or eGFR of 60 or more": "vka-no kidney-no"}


def check_gates(review):
    """The sheet's table of what comes before a figure is shown."""
    passed = failed = 0
    for row in review.gates:
        measure = row["measure"]
        for answers in [answer for answer in row if answer != "measure"]:
            person = rules.Person("40y", "", "", ANSWERS[answers])
            case = rules.Case(review, person, [])
            if measure in rules.VITAMIN_K:
                got = case.unanswered(measure) or "shown"
            else:
                got = "gated" if case.vka() else "shown" if case.vka_answered() else "needs:vka"
            right = row[answers].split(": ")[0] == got
            passed, failed = passed + right, failed + (not right)
            if not right:
                print(f"gate {measure} {answers}: sheet {row[answers]}, text {got}")
    return passed, failed
