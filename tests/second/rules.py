"""The banding rules, worked out with exact fractions from the design alone."""
import re
from fractions import Fraction as F

import number

VITAMIN_K = {"dp-ucmgp", "ucoc-percent", "pivka-ii", "phylloquinone", "mk-4", "mk-7"}
BONE = {"ctx", "p1np", "osteocalcin"}
CALCIUM = {"calcium", "adjusted-calcium"}
KIDNEY = {"dialysis", "kidney-transplant", "kidney-disease"}


class Person:
    """Age in months (None unknown), sex, stage and flags, with the problems of age and stage."""

    def __init__(self, age="", sex="", stage="", flags=""):
        self.age, self.age_problem = None, "none"
        found = re.fullmatch(r"(-?\d+)(y|mo)", age.strip())
        if age.strip() and not found:
            self.age_problem = "not-a-number"
        elif found:
            months = int(found[1]) * (12 if found[2] == "y" else 1)
            if 0 <= months <= 120 * 12:
                self.age = months
            else:  # a wrong age is an unknown one
                self.age_problem = "implausible"
        self.sex, self.stage = sex or None, stage or None
        self.stage_problem = "mismatch" if sex == "m" and stage else "none"
        if self.stage_problem != "none":
            self.stage = self.sex = None  # one of the two is wrong: neither is believed
        self.flags = set(flags.split())


class Case:
    """A person and what was read of each measure."""

    def __init__(self, sheet, person, readings):
        self.sheet, self.person, self.readings = sheet, person, readings

    def of(self, measure):
        """The readings with a figure, oldest first."""
        found = [r for r in self.readings if r.measure == measure and r.value is not None]
        return sorted(found, key=lambda r: r.date or "")

    def figure(self, measure):
        """The figure that is judged: the latest one, or the computed adjusted calcium."""
        found = self.of(measure)
        if found:
            return found[-1]
        return self.adjusted() if measure == "adjusted-calcium" else None

    def adjusted(self):
        """Adjusted calcium from calcium and albumin, in the unit the calcium was typed in."""
        calcium, albumin = self.figure("calcium"), self.figure("albumin")
        if not calcium or not albumin or self.albumin_under(20):
            return None
        # A limit has no one sum.
        if calcium.sign or albumin.sign:
            return None
        result = number.Reading("adjusted-calcium")
        result.unit = calcium.unit
        to, weight, middle = {"mmol/L": ("g/L", F("0.02"), 40), "mg/dL": ("g/dL", F("0.8"), 4),
                              "mg/L": ("g/dL", F(8), 4)}[calcium.unit]
        grams = number.convert("albumin", albumin.value, albumin.unit, to)
        result.value = calcium.value + weight * (middle - grams)
        return result  # outside the limits of a typed one too: a danger is not dropped

    def calciums_conflict(self):
        """Whether no albumin from 5 to 70 g/L makes a typed adjusted calcium of a typed total."""
        def todays(measure):
            found = self.of(measure)
            latest = max((r.date for r in found if r.date), default=None)
            return [r for r in found if (not r.date or r.date == latest) and not r.sign
                    and not r.doubted]
        for total in todays("calcium"):
            weight = {"mmol/L": F("0.02"), "mg/dL": F("0.08"), "mg/L": F("0.8")}[total.unit]
            most, least = (total.value + weight * (40 - albumin) for albumin in (5, 70))
            for adjusted in todays("adjusted-calcium"):
                value = number.convert("adjusted-calcium", adjusted.value, adjusted.unit, total.unit)
                if not least <= value <= most:
                    return True
        return False

    def albumin_under(self, grams):
        """Whether the whole of the albumin lies under so many g/L."""
        albumin = self.figure("albumin")
        return bool(albumin) and under(albumin, number.convert(
            "albumin", albumin.value, albumin.unit, "g/L"), F(grams))

    def vka(self):
        return bool(self.person.flags & {"vka", "vka-unsure"})

    def vka_answered(self):
        return self.vka() or "vka-no" in self.person.flags

    def egfr_under(self, line):
        egfr = self.figure("egfr")
        return bool(egfr) and under(egfr, egfr.value, line)

    def kidney_flag(self):
        return bool(self.person.flags & KIDNEY)

    def kidney(self):
        """A kidney flag, or an eGFR whose whole interval lies under 60."""
        return self.kidney_flag() or self.egfr_under(60)

    def kidney_answered(self):
        """A flag, the answer no, or an eGFR that lies on one side of 60."""
        egfr = self.figure("egfr")
        over = egfr and egfr.sign not in ("<", "<=") and egfr.value >= 60
        return self.kidney() or "kidney-no" in self.person.flags or bool(over)

    def gated(self, measure):
        return measure in VITAMIN_K and self.vka() or measure == "dp-ucmgp" and self.kidney()

    def unanswered(self, measure):
        """What has to be answered before anything of a vitamin K measure is shown.

        Gates come first, then who is under 18, then the two questions, then all the rest.
        """
        if measure not in VITAMIN_K:
            return None
        if self.gated(measure):
            return "gated"
        if self.person.age is not None and self.person.age < 18 * 12:
            return "not-applicable:age"
        if not self.vka_answered():
            return "needs:vka"
        if measure == "dp-ucmgp" and not self.kidney_answered():
            return "needs:kidney"
        return None


def under(reading, value, line):
    """Whether a figure, or all of the open interval of a limit, lies under a line."""
    return reading.sign not in (">", ">=") and (value < line or reading.sign == "<" and value == line)


def applies(table, person):
    """None if the table is for this person, else why not or what is needed.

    What is certain comes before what is not known; age, then sex, then stage.
    """
    age, sex, stage = person.age, person.sex, person.stage
    needs = []
    low, below = table.age_from, table.age_below
    if age is not None:
        if low is not None and age < low or below is not None and age >= below:
            return "not-applicable:age"
    elif below is not None or low is not None and low >= 24:
        needs.append("needs:age")
    if table.sex:
        if sex and sex != table.sex:
            return "not-applicable:sex"
        if not sex:
            needs.append("needs:sex")
    if table.measure in BONE and stage in ("pregnant", "breastfeeding"):
        return "not-applicable:stage"
    if table.stage:
        if stage is None and age is not None:
            stage = "premenopausal" if age < 480 else "postmenopausal" if age >= 720 else None
        if stage is None:
            needs.append("needs:stage")
        elif stage != table.stage:
            return "not-applicable:stage"
    if table.needs and table.needs not in person.flags or \
            table.excludes and table.excludes in person.flags:
        return "not-applicable:condition"
    return needs[0] if needs else None


def overlap(bands, value, sign):
    """Names of the bands a figure, or the open interval of a limit, can lie in."""
    hit = []
    for band, lower, lower_in, upper, upper_in in bands:
        if sign == "":
            over = lower is None or (value >= lower if lower_in else value > lower)
            under = upper is None or (value <= upper if upper_in else value < upper)
        elif sign == "<":
            over, under = lower is None or lower < value, True
        elif sign == "<=":  # the figure itself belongs to it
            over, under = lower is None or (lower <= value if lower_in else lower < value), True
        elif sign == ">=":
            over, under = True, upper is None or (upper >= value if upper_in else upper > value)
        else:
            over, under = True, upper is None or upper > value
        if over and under:
            hit.append(band)
    return hit


def native(table, reading):
    """The unit a table is applied in: the typed one where it is printed."""
    unit = reading.unit if reading.unit in table.units else next(iter(table.units))
    if reading.unit == "mg/L" and "mg/dL" in table.units and reading.typed:
        return "mg/dL", reading.value / 10  # the same lines, ten times: as typed
    if reading.unit == "mg/L" and "mg/dL" in table.units:
        unit = "mg/dL"
    value = number.convert(reading.measure, reading.value, reading.unit, unit)
    # Calcium is compared as shown: a typed figure as typed, any other rounded once.
    if reading.measure in CALCIUM and not (reading.typed and unit == reading.unit):
        value = number.rounded(value, number.MEASURES[reading.measure][0][unit][1])
    return unit, value


def approximate(edges, reading, value):
    """dp-ucMGP typed by mass is known within 5 % only: is an edge as near as that?"""
    return reading.measure == "dp-ucmgp" and reading.unit == "ug/L" and \
        any(value * F("0.95") <= edge <= value * F("1.05") for edge in edges)


def edges_of(bands):
    return [upper for _, _, _, upper, _ in bands if upper is not None]


def band(case, table):
    """The verdict of one table."""
    reading = case.figure(table.measure)
    missing = False
    if reading is None:
        missing = table.measure == "adjusted-calcium" and case.figure("calcium") is not None
        if not missing:
            return "no finding"
    first = case.unanswered(table.measure)
    if first:
        return first
    if missing:
        return "not-applicable:approximate" if case.albumin_under(20) else "not-applicable:missing"
    why = applies(table, case.person)
    if why:
        return why
    if table.no_threshold:
        return "no-threshold"
    unit, value = native(table, reading)
    if approximate(edges_of(table.units[unit]), reading, value):
        return "not-applicable:approximate"
    hit = overlap(table.units[unit], value, reading.sign)
    return hit[0] if len(hit) == 1 else "not-applicable:censored"
