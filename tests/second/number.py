"""What somebody typed: a number, perhaps `<` or `>`, perhaps a unit, or a problem or a question."""
import re
from fractions import Fraction as F

# measure -> units (first is the unit of the limits): name -> (first units in one of it, decimals)
ONE = F(1)
CALCIUM_UNITS = {"mmol/L": (ONE, 2), "mg/dL": (1 / F("4.008"), 1), "mg/L": (1 / F("40.08"), 0)}
MEASURES = {
    "25-oh-d": ({"ng/mL": (ONE, 1), "nmol/L": (1 / F("2.496"), 1)}, 1, 600),
    # 94.3 pmol in a ug is approximate: rules.py keeps 5 % on each side.
    "dp-ucmgp": ({"pmol/L": (ONE, 0), "nmol/L": (F(1000), 2), "ug/L": (F("94.3"), 2)}, 50, 30000),
    "ucoc-percent": ({"%": (ONE, 1)}, 0, 100),
    "osteocalcin": ({"ng/mL": (ONE, 1)}, F("0.5"), 400),
    "phylloquinone": ({"ng/mL": (ONE, 2), "nmol/L": (F("0.4507"), 2)}, F("0.02"), 100),
    "mk-4": ({"ng/mL": (ONE, 2)}, F("0.01"), 1000),
    "mk-7": ({"ng/mL": (ONE, 2)}, F("0.01"), 100),
    "pivka-ii": ({"nmol/L": (ONE, 1)}, F("0.1"), 10000),
    "ctx": ({"pg/mL": (ONE, 0), "ng/mL": (F(1000), 3)}, 5, 6000),
    "p1np": ({"ug/L": (ONE, 1)}, 2, 3000),
    "calcium": (CALCIUM_UNITS, 1, 5),
    "adjusted-calcium": (CALCIUM_UNITS, 1, 5),
    "albumin": ({"g/L": (ONE, 0), "g/dL": (F(10), 1)}, 5, 70),
    "cac": ({"AU": (ONE, 0)}, 0, 20000),
    "egfr": ({"mL/min/1.73m2": (ONE, 0)}, 1, 200),
    "vitamin-d-intake": ({"ug": (ONE, 1), "IU": (F(1, 40), 0)}, 0, 2500),
    "calcium-intake": ({"mg": (ONE, 0), "g": (F(1000), 2)}, 0, 10000),
    "calcium-supplement": ({"mg": (ONE, 0), "g": (F(1000), 2)}, 0, 10000),
    "k1-intake": ({"ug": (ONE, 0), "mg": (F(1000), 2)}, 0, 50000),
    "mk4-intake": ({"ug": (ONE, 0), "mg": (F(1000), 2)}, 0, 100000),
    "mk7-intake": ({"ug": (ONE, 0), "mg": (F(1000), 2)}, 0, 10000),
    "magnesium-intake": ({"mg": (ONE, 0)}, 0, 5000),
    "magnesium-supplement": ({"mg": (ONE, 0)}, 0, 5000),
}
REFUSED = {"total-ucmgp", "1-25-oh-d"}
INTAKES = {measure for measure in MEASURES if measure.endswith(("-intake", "-supplement"))}
ZERO_IS_AN_ANSWER = INTAKES | {"cac", "ucoc-percent"}
# The same unit under another name, only for the measures whose line of the design says so.
SYNONYMS = {"25-oh-d": {"ug/l": "ng/mL"}, "dp-ucmgp": {"ng/ml": "ug/L"},
            "ctx": {"ng/l": "pg/mL", "ug/l": "ng/mL"}, "p1np": {"ng/ml": "ug/L"},
            "egfr": {"ml/min": "mL/min/1.73m2"}}
MISMATCH = {"pivka-ii": {"mau/ml", "ng/ml"}}
# The Arabic decimal mark stays as it is: nobody groups digits with it.
DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩−", "0123456789-")
# Marks and isolates do not count at either end; what reorders the text refuses it.
UNSEEN = "\u061c\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff"
REORDERS = re.compile("[\u202a-\u202e]")
# Marks and digits of a number that the grammar does not read: no unit starts so.
MORE_OF_A_NUMBER = "'‘’·،٬²³¹¼½¾⁄，．⁰⁴⁵⁶⁷⁸⁹０１２３４５６７８９"


# A dose may be said per week or month: what counts is the average of a day.
DAYS = {"day": ONE, "week": F(7), "month": F(365, 12)}
# What an ionised calcium looks like, in the units that print it.
IONISED = {"mmol/L": (1, F("1.5")), "mg/dL": (4, 6), "mg/L": (40, 60)}
ASK_PERIOD = 250  # ug of vitamin D a day


class Reading:
    """One typed field: `problem` may be set, `value` is None when there is no figure.

    `value` is an amount a day. A figure that is not believed is kept in `kept`, with the units
    that would make it plausible in `others`: only an alert of level `now` looks at it.
    """

    def __init__(self, measure, date=None, per="day", lab=(None, None), answers=()):
        self.measure, self.date, self.problem = measure, date, "none"
        self.sign, self.value, self.unit, self.typed = "", None, None, ""
        self.per, self.lab, self.answers = per, lab, answers
        self.kept, self.others, self.as_typed, self.doubted = None, [], None, False


def unit_of(measure, text):
    """A unit text to (unit, problem)."""
    low = text.lower().replace("µ", "u").replace("μ", "u").replace("mcg", "ug")
    low = {"ui": "iu", "ie": "iu", "[iu]": "iu"}.get(low, low)
    for unit in MEASURES[measure][0]:
        if unit.lower() == low:
            return unit, None
    if low in SYNONYMS.get(measure, {}):
        return SYNONYMS[measure][low], None
    return None, "unit-mismatch" if low in MISMATCH.get(measure, ()) else "unit-unknown"


def inside(measure, value, unit):
    """Whether a figure lies inside the plausible limits; the limits themselves do."""
    units, low, high = MEASURES[measure]
    return low <= value * units[unit][0] <= high


def read(measure, text, date=None, per="day", lab=(None, None), answers=()):
    """A typed text to a Reading; None for a blank one (blank is no entry)."""
    text = text.strip(UNSEEN + " \t\r\n\u00a0")
    if not text:
        return None
    reading = Reading(measure, date, per, lab, answers)
    reading.problem = fill(reading, text.translate(DIGITS))
    return reading


def fill(reading, text):
    """The problems in the order of the design; the first one found is the answer."""
    measure = reading.measure
    if REORDERS.search(text):
        return "not-a-number"
    text = "".join(c for c in text if c not in UNSEEN)
    found = re.fullmatch(r"([<>]?)\s*(-?)(\d*)(?:([.,٫])(\d{1,3}))?(?:\s*([^\d\s.,<>/-].*))?", text)
    if not found or not (found[3] or found[5]):
        return "not-a-number"
    if found[6] and found[6][0] in MORE_OF_A_NUMBER:
        return "not-a-number"
    if found[6] and re.match(r"e-?\d", found[6]):  # 1e3 is no number followed by a unit
        return "not-a-number"
    reading.sign, minus, whole, mark, behind, unit = found.groups()
    value = F(int((whole or "0") + (behind or "")), 10 ** len(behind or ""))
    if measure in REFUSED:  # no unit is right for it, so none is missed
        return "negative" if minus else "wrong-analyte"
    if measure == "cac" and value.denominator != 1:
        return "not-a-number"
    if minus:
        return "negative"
    if not unit:
        return "unit-missing"
    reading.unit, problem = unit_of(measure, unit.strip())
    if problem:
        return problem
    days = DAYS[reading.per]
    # Until "5000 or 5.000?" is answered there is no figure to call implausible.
    if mark and mark in ".," and 1 <= len(whole) <= 3 and whole != "0" and len(behind) == 3 \
            and inside(measure, F(int(whole + behind)) / days, reading.unit):
        return "ask-number"
    if "ionised" in reading.answers and like_ionised(reading, value):
        return "wrong-analyte"
    if value == 0 and measure not in ZERO_IS_AN_ANSWER:
        return "zero"
    if not inside(measure, value / days, reading.unit) and not like_ionised(reading, value):
        reading.kept = value / days
        if "really" not in reading.answers:
            reading.others = [other for other in MEASURES[measure][0] if other != reading.unit
                              and inside(measure, value / days, other)]
        return "ask-unit" if reading.others else "implausible"
    reading.value, reading.as_typed = value / days, value
    if reading.per == "day":
        reading.typed = str(int(whole or "0")) + ("." + behind if behind else "")
    if unit_is_doubtful(reading):
        return "ask-unit"
    if like_ionised(reading, value) and "total" not in reading.answers:
        return "ask-ionised"
    return "ask-period" if period_is_doubtful(reading) else "none"


def like_ionised(reading, value):
    """A total calcium that is as low as an ionised one."""
    if reading.measure != "calcium" or reading.sign:
        return False
    low, high = IONISED[reading.unit]
    return low <= value <= high


def period_is_doubtful(reading):
    """So much vitamin D a day that it may be the dose of a week or a month."""
    return reading.measure == "vitamin-d-intake" and reading.per == "day" \
        and reading.sign != "<" and "day" not in reading.answers \
        and reading.value >= ASK_PERIOD * MEASURES["vitamin-d-intake"][0]["ug"][0] \
        / MEASURES["vitamin-d-intake"][0][reading.unit][0]


def unit_is_doubtful(reading):
    """High enough to ask whether the unit is right; a limit is when all of its interval is."""
    kind = (reading.measure, reading.unit)
    if reading.sign == "<" or "really" in reading.answers:
        return False
    if kind == ("25-oh-d", "ng/mL"):
        return reading.value > 60 or reading.sign == ">" and reading.value == 60
    return kind == ("vitamin-d-intake", "ug") and reading.value >= 200


def convert(measure, value, unit, to):
    """Exact conversion between two units of a measure."""
    units = MEASURES[measure][0]
    return value * units[unit][0] / units[to][0]


def rounded(value, decimals):
    """Half away from zero, exactly."""
    scaled = abs(value) * 10 ** decimals
    figure = F(int(scaled + F(1, 2)), 10 ** decimals)
    return -figure if value < 0 else figure


def text_of(value, decimals):
    """A rounded figure with all of its decimals."""
    scaled = str(int(abs(value) * 10 ** decimals)).rjust(decimals + 1, "0")
    text = scaled if decimals == 0 else scaled[:-decimals] + "." + scaled[-decimals:]
    return "-" + text if value < 0 else text
