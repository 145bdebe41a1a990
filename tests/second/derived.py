"""What is worked out beside a band: near an edge, read together, changed, shown."""
from fractions import Fraction as F

import number
import rules

# Squares of the relative uncertainties: the roots are irrational, the squares are not.
CV_SQUARED = F("0.10") ** 2 + F("0.065") ** 2
NEAR_SQUARED = F("1.96") ** 2 * CV_SQUARED
CHANGE_SQUARED = F("2.77") ** 2 * CV_SQUARED


def near(case, table):
    """Whether the interval of a 25-OH-D value reaches into another band."""
    answer = rules.band(case, table)
    if answer == "no finding":
        return answer
    reading = case.figure(table.measure)
    if table.measure != "25-oh-d" or answer not in table.labels or reading.sign or \
            table.no_threshold:
        return "no"
    unit, value = rules.native(table, reading)
    reached = any((value - edge) ** 2 < value ** 2 * NEAR_SQUARED
                  for edge in rules.edges_of(table.units[unit]))
    return "yes" if reached else "no"


def joint(case):
    """25-OH-D and dp-ucMGP read together."""
    vitamin_d, mgp = case.figure("25-oh-d"), case.figure("dp-ucmgp")
    age = case.person.age
    if not vitamin_d and not mgp:
        return "not-applicable:missing"
    first = case.unanswered("dp-ucmgp")
    if first:
        return first
    if age is None:
        return "needs:age"
    if not vitamin_d or not mgp:
        return "not-applicable:missing"
    places = []
    for reading in (vitamin_d, mgp):
        unit = {cell[reading.measure][0] for cell in case.sheet.cells.values()}.pop()
        value = number.convert(reading.measure, reading.value, reading.unit, unit)
        edges = {end for cell in case.sheet.cells.values() for end in cell[reading.measure][1::2] if end}
        if rules.approximate(edges, reading, value):
            return "not-applicable:approximate"
        places.append((reading, value))
    cells = [name for name, cell in case.sheet.cells.items()
             if all(rules.overlap([("in", *cell[reading.measure][1:])], value, reading.sign)
                    for reading, value in places)]
    return cells[0] if len(cells) == 1 else "not-applicable:censored"


def change(case, measure):
    """Two dated results: different only past the reference change value of the earlier one."""
    found = [r for r in case.of(measure) if r.date]
    if measure != "25-oh-d" or len(found) < 2 or any(r.sign for r in found[-2:]):
        return "no change"
    earlier, later = found[-2:]
    if earlier.date == later.date:
        return "no change"
    before = number.convert(measure, earlier.value, earlier.unit, "nmol/L")
    after = number.convert(measure, later.value, later.unit, "nmol/L")
    past = (after - before) ** 2 > before ** 2 * CHANGE_SQUARED
    return "more-than-noise" if past else "noise"


def printed(case, measure, unit):
    """The bands printed in a unit by any table of a measure, the joint one and the alerts too."""
    found = [t.units[unit] for t in case.sheet.tables.values()
             if t.measure == measure and unit in t.units and not t.no_threshold]
    found += [[("in", *line)] for line in case.sheet.lines.get((measure, unit), [])]
    for cell in case.sheet.cells.values():
        found += [[("in", *cell[measure][1:])]] if cell.get(measure, [""])[0] == unit else []
    return found


def show(case, measure, unit):
    """The figure in a unit: typed as typed, converted with one more decimal at an edge."""
    reading = case.figure(measure)
    if reading is None:
        return "none"
    decimals = number.MEASURES[measure][0][unit][1]
    if reading.unit == unit and reading.typed:
        return reading.typed
    exact = number.convert(measure, reading.value, reading.unit, unit)
    figure = number.rounded(exact, decimals)
    # Calcium is compared as shown, so its rounding cannot cross an edge.
    # The edges printed in that unit count: no other edge is seen beside the figure.
    while measure not in rules.CALCIUM and any(crosses(bands, exact, figure)
                                         for bands in printed(case, measure, unit)):
        decimals += 1
        figure = number.rounded(exact, decimals)
    return number.text_of(figure, decimals)


def crosses(bands, exact, figure):
    """Whether the rounded figure lies in another band than the exact one."""
    return rules.overlap(bands, exact, "") != rules.overlap(bands, figure, "")
