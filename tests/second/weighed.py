"""What is made of the sources and alerts: who counts, whose limit is named, what comes next."""
from fractions import Fraction as F

import alerts
import number
import rules

IN_FORCE = "current"
SAME_CLASSES = {"rki"}
POPULATION_FLOOR = {"sacn-2016"}
BONE_DISEASE = {"ros-2018"}
# These bodies ask more than 75 nmol/L (30 ng/mL) of some people, and say so in one breath with
# their "enough": of those it is no "enough" up to there.
MORE = {"nmol/L": F(75), "ng/mL": F(30)}
OUTSIDE = ("below-range", "above-range", "above-interval", "above-reference")
CALCIUMS = ("calcium", "adjusted-calcium")
NEVER_FINE = ("magnesium-supplement-above-ul",)
BLOOD_LINES = {"calcium-raised", "calcium-above-range", "calcium-low", "25-oh-d-high",
               "25-oh-d-very-low", "25-oh-d-above-50"}
AMOUNT_LINES = {"d-at-harm-level", "d-above-ul", "calcium-above-ul"}


def asks_more(table, case):
    """Whether the source of a table asks more of this person than of others."""
    bones = case.person.flags & alerts.BONE_MEDICINES
    if table == "sbem-2020":  # over 65, in pregnancy, bone or kidney disease
        age = case.person.age
        return bool(bones or case.kidney() or case.person.stage == "pregnant"
                    or age is not None and age >= 66 * 12)
    if table == "ame-2018":  # "at risk"
        return bool(bones or case.kidney() or case.person.flags & alerts.LOW_D_RISKS)
    return table == "saudi-esceo-2017" and bool(bones)  # osteoporosis; frailty is not asked


def counts(case, table):
    """Whether a table's answer is counted where the sources are compared."""
    band = rules.band(case, table)
    if band == "no finding":
        return band
    if band not in table.labels and band != "no-threshold":
        return "silent"
    if table.standing != IN_FORCE:
        return "not-in-force"
    if table.id in SAME_CLASSES:
        return "same-classes"
    if table.id in POPULATION_FLOOR:
        return "other-people"
    if table.id in BONE_DISEASE and not case.person.flags & alerts.BONE_MEDICINES:
        return "other-people"
    if asks_more(table.id, case) and table.labels[band][1] == "enough":
        reading = case.figure(table.measure)
        unit, value = rules.native(table, reading)
        surely_more = reading.sign not in ("<", "<=") and (value > MORE[unit] or
                                               value == MORE[unit] and reading.sign == ">")
        return "yes" if surely_more else "other-people"
    return "yes"


def limit(case, alert):
    """The upper level that an alert names, in the nutrient's unit; none where it names none."""
    if alert not in alerts.raised(case):
        return "none"
    mine = alerts.Alerts(case)
    if alert == "pregnancy-high-dose":  # vitamin D's, where that is passed; else calcium's
        alert = next((name for name in ("d-above-ul", "calcium-above-ul")
                      if name in alerts.raised(feared(case))), alert)
    if alert == "d-above-ul":
        found = mine.limit("vitamin-d", 100, 100)
    elif alert == "calcium-above-ul":
        found = mine.limit("calcium", 2000, 2500)
    elif alert in NEVER_FINE and not (mine.infant() or case.kidney()):
        found = F(250) if mine.age is None else mine.limit("magnesium-supplement", 250, 250)
    else:
        found = None
    return "none" if found is None else number.text_of(found, 0)


def feared(case):
    """The case as if each amount that is too high to be believed were believed."""
    kept = [alerts.standing(case, reading) for reading in case.readings]
    readings = [new[1] if new else reading for reading, new in zip(case.readings, kept)]
    return rules.Case(case.sheet, case.person, readings)


def own(case, alert):
    """Whether an alert says that general limits are not meant for the person."""
    if alert not in alerts.raised(case):
        return "none"
    flags = case.person.flags
    targets = flags & alerts.OWN_TARGETS
    others = flags & {"sarcoidosis", "granulomatous", "primary-hyperparathyroidism"}
    said = alert in BLOOD_LINES and targets or \
        alert in AMOUNT_LINES and (targets or others or case.kidney())
    return "yes" if said else "no"


def first(case):
    """The alert that is read first: by urgency, then in the order of the sheet."""
    order = list(case.sheet.alerts)
    found = alerts.raised(case)
    return min(found, key=lambda alert: (alerts.RANK[found[alert]], order.index(alert)), default="none")


def concerns(case, alert):
    """The measures an alert speaks of; too much of one nutrient speaks of that one."""
    named = case.sheet.concerns[alert]
    if alert == "pregnancy-high-dose":
        parts = {"d-above-ul": alerts.VITAMIN_D_ENTRIES, "calcium-above-ul": alerts.CALCIUM_ENTRIES
                 | {"calcium"}}
        passed = [measures for name, measures in parts.items() if name in alerts.raised(case)]
        return set().union(*passed) if len(passed) == 1 else named
    return named


def is_outside(case, measure):
    """Whether a printed range, a source's or the laboratory's own, leaves the figure outside."""
    mine = alerts.Alerts(case)
    found = mine.current(measure)
    if measure == "calcium" and not any(r.measure == measure for r in mine.that_counts()):
        return False  # the adjusted one is read instead
    if measure == "adjusted-calcium" and not found and case.adjusted():
        found = [case.adjusted()]
    for reading in found:
        alone = rules.Case(case.sheet, case.person, [reading])
        for table in case.sheet.tables.values():
            band = rules.band(alone, table) if table.measure == measure else ""
            if band in OUTSIDE and "not a shortage" not in table.labels[band][0]:
                return True
        low, high = reading.lab
        if low is not None and alerts.meets(reading, reading.value, alerts.LOW, low) or \
                high is not None and alerts.meets(reading, reading.value, "above", high):
            return True
    return False


def is_enough_for_nobody(case, measure):
    """Whether the sources that are counted call it not enough, and none enough."""
    said = {table.labels[rules.band(case, table)][1] for table in case.sheet.tables.values()
            if measure == "25-oh-d" == table.measure and counts(case, table) == "yes"
            and rules.band(case, table) in table.labels}
    return "not-enough" in said and "enough" not in said


def unjudged(case, measure):
    """Why nobody can judge a figure: something is asked first, or no source is for it."""
    mine = alerts.Alerts(case)
    if any(limit is not None for reading in mine.current(measure) for limit in reading.lab):
        return None
    tables = [table for table in case.sheet.tables.values() if table.measure == measure
              and not table.standing.startswith(("withdrawn", "superseded"))]
    bands = [(table, rules.band(case, table)) for table in tables]
    if all(band == "no finding" for _, band in bands):
        return None
    if not any(band in table.labels or band == "no-threshold" for table, band in bands):
        return "asks" if any(band.startswith("needs:") for _, band in bands) else "unjudged"
    return "unjudged" if measure == "calcium" and case.albumin_under(20) else None


def following(case, measure):
    """How much a figure calls for."""
    found = alerts.raised(case)
    levels = {found[alert] for alert in found if measure in concerns(case, alert)}
    vitamin_k = measure in rules.VITAMIN_K or measure in alerts.VITAMIN_K_INTAKES
    stopped = vitamin_k and case.vka() or measure == "dp-ucmgp" and case.kidney()
    asked = vitamin_k and not case.vka_answered() or \
        measure == "dp-ucmgp" and not case.kidney_answered()
    if alerts.NOW in levels:
        return "now"
    if stopped:
        return "gated"
    if alerts.TALK in levels:
        return "talk"
    if asked:
        return "asks"
    if alerts.INFO in levels:
        return "info"
    beside = {measure, "albumin"} if measure in CALCIUMS else {measure}
    if any(reading.problem != "none" and reading.measure in beside for reading in case.readings) \
            or measure in CALCIUMS and case.calciums_conflict():
        return "asks"
    if is_outside(case, measure) or is_enough_for_nobody(case, measure):
        return "outside"
    return unjudged(case, measure) or "calm"
