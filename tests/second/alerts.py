"""Every alert and its level, from the text of the clinical rules.

A figure counts for an alert when it may be the one of today: of dated results the latest day, of
undated ones each. A limit (`<30`, `>60`) meets a condition when its whole open interval does.
A figure that is not believed (outside the limits) can raise `now` and nothing else, and a `talk`
that no `now` speaks for: of the question about anticoagulants, of magnesium, and of vitamin K.
"""
from fractions import Fraction as F

import number
import rules
import status

NOW, TALK, INFO = "now", "talk", "info"
RANK = {NOW: 0, TALK: 1, INFO: 2}
VITAMIN_K_INTAKES = ("k1-intake", "mk4-intake", "mk7-intake")
VITAMIN_K_ENTRIES = rules.VITAMIN_K | set(VITAMIN_K_INTAKES) | {"total-ucmgp"}
VITAMIN_D_ENTRIES = {"25-oh-d", "vitamin-d-intake"}
CALCIUM_ENTRIES = {"calcium", "adjusted-calcium", "calcium-intake", "calcium-supplement"}
OWN_TARGETS = {"active-vitamin-d", "hypoparathyroid", "calcimimetic"}
BONE_MEDICINES = {"bone-injection", "bisphosphonate"}
LOW_D_RISKS = {"glucocorticoid", "enzyme-inducer", "malabsorption", "bariatric-surgery"}
BODIES = ("nasem", "efsa", "uk", "japan-2025", "bfr")
# The medicine, and what it is raised with: vitamin D above the RDA or a calcium supplement.
WITH_D_OR_CALCIUM = {"digoxin": "digoxin-d", "thiazide": "thiazide-d-calcium",
                     "lithium": "lithium-calcium", "calcipotriol": "calcipotriol-d",
                     "calcium-channel-blocker": "calcium-channel-blocker-d",
                     "aluminium-binder": "aluminium-binder-d"}
SPACING = {"levothyroxine": "levothyroxine-calcium-spacing",
           "bisphosphonate": "bisphosphonate-calcium-spacing",
           "antibiotic-tetracycline-quinolone": "antibiotic-calcium-spacing"}

# (alert, level, the line in each unit, is the line itself over it): the worst first.
HIGH, LOW = "or more", "under"
CALCIUM = [
    ("calcium-severe", NOW, HIGH, {"mmol/L": F("3.50"), "mg/dL": F("14.0")}),
    ("calcium-low-severe", NOW, LOW, {"mmol/L": F("1.90"), "mg/dL": F("7.6")}),
    ("calcium-moderate", NOW, HIGH, {"mmol/L": F("3.00"), "mg/dL": F("12.0")}),
    ("calcium-raised", TALK, HIGH, {"mmol/L": F("2.65"), "mg/dL": F("10.7")}),
    ("calcium-above-range", TALK, HIGH, {"mmol/L": F("2.60"), "mg/dL": F("10.5")}),
    ("calcium-low", TALK, LOW, {"mmol/L": F("2.20"), "mg/dL": F("8.4")}),
]
RAISED = dict((name, line) for name, _, _, line in CALCIUM)
RAISED_IN_CHILDREN = {"mmol/L": F("2.80"), "mg/dL": F("11.2")}
ABOVE_WITH_REASON = {"mmol/L": F("2.50"), "mg/dL": F("10.0")}
REASONS = BONE_MEDICINES | {"kidney-stones"}
VITAMIN_D = [
    ("25-oh-d-very-high", NOW, HIGH, {"nmol/L": F(375), "ng/mL": F(150)}),
    ("25-oh-d-high", TALK, "above", {"nmol/L": F(200), "ng/mL": F(80)}),
    ("25-oh-d-above-50", INFO, "above", {"nmol/L": F(125), "ng/mL": F(50)}),
    ("25-oh-d-very-low", TALK, LOW, {"nmol/L": F(30), "ng/mL": F(12)}),
]
LOW_D = {"nmol/L": F(50), "ng/mL": F(20)}
# Too high here, or a calcium that is too low: what keeps its `now` though it is not believed.
KEPT_HIGH = {"25-oh-d", "calcium", "adjusted-calcium"} | number.INTAKES
KEPT_LOW = {"calcium", "adjusted-calcium"}
KEPT_TALK = {"vka-unanswered", "magnesium-supplement-above-ul", "k-above-1mg"}

ALL = {name for name, *_ in CALCIUM + VITAMIN_D} | set(WITH_D_OR_CALCIUM.values()) | \
    set(SPACING.values()) | {
        "vka-unanswered", "kidney-unanswered", "vka-steady", "vka-mk7", "vka-k-high", "vka-pregnant",
        "doac-note", "k-above-1mg", "infant-k", "pivka-high", "calcium-high-low-d",
        "bone-medicine-low-d", "bone-injection-low-calcium", "bone-injection-kidney", "own-targets",
        "25-oh-d-low-with-risk", "bone-marker-outside", "dp-ucmgp-unexplained", "egfr-very-low",
        "egfr-low", "ckd-labs", "ckd-calcium-d", "hyperparathyroid-d", "granuloma-d",
        "kidney-stones-calcium", "magnesium-supplement-above-ul", "magnesium-kidney",
        "calcium-intake-very-high", "ppi-magnesium", "d-daily-very-high", "d-large-single-dose",
        "d-above-ul", "d-at-harm-level", "calcium-above-ul", "infant-d", "pregnancy-high-dose",
        "fish-liver-oil", "cac-raised", "absorption-medicine", "surgery-absorption"}


def level(case, alert):
    """The level an alert is raised with, or `none`."""
    if alert not in ALL:
        raise ValueError(f"no such alert: {alert}")
    return raised(case).get(alert, "none")


def raised(case):
    """All alerts of a case: what the believed figures raise, and the `now` of the others."""
    found = Alerts(case).all()
    kept = [stated for reading in case.readings if (stated := standing(case, reading))]
    if kept:
        replaced = {id(old) for old, _ in kept}
        readings = [r for r in case.readings if id(r) not in replaced] + [new for _, new in kept]
        with_kept = Alerts(rules.Case(case.sheet, case.person, readings)).all()
        found.update({name: its for name, its in with_kept.items()
                      if its == NOW or its == TALK and name in KEPT_TALK})
    worst = next((name for name, *_ in CALCIUM if name in found), None)  # one line of calcium
    return {name: its for name, its in found.items() if name not in RAISED or name == worst}


def copy(reading, value, unit):
    """The reading as if its figure were believed, in a unit."""
    new = number.Reading(reading.measure, reading.date, reading.per, reading.lab, reading.answers)
    new.sign, new.value, new.unit, new.typed = reading.sign, value, unit, reading.typed or "?"
    new.as_typed = value * number.DAYS[reading.per]
    new.doubted = True
    return new


def standing(case, reading):
    """(reading, the same believed) where a figure outside the limits keeps its `now`."""
    if reading.kept is None:
        return None
    _, low, _ = number.MEASURES[reading.measure]
    first = reading.kept * number.MEASURES[reading.measure][0][reading.unit][0]
    if reading.measure not in (KEPT_LOW if first < low else KEPT_HIGH):
        return None
    if reading.others:
        rest = [r for r in case.readings if r is not reading]
        nows = [read_as(case, rest, copy(reading, reading.kept, unit)) for unit in reading.others]
        if not any(nows):
            return None
    return reading, copy(reading, reading.kept, reading.unit)


def read_as(case, rest, reading):
    """Whether a reading raises a `now` that the rest does not."""
    def nows(readings):
        found = Alerts(rules.Case(case.sheet, case.person, readings)).all()
        return {name for name, its in found.items() if its == NOW}
    return bool(nows([*rest, reading]) - nows(rest) or nows([reading]) - nows([]))


def meets(reading, value, how, line):
    """Whether a figure, or all of the open interval of a limit, is past a line."""
    if how == LOW:
        return rules.under(reading, value, line)
    if reading.sign in ("<", "<="):
        return False
    return value > line or value == line and (how == HIGH or reading.sign == ">")


def native(reading, lines):
    """The figure and the line in the unit typed; calcium worked out is compared as shown."""
    value, unit = reading.value, reading.unit
    if reading.measure in rules.CALCIUM and not reading.typed:
        value = number.rounded(value, number.MEASURES[reading.measure][0][unit][1])
    if unit == "mg/L":  # ten times the lines in mg/dL
        value, unit = value / 10, "mg/dL"
    return value, lines[unit]


class Alerts:
    """Works out the alerts of one case."""

    def __init__(self, case):
        self.case, self.person, self.flags = case, case.person, case.person.flags
        self.age, self.stage = case.person.age, case.person.stage
        self.found = {}

    def all(self):
        for part in (self.vitamin_k, self.calcium, self.vitamin_d, self.kidneys, self.bones,
                     self.doses, self.medicines, self.others):
            part()
        return self.found

    def add(self, alert, its, when=True):
        if when and RANK[its] <= RANK.get(self.found.get(alert), 9):
            self.found[alert] = its

    # What was entered.

    def entered(self, measures):
        return any(reading.measure in measures for reading in self.case.readings)

    def current(self, measure):
        """The readings of a measure that count: the latest day, and all without a day."""
        found = self.case.of(measure)
        latest = max((r.date for r in found if r.date), default=None)
        return [r for r in found if not r.date or r.date == latest]

    def any(self, measure, how, line):
        """Whether a reading of a measure is past a line in its first unit."""
        first = next(iter(number.MEASURES[measure][0]))
        return any(meets(r, number.convert(measure, r.value, r.unit, first), how, F(line))
                   for r in self.current(measure))

    def low_d(self):
        return any(meets(r, *arranged(native(r, LOW_D), LOW)) for r in self.current("25-oh-d"))

    def amount(self, *measures):
        """(what is certain, whether it is more than that) of a sum of daily amounts."""
        total, more = F(0), False
        for measure in measures:
            first = next(iter(number.MEASURES[measure][0]))
            parts = [(number.convert(measure, r.value, r.unit, first), r.sign == ">")
                     for r in self.current(measure) if r.sign not in ("<", "<=")]
            value, open_above = max(parts, default=(F(0), False))
            total, more = total + value, more or open_above
        return total, more

    def above(self, line, *measures):
        total, more = self.amount(*measures)
        return total > line or total == line and more

    def reaches(self, line, *measures):
        return self.amount(*measures)[0] >= line

    # Vitamin K and its medicines.

    def vitamin_k(self):
        flags, vka = self.flags, self.case.vka()
        much_mk7 = self.reaches(10, "mk7-intake")
        above_1mg = self.above(1000, *VITAMIN_K_INTAKES)
        much_k = self.reaches(700, "k1-intake") or above_1mg
        if self.entered(VITAMIN_K_ENTRIES) and not self.case.vka_answered():
            self.add("vka-unanswered", TALK if much_mk7 or much_k else INFO)
        self.add("kidney-unanswered", INFO,
                 self.entered({"dp-ucmgp"}) and not self.case.kidney_answered())
        self.add("vka-steady", TALK, vka)
        self.add("vka-mk7", NOW, vka and much_mk7)
        self.add("vka-k-high", NOW, vka and much_k)
        self.add("vka-pregnant", NOW, "vka" in flags and self.stage == "pregnant")
        self.add("doac-note", INFO, "doac" in flags and not flags & {"vka", "vka-unsure"})
        self.add("k-above-1mg", TALK, above_1mg and not vka)
        self.add("infant-k", TALK, self.infant() and self.entered(VITAMIN_K_ENTRIES))
        self.add("pivka-high", TALK, self.entered({"pivka-ii"}))
        answered_no = "vka-no" in flags and not vka and self.case.kidney_answered() \
            and not self.case.kidney()
        self.add("dp-ucmgp-unexplained", TALK, answered_no and self.mgp_above(1000))

    def mgp_above(self, line):
        for r in self.current("dp-ucmgp"):
            value = number.convert("dp-ucmgp", r.value, r.unit, "pmol/L")
            certain = value * F("0.95") if r.unit == "ug/L" else value
            if meets(r, certain, "above", F(line)):
                return True
        return False

    def infant(self):
        return self.age is not None and self.age < 12

    def child(self):
        return self.age is not None and 12 <= self.age < 18 * 12

    # Calcium in blood.

    def that_counts(self):
        """The laboratory's adjusted value, the computed one, else the total.

        With little albumin or ill kidneys the total counts too, and where no albumin explains
        the difference.
        """
        case, found = self.case, self.current("adjusted-calcium")
        if case.figure("calcium") and case.figure("albumin"):
            computed = case.adjusted()
            found += [computed] if computed and not case.figure("calcium").doubted else []
        if not found or case.albumin_under(30) or case.kidney() or case.calciums_conflict():
            found += self.current("calcium")
        return found

    def calcium_is(self, how, lines):
        return any(meets(r, *arranged(native(r, lines), how)) for r in self.that_counts())

    def lines(self):
        """The lines of calcium for the age and the conditions of this person."""
        for name, its, how, line in CALCIUM:
            if its == NOW:
                yield name, its, how, line
            elif self.infant():
                continue
            elif name == "calcium-raised" and self.child():
                yield name, its, how, RAISED_IN_CHILDREN
            elif name == "calcium-above-range" and self.child():
                continue
            elif name == "calcium-above-range" and self.flags & REASONS:
                yield name, its, how, ABOVE_WITH_REASON
            else:
                yield name, its, how, line

    def below_own_range(self):
        return any(r.lab[0] is not None and meets(r, r.value, LOW, r.lab[0])
                   for r in self.that_counts())

    def calcium(self):
        for name, its, how, line in self.lines():
            if self.calcium_is(how, line) or name == "calcium-low" and self.below_own_range():
                self.add(name, its)
                break
        high = RAISED_IN_CHILDREN if self.child() else RAISED["calcium-above-range"]
        self.add("calcium-high-low-d", TALK,
                 not self.infant() and self.calcium_is(HIGH, high) and self.low_d())
        low = self.calcium_is(LOW, RAISED["calcium-low"])
        self.add("bone-injection-low-calcium", NOW, low and "bone-injection" in self.flags)
        self.add("ppi-magnesium", INFO, low and "ppi" in self.flags)
        if "digoxin" in self.flags:
            self.add("digoxin-d", TALK, self.calcium_is(HIGH, RAISED["calcium-above-range"]))
            self.add("digoxin-d", NOW, self.calcium_is(HIGH, RAISED["calcium-raised"]))

    def vitamin_d(self):
        for name, its, how, lines in VITAMIN_D:
            if any(meets(r, *arranged(native(r, lines), how)) for r in self.current("25-oh-d")):
                self.add(name, its)
                break
        self.add("bone-medicine-low-d", TALK, self.low_d() and self.flags & BONE_MEDICINES)
        self.add("25-oh-d-low-with-risk", TALK, self.low_d() and self.flags & LOW_D_RISKS)
        any_entry = self.entered(VITAMIN_D_ENTRIES | CALCIUM_ENTRIES)
        self.add("own-targets", TALK, any_entry and self.flags & OWN_TARGETS)
        self.add("granuloma-d", TALK, any_entry and self.flags & {"sarcoidosis", "granulomatous"})
        self.add("hyperparathyroid-d", TALK,
                 any_entry and "primary-hyperparathyroidism" in self.flags)

    # Kidneys and bones.

    def kidneys(self):
        flag, case = self.case.kidney_flag(), self.case
        if self.any("egfr", LOW, 15) and not flag:
            self.add("egfr-very-low", NOW)
        else:
            self.add("egfr-low", TALK, self.any("egfr", LOW, 30))
        self.add("ckd-labs", TALK, case.kidney())
        self.add("ckd-calcium-d", TALK, case.kidney() and self.much_d_or_calcium())
        very_ill = flag or case.egfr_under(30)
        self.add("bone-injection-kidney", TALK, very_ill and "bone-injection" in self.flags)
        self.add("magnesium-kidney", NOW, very_ill and self.above(350, "magnesium-supplement"))
        self.add("kidney-stones-calcium", TALK,
                 "kidney-stones" in self.flags and self.much_d_or_calcium())

    def bones(self):
        for measure in ("ctx", "p1np", "osteocalcin"):
            for reading in self.current(measure):
                self.add("bone-marker-outside", TALK, self.outside(reading))

    def outside(self, reading):
        """Outside every range that applies; the laboratory's own is one of them."""
        alone = rules.Case(self.case.sheet, self.person, [reading])
        bands = [rules.band(alone, table) for table in self.case.sheet.tables.values()
                 if table.measure == reading.measure]
        found = [band in ("below-range", "above-range") for band in bands
                 if band in ("below-range", "above-range", "within-range", "not-applicable:censored")]
        low, high = reading.lab
        if low is not None or high is not None:
            found.append(low is not None and meets(reading, reading.value, LOW, low)
                         or high is not None and meets(reading, reading.value, "above", high))
        return bool(found) and all(found)

    # Amounts a day.

    def much_d_or_calcium(self):
        return self.above(self.rda_of_d(), "vitamin-d-intake") or self.taken("calcium-supplement")

    def taken(self, measure):
        """Any of a supplement: what was typed is not certain to be nothing."""
        return any(r.measure == measure and not (r.value == 0 and r.sign not in (">", ">="))
                   for r in self.case.readings)

    def rda_of_d(self):
        """NASEM's vitamin D for the age and stage; 15 ug where there is no row or no age."""
        rows = self.case.sheet.references.get(("nasem", "vitamin-d"), [])
        stage = self.stage if self.stage in ("pregnant", "breastfeeding") else None
        values = {} if self.age is None else \
            status.values_for(rows, stage, self.age, "f" if stage else self.person.sex or "f")
        return values.get("reference", values.get("AI", F(15)))

    def limit(self, nutrient, unknown, unknown_in_pregnancy):
        """The lowest upper level any body sets for this age and stage."""
        stage = self.stage if self.stage in ("pregnant", "breastfeeding") else None
        if self.age is None:
            return F(unknown_in_pregnancy if stage else unknown)
        found = []
        for body in BODIES:
            for sex in ["f"] if stage else [self.person.sex] if self.person.sex else ["f", "m"]:
                who = rules.Person()
                who.age, who.sex, who.stage = self.age, sex, self.stage
                values = status.choose(self.case.sheet.references, (body, nutrient), who)
                found += [values["UL"]] if "UL" in values else []
        return min(found, default=F(unknown_in_pregnancy) if stage else None)

    def doses(self):
        d_limit = self.limit("vitamin-d", 100, 100)
        calcium_limit = self.limit("calcium", 2000, 2500)
        calcium = ("calcium-intake", "calcium-supplement")
        too_much_d = d_limit is not None and self.above(d_limit, "vitamin-d-intake")
        too_much_calcium = calcium_limit is not None and self.above(calcium_limit, *calcium)
        self.add("d-above-ul", TALK, too_much_d)
        self.add("calcium-above-ul", TALK, too_much_calcium)
        self.add("pregnancy-high-dose", NOW, self.stage in ("pregnant", "breastfeeding")
                 and (too_much_d or too_much_calcium))
        self.add("d-at-harm-level", TALK, self.reaches(250, "vitamin-d-intake"))
        young = self.age is not None and self.age < 11 * 12
        self.add("d-daily-very-high", NOW, self.reaches(1000, "vitamin-d-intake")
                 or young and self.above(100, "vitamin-d-intake"))
        self.add("d-large-single-dose", TALK, self.large_dose())
        self.add("infant-d", NOW, self.infant()
                 and self.above(25 if self.age < 7 else 35, "vitamin-d-intake"))
        self.add("fish-liver-oil", INFO, self.stage == "pregnant" and self.entered(VITAMIN_D_ENTRIES))
        big_supplement = self.reaches(2000, "calcium-supplement") and \
            ("thiazide" in self.flags or self.case.kidney_flag())
        self.add("calcium-intake-very-high", NOW, self.reaches(4000, *calcium) or big_supplement)
        limit = F(250) if self.age is None else self.limit("magnesium-supplement", 250, 250)
        none_is_safe = self.infant() or self.case.kidney()
        self.add("magnesium-supplement-above-ul", TALK, self.taken("magnesium-supplement")
                 if none_is_safe else self.above(limit, "magnesium-supplement"))

    def large_dose(self):
        """More than 50,000 IU in a week's dose, or 60,000 IU in a month's."""
        lines = {"week": F(50000, 40), "month": F(60000, 40)}
        return any(r.per in lines and meets(r, number.convert(
            "vitamin-d-intake", r.as_typed, r.unit, "ug"), "above", lines[r.per])
            for r in self.current("vitamin-d-intake"))

    # Medicines and the rest.

    def medicines(self):
        for flag, alert in WITH_D_OR_CALCIUM.items():
            self.add(alert, TALK, flag in self.flags and self.much_d_or_calcium())
        supplement = self.taken("calcium-supplement") or self.taken("magnesium-supplement")
        for flag, alert in SPACING.items():
            self.add(alert, INFO, flag in self.flags and supplement)
        self.add("absorption-medicine", INFO, self.flags & {
            "orlistat", "bile-acid-resin", "enzyme-inducer", "glucocorticoid"})

    def others(self):
        self.add("surgery-absorption", TALK, self.flags & {"bariatric-surgery", "malabsorption"})
        self.add("cac-raised", TALK, self.any("cac", "above", 0))


def arranged(figure_and_line, how):
    """(figure, line) into the order `meets` takes them."""
    figure, line = figure_and_line
    return figure, how, line
