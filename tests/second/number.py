"""What somebody typed: a number, perhaps `<` or `>`, perhaps a unit, or a problem or a question."""
import re
import unicodedata
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
    "vitamin-d-intake": ({"ug": (ONE, 1), "IU": (F(1, 40), 0), "mg": (F(1000), 3)}, 0, 2500),
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
# 1,25-(OH)2-D is printed in pmol/L.
MISMATCH = {"pivka-ii": {"mau/ml", "ng/ml"}, "25-oh-d": {"pmol/l"}}
# International units, as labels write them, without spaces and in lower case.
INTERNATIONAL = {"iu", "ui", "ie", "[iu]", "i.u.", "u.i.", "i.e.", "ме", "وحدةدولية", "وحداتدولية"}
# Every unit of any measure: what none of them is, is no unit.
BELOW = ["less than", "below", "under", "unter", "kleiner als", "weniger als", "inférieur à",
         "inférieure à", "inferieur a", "moins de", "menos de", "menor de", "menor que",
         "inferior a", "أقل من", "اقل من", "أصغر من", "lt"]
ABOVE = ["more than", "greater than", "above", "over", "über", "größer als", "groesser als",
         "mehr als", "supérieur à", "supérieure à", "superieur a", "plus de", "más de", "mas de",
         "mayor de", "mayor que", "superior a", "أكثر من", "gt"]
SIGN = re.compile("(?:(?P<most><=|=<|[≤≦⩽])|(?P<least>>=|=>|[≥≧⩾])"
                  f"|(?P<below><|(?:{'|'.join(BELOW)})(?![^\\W\\d_]))"
                  f"|(?P<above>>|(?:{'|'.join(ABOVE)})(?![^\\W\\d_])))", re.I)
SIGNS = {"most": "<=", "least": ">=", "below": "<", "above": ">"}
# A flag of the laboratory, and a range of one, behind a figure.
FLAG = re.compile(r"(?:\((?:LL?|HH?|\*|low|high)\)|\[(?:LL?|HH?|\*|low|high)\]"
                  r"|\*+|(?:LL?|HH?|low|high)(?=$|[\s(\[]))", re.I)
FIGURE = r"(?:\d+(?:[.,٫]\d{1,3})?|[.,٫]\d{1,3})(?!\d)"
RANGE = re.compile(rf"({FIGURE})\s*(?:[-–—]|to|bis|à|a|إلى)\s*({FIGURE})(?=$|\s|[^\W\d_])")
ONE_SIDED = re.compile(rf"([<>≤≥])\s*(?:or\s*=\s*|=)?\s*({FIGURE})", re.I)
# The Arabic decimal mark stays as it is: nobody groups digits with it.
DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩−", "0123456789-")
# Marks and isolates do not count at either end; what reorders the text refuses it.
UNSEEN = "\u061c\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff"
REORDERS = re.compile("[\u202a-\u202e]")
# Marks and digits of a number that the grammar does not read: no unit starts so.
MORE_OF_A_NUMBER = "'‘’·،٬²³¹¼½¾⁄⁰⁴⁵⁶⁷⁸⁹=+"


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


def plain(text):
    """What a text is in plain characters: NFKC, but a superscript and a fraction are no digits."""
    kept = (c if c in MORE_OF_A_NUMBER or c in "µμ" else unicodedata.normalize("NFKC", c)
            for c in text if c not in UNSEEN)
    return "".join(kept).translate(DIGITS)


def name_of(text):
    """A unit as it is compared: no spaces, no capitals, u for micro."""
    low = "".join(text.split()).lower().replace("µ", "u").replace("μ", "u").replace("²", "2")
    return "iu" if low in INTERNATIONAL else low.replace("mcg", "ug")


def unit_of(measure, text):
    """A unit text to (unit, problem)."""
    low = name_of(text)
    for unit in MEASURES[measure][0]:
        if unit.lower() == low:
            return unit, None
    if low in SYNONYMS.get(measure, {}):
        return SYNONYMS[measure][low], None
    return None, "unit-mismatch" if low in MISMATCH.get(measure, ()) else "unit-unknown"


KNOWN = {unit.lower() for units, *_ in MEASURES.values() for unit in units} \
    | {"ng/l", "ug/l", "pg/ml", "ng/ml", "mau/ml", "ml/min", "ml/min/1,73m2", "percent",
       "agatston", "{score}"}


class Behind:
    """What stands behind a number: its unit, the laboratory's range, the amount once more."""

    def __init__(self, text):
        self.unit = self.flag = self.range = self.again = None
        self.left = text.strip()
        if name_of(self.left) in KNOWN:
            self.unit, self.left = self.left, ""
        while self.left and self.part():
            self.left = self.left.strip()

    def part(self):
        """Takes one more part; False where what is left is none."""
        flag = None if self.flag else FLAG.match(self.left)
        if flag:
            self.flag, self.left = flag[0], self.left[flag.end():]
            return True
        inside = re.match(r"[(\[](.*?)[)\]]", self.left)
        text = inside[1].strip() if inside else self.left
        rest = self.left[inside.end():] if inside else None
        if not self.range and self.is_range(text, rest):
            return True
        if self.unit and not self.again:
            second = re.match(rf"({FIGURE})\s*(.*)", text if inside else self.left[1:].strip())
            unit, words = first_unit(second[2]) if second and (inside or self.left[0] in "/=") \
                else (None, "")
            if unit and not re.search(r"\d", words):
                self.again, self.left = (second[1], unit), rest or ""
                return True
        if not self.unit:
            self.unit, behind = first_unit(self.left)
            self.left = behind if self.unit else self.left
            return bool(self.unit)
        return False

    def is_range(self, text, rest):
        """Takes a range: two limits, or in brackets one with its sign."""
        found = RANGE.match(text)
        one = None if found or rest is None else ONE_SIDED.match(text)
        if not found and not one:
            return False
        limits = [found[1], found[2]] if found else [one[2]] * 2
        if any(is_ambiguous(limit) for limit in limits):
            return False
        low, high = (figure_of(limit) for limit in limits)
        if low > high:
            return False
        behind = text[(found or one).end():].strip()
        unit = None
        if rest is not None and behind:
            if name_of(behind) not in KNOWN:
                return False
            unit = behind
        if one:
            low, high = (None, high) if one[1] in "<≤" else (low, None)
        self.range, self.left = (low, high, unit), behind if rest is None else rest
        return True


def first_unit(text):
    """The longest unit at the start of a text, and what stands behind it."""
    ends = [found.start() for found in re.finditer(r"[\s(\[*=]", text) if found.start()]
    for end in [len(text), *reversed(ends)]:
        if name_of(text[:end]) in KNOWN:
            return text[:end], text[end:]
    return None, text


def figure_of(text):
    return F("0" + re.sub("[,٫]", ".", text))


def is_ambiguous(text):
    return bool(re.fullmatch(r"(?!0[.,])\d{1,3}[.,]\d{3}", text))


# What laboratories print for 25-OH-D: lowest and highest lower limit, the same of the upper one.
PRINTED_D = {"ng/mL": (6, 40, 40, 150), "nmol/L": (25, 100, 110, 375)}


def range_fits(measure, unit, low, high):
    """Whether a range can be one of the unit."""
    if measure == "25-oh-d":
        a, b, c, d = PRINTED_D[unit]
        return (low is None or a <= low <= b) and (high is None or c <= high <= d)
    return inside(measure, low if high is None else high, unit)


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
    reading.problem = "not-a-number" if REORDERS.search(text) else fill(reading, plain(text).strip())
    return reading


def fill(reading, text):
    """The problems in the order of the design; the first one found is the answer."""
    measure = reading.measure
    signed = SIGN.match(text)
    if signed:
        reading.sign, text = SIGNS[signed.lastgroup], text[signed.end():].strip()
    found = re.fullmatch(r"(-?)\s*(\d*)(?:([.,٫])(\d{1,3}))?(?:\s*([^\d\s.,<>/–—-].*))?", text)
    if not found or not (found[2] or found[4]):
        return "not-a-number"
    if found[5] and found[5][0] in MORE_OF_A_NUMBER:
        return "not-a-number"
    # A power of ten is no number followed by a unit.
    if found[5] and (re.match(r"e[-+\d]", found[5], re.I) or re.match(r"[x×*·]\s*10", found[5], re.I)):
        return "not-a-number"
    minus, whole, mark, behind, rest = found.groups()
    value = F(int((whole or "0") + (behind or "")), 10 ** len(behind or ""))
    grouped = F(int(whole + behind)) if mark and mark in ".," and whole and \
        is_ambiguous(whole + mark + behind) else None
    if measure in REFUSED:  # no unit is right for it, so none is missed
        return "negative" if minus else "wrong-analyte"
    if measure == "cac" and value.denominator != 1 and not (grouped and grouped <= MEASURES["cac"][2]):
        return "not-a-number"
    if minus:
        return "negative"
    beside = Behind(rest or "")
    if re.search(r"(?<![^\W_])\d", beside.left):  # a line of a report, perhaps of another test
        return "not-a-number"
    if beside.left:
        return "unit-unknown"
    if not beside.unit and measure != "cac":  # a score has one unit
        return "unit-missing"
    beside.unit = beside.unit or "AU"
    reading.unit, problem = unit_of(measure, beside.unit)
    if problem:
        return problem
    days = DAYS[reading.per]
    if beside.range and beside.range[2] and unit_of(measure, beside.range[2])[0] != reading.unit:
        return "unit-missing"
    salt, problem = printed_twice(reading, [value] + [grouped] * (grouped is not None), beside.again)
    if problem:
        return problem
    # Until "5000 or 5.000?" is answered there is no figure to call implausible.
    if value == 0 and measure not in ZERO_IS_AN_ANSWER:
        return "zero"
    if grouped is not None and inside(measure, grouped / days, reading.unit):
        return "ask-number"
    if "ionised" in reading.answers and like_ionised(reading, value):
        return "wrong-analyte"
    if not inside(measure, value / days, reading.unit) and not like_ionised(reading, value):
        reading.kept = value / days
        if "really" not in reading.answers:
            reading.others = [other for other in MEASURES[measure][0] if other != reading.unit
                              and inside(measure, value / days, other)]
        return "ask-unit" if reading.others else "implausible"
    reading.value, reading.as_typed = value / days, value
    if reading.per == "day":
        reading.typed = str(int(whole or "0")) + ("." + behind if behind else "")
    return question(reading, value, beside, salt)


def question(reading, value, beside, salt):
    """What is asked of a figure that can be read; most of it blocks nothing."""
    if like_ionised(reading, value):
        return "none" if "total" in reading.answers else "ask-ionised"
    if "really" not in reading.answers and (is_of_another_unit(reading, beside)
                                            or unit_is_doubtful(reading)):
        return "ask-unit"
    asked = None
    if reading.measure == "25-oh-d" and reading.sign in ("<", "<=") \
            and value * MEASURES["25-oh-d"][0][reading.unit][0] <= 10:
        asked = "ask-analyte", "whole", "d2"
    elif reading.measure == "calcium-supplement" and (salt or not reading.sign and value *
            MEASURES[reading.measure][0][reading.unit][0] in (1250, 1500)):
        asked = "ask-elemental", "elemental", "salt"
    if asked and asked[2] in reading.answers:
        reading.value = None
        return "wrong-analyte"
    if asked and asked[1] not in reading.answers:
        return asked[0]
    return "ask-period" if period_is_doubtful(reading) else "none"


def is_of_another_unit(reading, beside):
    """Whether the laboratory's range, typed or behind the figure, is one of another unit alone."""
    low, high = reading.lab
    if low is None and high is None:
        if not beside.range or beside.range[2]:
            return False
        low, high, _ = beside.range
    elif low is not None and high is not None and low > high:
        if not beside.range or beside.range[2]:
            return False
        low, high, _ = beside.range
    fits = {unit for unit in MEASURES[reading.measure][0]
            if range_fits(reading.measure, unit, low, high)}
    return reading.unit not in fits and bool(fits)


def printed_twice(reading, values, again):
    """Whether an amount in brackets is a salt's calcium, and the problem where it is another."""
    if not again:
        return False, None
    second, problem = unit_of(reading.measure, again[1])
    if problem:
        return False, "unit-unknown"
    printed = [(figure_of(again[0]), len(re.split("[.,٫]", again[0])[1]) if
                re.search("[.,٫]", again[0]) else 0)]
    if is_ambiguous(again[0]):
        printed.append((F(re.sub("[.,]", "", again[0])), 0))
    if any(rounded(convert(reading.measure, value, reading.unit, second), decimals) == figure
           for value in values for figure, decimals in printed):
        return False, None
    inner = convert(reading.measure, printed[0][0], second, reading.unit)
    if reading.measure == "calcium-supplement" and inner < values[-1]:
        return True, None
    return False, "unit-conflict"


def like_ionised(reading, value):
    """A total calcium that is as low as an ionised one."""
    if reading.measure != "calcium" or reading.sign:
        return False
    low, high = IONISED[reading.unit]
    return low <= value <= high


def period_is_doubtful(reading):
    """So much vitamin D a day that it may be the dose of a week or a month."""
    return reading.measure == "vitamin-d-intake" and reading.per == "day" \
        and reading.sign not in ("<", "<=") and "day" not in reading.answers \
        and reading.value >= ASK_PERIOD * MEASURES["vitamin-d-intake"][0]["ug"][0] \
        / MEASURES["vitamin-d-intake"][0][reading.unit][0]


def unit_is_doubtful(reading):
    """High enough to ask whether the unit is right; a limit is when all of its interval is."""
    kind = (reading.measure, reading.unit)
    if reading.sign in ("<", "<=") or "really" in reading.answers:
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
