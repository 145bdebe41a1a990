"""Intake status: an amount a day against the reference values of a body, as the sheet lists them."""
import csv
import re
from fractions import Fraction as F

import number

# Names that mean the same: what nearly everybody needs, and what half of the people need.
KINDS = {**dict.fromkeys(["RDA", "PRI", "RNI", "safe intake"], "reference"), "AR": "EAR"}
# In pregnancy and breastfeeding the row of the age, with an upper level of the stage over it.
BY_AGE = {("efsa", "calcium"), ("efsa", "magnesium")}
# These upper levels name an age and no stage: they hold in pregnancy too.
LIMIT_BY_AGE = {("uk", "vitamin-d"), ("nasem", "magnesium-supplement"),
                ("bfr", "magnesium-supplement")}
EVERY_AGE = range(120 * 12 + 1)


def months_of(text):
    """`7-11mo`, `1-3y`, `>=25y`, `>70y`, `adults`, blank -> (first month, first month after)."""
    if text in ("", "adults"):
        return (216 if text else 0), 10 ** 6
    low, sign, high, unit = re.fullmatch(r"(?:(\d+)-|(>=?))(\d+)(mo|y)", text).groups()
    if sign:
        return (int(high) + (sign == ">")) * 12, 10 ** 6
    if unit == "y":
        return int(low) * 12, int(high) * 12 + 12
    return int(low), min(int(high) + 1, 12)  # 12 months is 1 year


def evidence(path):
    """{(body, nutrient): [(stage, first, after, sex, kind, value)]}."""
    found = {}
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["seen"] == "memory":
                continue
            stage = next((s for s in ("pregnant", "breastfeeding") if s in row["stage"]), None)
            first, after = months_of(row["stage"].replace(stage or "", "").strip())
            kind = row["kind"].partition(" (")[0]
            found.setdefault((row["table"], row["nutrient"]), []).append(
                (stage, first, after, row["sex"] if row["sex"] and not stage else None, kind, F(row["value"])))
    return found


def values_for(rows, stage, age, sex):
    """The values of one age and sex, by kind."""
    return {KINDS.get(kind, kind): value for wanted, first, after, whose, kind, value in rows
            if wanted == stage and first <= age < after and whose in (None, sex)}


def choose(references, key, person):
    """The values for a person, or what has to be known because the rows differ."""
    rows = references.get(key, [])
    stage = person.stage if person.stage in ("pregnant", "breastfeeding") else None

    def values(age, sex):
        of_age, of_stage = values_for(rows, None, age, sex), values_for(rows, stage, age, sex)
        if stage and key in BY_AGE:
            return {**of_age, **of_stage}
        if stage and key in LIMIT_BY_AGE and "UL" in of_age:
            return {"UL": of_age["UL"], **of_stage}
        return of_stage

    sexes = ["f"] if stage else [person.sex] if person.sex else ["f", "m"]
    ages = [person.age] if person.age is not None else EVERY_AGE
    by_sex = [{tuple(sorted(values(age, sex).items())) for age in ages} for sex in sexes]
    if any(len(found) > 1 for found in by_sex):
        return "needs:age"
    if len(set.union(*by_sex)) > 1:
        return "needs:sex"
    return dict(by_sex[0].pop())


class Amount:
    """A daily amount in the first unit: a point, an open interval, blank or unreadable."""

    def __init__(self, case, measure):
        reading = case.figure(measure)
        entered = any(r.measure == measure for r in case.readings)
        self.blank, self.unreadable = not entered, entered and reading is None
        self.sign = reading.sign if reading else ""
        self.value = number.convert(measure, reading.value, reading.unit, next(iter(
            number.MEASURES[measure][0]))) if reading else F(0)


def total(amounts):
    """(lowest, highest or None, lowest itself possible): unreadable and blank leave it open above."""
    low = sum(a.value for a in amounts if a.sign not in ("<", "<="))
    unlimited = any(a.unreadable or a.blank or a.sign in (">", ">=") for a in amounts)
    high = None if unlimited else sum(a.value for a in amounts)
    return low, high, not any(a.sign for a in amounts)


def answers(values, low, high, with_low, limited=None):
    """The status, when every amount between the two ends has the same one.

    A sum that may reach past the upper level has not been shown to.
    """
    tiny = F(1, 10 ** 6)
    inside = {v + step for v in [low, *values.values()] for step in (-tiny, F(0), tiny)}
    points = {p for p in inside if p > low and (high is None or p < high)}
    points |= {low} if with_low else set()
    found = {judge(values, point, point if limited is None else limited) for point in points}
    if found != {"above-limit"}:
        found -= {"above-limit"}
    return found.pop() if len(found) == 1 else "incomplete"


def judge(values, amount, limited):
    """The status of an amount; `limited` is the amount the upper level speaks of."""
    if "UL" in values and limited > values["UL"]:
        return "above-limit"
    if "EAR" in values and amount < values["EAR"]:
        return "below-average-need"
    for kind, below in (("reference", "between" if "EAR" in values else "below-reference"),
                        ("AI", "below-ai")):
        if kind in values:
            return "meets" if amount >= values[kind] else below
    return "no-value"


def status(references, case, nutrient, body):
    """The status of a nutrient under a body."""
    if nutrient == "vitamin-k":
        return vitamin_k(references, case, body)
    parts = [Amount(case, nutrient + "-intake")]
    if nutrient != "vitamin-d":
        parts.append(Amount(case, nutrient + "-supplement"))
    if all(part.blank for part in parts):
        return "no status"
    values = choose(references, (body, nutrient), case.person)
    # A body may print a limit of supplements and nothing else.
    if isinstance(values, str) or not ({(body, nutrient), (body, nutrient + "-supplement")}
                                       & set(references)):
        return values or "no-value"
    limited = None
    if nutrient == "magnesium":
        limits = choose(references, (body, "magnesium-supplement"), case.person)
        if isinstance(limits, str):
            return limits
        values, limited = {**values, **limits}, parts[1].value
        limited = F(0) if parts[1].sign in ("<", "<=") else limited  # not shown to pass the level
        if parts[1].sign == ">" and limited >= values.get("UL", limited + 1):
            return "above-limit"
    # A blank supplement counts as none; blank food does not: what is left may be too little.
    if nutrient != "vitamin-d" and parts[1].blank:
        parts.pop()
    return answers(values, *total(parts), limited)


def vitamin_k(references, case, body):
    """EFSA counts K1 alone; the others count every form, and a blank form is not zero."""
    forms = [Amount(case, form) for form in ("k1-intake", "mk4-intake", "mk7-intake")]
    if all(form.blank for form in forms):
        return "no status"
    if case.vka():
        return "gated"
    if not case.vka_answered():
        return "needs:vka"
    values = choose(references, (body, "vitamin-k"), case.person)
    if isinstance(values, str) or not values:
        return values or "no-value"
    return answers(values, *total(forms[:1] if body == "efsa" else forms))
