"""Random rows in the case format, thickest where a rule could slip: at edges and limits."""
import csv
import random
import sys
from fractions import Fraction as F
from math import sqrt

import alerts
import derived
import number
import rules
import status

COLUMNS = ["id", "age", "sex", "stage", "flags", "entries", "check", "expect", "source"]
STAGES = ["pregnant", "breastfeeding", "premenopausal", "postmenopausal"]
FLAGS = ["vka", "vka-unsure", "vka-no", "doac", "dialysis", "kidney-transplant",
         "kidney-disease", "kidney-no", "heart-disease", "sarcoidosis", "thiazide"]
ANSWERED = ["vka-no", "kidney-no"]
STEPS = [F(0), F("0.001"), F("0.002"), F("0.005"), F("0.01"), F("0.05"), F("0.1"), F("0.5"), F(1)]
ODD = ["", "<", ">", "abc", "1.2.3", "1,2,3", "1 000", "1.234,5", "1e3", "12-15", "+4", "<<4",
       "-3", "-0.5", "−7", "0", "0.0", "0,000", "22.1234", ".5", ",5", "007", "=4", "~4", "4?",
       "1.000", "2,000", "12.500", "150,000", "0.500", "5,000", "> 61", "<0", "1/2", "٢٢٫٥", "٤٠",
       "99999999999999999999", "100.", "1_000", "12.5.", "five",
       "≤4", ">= 60", "LT 4", "GT 60", "＜４", "２２．５", "22 L", "22 (H)", "22*", "22 (30-100)",
       "22 L (30 - 100)", "22 (>30)", "1.2E+2", "5 e3", "1 x 10^2", "30-100", "> OR = 60", "<>4",
       "10 mcg (400 IU)", "10 mcg (40 IU)", "1250 mg (500 mg de calcio)", "22 ng/mL (55 nmol/L)",
       "25 OH Vitamin D 22", "25(OH)D 22", "1,25-(OH)2-D 55", "22 pmol/L", "1,204", "unter 4",
       "22 (30-100 nmol/L)", "22 (100-30)", "1250", "1.250", "22 low 34.2", "22 OUT"]
# Where the design asks or warns about an amount (first unit of the measure).
LINES = {"vitamin-d-intake": [15, 20, 25, 35, 50, 100, 200, 250, 1000], "k1-intake": [700, 1000],
         "mk7-intake": [10, 1000], "mk4-intake": [1000],
         "magnesium-supplement": [0, 65, 110, 250, 350], "calcium-intake": [2000, 2500, 4000],
         "calcium-supplement": [0, 2000, 2500, 4000], "egfr": [15, 30, 60], "cac": [0, 45, 100],
         "dp-ucmgp": [1000]}
# What an alert looks at: measures, and flags that bring it.
CALCIUM = ["calcium", "adjusted-calcium", "albumin"]
SUPPLEMENTS = ["calcium-supplement", "vitamin-d-intake"]
KIDNEY = sorted(rules.KIDNEY) + ["kidney-no"]
VKA = ["vka", "vka-unsure", "vka-no"]
INTAKES_K = list(alerts.VITAMIN_K_INTAKES)
TOPICS = [  # (ids that begin so, measures, flags)
    ("calcium-high-low-d", ["calcium", "adjusted-calcium", "25-oh-d"], []),
    ("calcium-above-ul", ["calcium-intake", "calcium-supplement"], []),
    ("calcium-intake-very-high", ["calcium-intake", "calcium-supplement"], ["thiazide", *KIDNEY]),
    ("calcium-channel", SUPPLEMENTS, ["calcium-channel-blocker"]),
    ("calcium-", CALCIUM + ["egfr"], ["kidney-stones", "bisphosphonate", "bone-injection", *KIDNEY]),
    ("25-oh-d-low-with-risk", ["25-oh-d"], sorted(alerts.LOW_D_RISKS)),
    ("25-oh-d", ["25-oh-d"], []),
    ("vka-pregnant", ["25-oh-d"], VKA + ["vka"] * 3), ("vka", INTAKES_K + ["mk-7", "pivka-ii"], VKA + ["doac"]),
    ("k-above", INTAKES_K, VKA), ("doac", INTAKES_K, ["doac"]), ("pivka", ["pivka-ii", "mk-7"], []),
    ("kidney-unanswered", ["dp-ucmgp", "egfr"], KIDNEY),
    ("dp-ucmgp", ["dp-ucmgp"], VKA + KIDNEY + ANSWERED * 4),
    ("bone-medicine", ["25-oh-d"], sorted(alerts.BONE_MEDICINES)),
    ("bone-injection-low", CALCIUM, sorted(alerts.BONE_MEDICINES)),
    ("bone-injection-kidney", ["egfr"], sorted(alerts.BONE_MEDICINES) + KIDNEY),
    ("bone-marker", ["ctx", "p1np", "osteocalcin"], []),
    ("own-targets", CALCIUM + ["25-oh-d", *SUPPLEMENTS, "mk-7"], sorted(alerts.OWN_TARGETS)),
    ("granuloma", CALCIUM + ["25-oh-d", *SUPPLEMENTS, "mk-7"], ["sarcoidosis", "granulomatous"]),
    ("hyperparathyroid", CALCIUM + ["25-oh-d", *SUPPLEMENTS, "mk-7"], ["primary-hyperparathyroidism"]),
    ("egfr", ["egfr"], KIDNEY), ("ckd", ["egfr", *SUPPLEMENTS], KIDNEY),
    ("kidney-stones", SUPPLEMENTS, ["kidney-stones"]),
    ("magnesium", ["magnesium-supplement", "magnesium-intake", "egfr"], KIDNEY),
    ("ppi", CALCIUM, ["ppi"]), ("digoxin", CALCIUM + SUPPLEMENTS, ["digoxin"]),
    ("thiazide", SUPPLEMENTS, ["thiazide"]), ("lithium", SUPPLEMENTS, ["lithium"]),
    ("calcipotriol", SUPPLEMENTS, ["calcipotriol"]),
    ("aluminium", SUPPLEMENTS, ["aluminium-binder"]),
    ("levothyroxine", ["calcium-supplement", "magnesium-supplement"], ["levothyroxine"]),
    ("bisphosphonate", ["calcium-supplement", "magnesium-supplement"], ["bisphosphonate"]),
    ("antibiotic", ["calcium-supplement", "magnesium-supplement"],
     ["antibiotic-tetracycline-quinolone"]),
    ("d-", ["vitamin-d-intake"], []), ("infant-d", ["vitamin-d-intake"], []),
    ("infant-k", INTAKES_K + ["mk-7"], []),
    ("pregnancy", ["vitamin-d-intake", "calcium-intake", "calcium-supplement"], []),
    ("fish", ["vitamin-d-intake", "25-oh-d", "calcium-intake"], []), ("cac", ["cac"], []),
    ("absorption", ["25-oh-d"], ["orlistat", "bile-acid-resin", "enzyme-inducer", "glucocorticoid"]),
    ("surgery", ["25-oh-d"], ["bariatric-surgery", "malabsorption"]),
]
CALCIUM_LINES = [(line, unit) for lines in [lines for *_, lines in alerts.CALCIUM]
                 + [alerts.RAISED_IN_CHILDREN, alerts.ABOVE_WITH_REASON]
                 for unit, line in lines.items()]
D_LINES = [(line, unit) for lines in [lines for *_, lines in alerts.VITAMIN_D] + [alerts.LOW_D]
           for unit, line in lines.items()]
ARABIC = str.maketrans("0123456789.", "٠١٢٣٤٥٦٧٨٩٫")
# Other names of a unit that only some measures have.
NAMES = {("25-oh-d", "ng/mL"): ["ug/L", "µg/L"], ("dp-ucmgp", "ug/L"): ["ng/mL"],
         ("ctx", "pg/mL"): ["ng/L"], ("ctx", "ng/mL"): ["ug/L"], ("p1np", "ug/L"): ["ng/mL"]}
ALIASES = {"ng/mL": ["ng/ml", "NG/ML"], "ug/L": ["µg/L", "mcg/L", "ug/l"], "nmol/L": ["nmol/l"],
           "ug": ["mcg", "µg", "μg"], "IU": ["UI", "IE", "[IU]", "iu"], "pg/mL": ["pg/ml"]}


class Maker:
    """Draws the parts of a row."""

    def __init__(self, tables, references, dice):
        self.tables, self.references, self.dice = tables, references, dice
        self.by_measure = {}
        for table in tables.values():
            self.by_measure.setdefault(table.measure, []).append(table)
        limits = {t.age_from for t in tables.values()} | {t.age_below for t in tables.values()}
        limits |= {month for rows in references.values() for row in rows for month in row[1:3]}
        limits = (limits | {480, 720, 1440}) - {None}
        self.ages = sorted({age + step for age in limits for step in (-12, -1, 0, 1, 12)
                            if 0 <= age + step <= 1440})

    def person(self):
        dice = self.dice
        age = ""
        if dice.random() < 0.85:
            months = dice.choice(self.ages) if dice.random() < 0.6 else 12 * dice.randint(18, 90)
            age = f"{months // 12}y" if months % 12 == 0 else f"{months}mo"
        age = dice.choice(["0mo", "0y", "121y", "old"]) if dice.random() < 0.02 else age
        flags = dice.sample(FLAGS, dice.choice([1, 1, 2])) if dice.random() < 0.3 else []
        flags = flags or (ANSWERED if dice.random() < 0.7 else dice.sample(ANSWERED, 1))
        return {"age": age, "sex": dice.choice(["f", "f", "m", ""]),
                "stage": dice.choice(STAGES) if dice.random() < 0.25 else "",
                "flags": " ".join(flags)}

    def written(self, measure, value, unit):
        """A figure as somebody types it, at most three decimals."""
        dice = self.dice
        whole = number.MEASURES[measure][0][unit][1] == 0
        digits = dice.choice([0, 0, 3] if whole else [1, 2, 3, 3])
        text = number.text_of(number.rounded(max(value, F(0)), digits), digits)
        text = text.replace(".", ",") if dice.random() < 0.2 else text
        text = text.translate(ARABIC) if dice.random() < 0.05 else text
        sign = dice.choice(["<", ">", "< ", "≤", "≥", "LT "]) if dice.random() < 0.2 else ""
        unit = dice.choice(ALIASES.get(unit, []) + NAMES.get((measure, unit), []) + [unit])
        return f"{sign}{text}{dice.choice(['', ' ', ' ', ' '])}{unit}"

    def entry(self, measure):
        """An entry at or near an edge, a limit, or the reach of an edge."""
        dice = self.dice
        units, low, high = number.MEASURES[measure]
        if dice.random() < 0.04:
            return f"{measure} {dice.choice(ODD)} {dice.choice(list(units) + ['', 'mmol/L'])}"
        unit, own = dice.choice(list(units)), next(iter(units))
        spots = [(F(low), own), (F(high), own)] if dice.random() < 0.1 else []
        if not spots:
            for table in self.by_measure.get(measure, []):
                for name, bands in table.units.items():
                    spots += [(edge, name) for edge in rules.edges_of(bands)]
            spots += [(F(361), "pmol/L")] if measure == "dp-ucmgp" else []
            spots += [(F(60), own)] if measure in ("egfr", "25-oh-d") else []
            spots += [(F(line), own) for line in LINES.get(measure, [])]
        if not spots or dice.random() < 0.1:
            spots = [(F(dice.randint(int(low), min(int(high), 1000))), own)]
        if measure in rules.CALCIUM and dice.random() < 0.5:
            spots = CALCIUM_LINES
        elif measure in ("calcium", "albumin"):
            spots = [(F(dice.randint(80, 360), 100), own) if measure == "calcium" else
                     (F(dice.choice([200, 300, dice.randint(150, 500)]), 10), own)]
        elif measure == "25-oh-d" and dice.random() < 0.3:
            spots = D_LINES
        edge, name = dice.choice(spots)
        value = number.convert(measure, edge, name, unit)
        reach = F(1.96 * sqrt(derived.CV_SQUARED))
        if measure == "25-oh-d" and dice.random() < 0.3:
            value = value / (1 + dice.choice([-1, 1]) * reach)
        if measure == "dp-ucmgp" and unit == "ug/L" and dice.random() < 0.5:
            value = value / dice.choice([F("0.95"), F("1.05")])
        value += dice.choice([-1, 1]) * dice.choice(STEPS)
        return f"{measure} {self.written(measure, value, unit)}"

    def adjusted(self):
        """Calcium and albumin whose adjusted sum lies close to an edge."""
        dice = self.dice
        bands = next(iter(self.by_measure["adjusted-calcium"][0].units.values()))
        edge = dice.choice(rules.edges_of(bands)) + dice.choice([-1, 1]) * dice.choice(STEPS[:5])
        grams = F(dice.randint(200, 500), 10)
        unit = dice.choice(["mmol/L", "mg/dL"])
        if unit == "mmol/L":
            value = edge - F("0.02") * (40 - grams)
        else:
            value = number.convert("calcium", edge, "mmol/L", unit) - F("0.08") * (40 - grams)
        albumin = dice.choice([f"{float(grams):.1f} g/L", f"{float(grams / 10):.2f} g/dL"])
        return f"calcium {number.text_of(number.rounded(value, 2), 2)} {unit}; albumin {albumin}"

    def topic(self):
        """Entries, flags and an alert that looks at them."""
        dice = self.dice
        alert = dice.choice(sorted(alerts.ALL))
        measures, flags = next(rest for name, *rest in TOPICS if alert.startswith(name))
        texts = [self.alert_entry(measure) for measure in
                 dice.sample(measures, min(len(measures), dice.choice([1, 1, 2, 3])))]
        chosen = dice.sample(flags, min(len(flags), dice.choice([0, 1, 1, 2, 2])))
        chosen += dice.sample(FLAGS, 1) if dice.random() < 0.1 else []
        return "; ".join(texts), " ".join(dict.fromkeys(chosen)), f"alert:{alert}"

    def alert_entry(self, measure):
        """An entry that may have a period, the laboratory's own range, or an answered question."""
        dice, text = self.dice, self.entry(measure)
        if measure in number.INTAKES and dice.random() < 0.2:
            text = self.dose(measure)
        elif measure in rules.CALCIUM | rules.BONE and dice.random() < 0.15:
            low = dice.randint(1, 40) * F(1, 10)
            text += f" [{number.text_of(low, 1)}-{number.text_of(low + 1, 1)}]"
        if dice.random() < 0.1:
            text += " !" + ("really" if measure != "calcium" else
                            dice.choice(["really", "ionised", "total"]))
        return text

    def dose(self, measure):
        """A dose of a week or a month, close to a line of a day's amount."""
        dice = self.dice
        unit, (factor, decimals) = dice.choice(list(number.MEASURES[measure][0].items()))
        per = dice.choice(["day", "week", "month"])
        line = F(dice.choice(LINES.get(measure, [100]) + [F(1250, 7), F(1500, 30)]))
        amount = number.rounded(line * round(number.DAYS[per]) / factor, decimals)
        amount = max(F(0), amount + dice.choice([-1, 0, 1]) * F(1, 10 ** decimals))
        text = number.text_of(amount, decimals)
        return f"{measure} {text} {unit}/{per}"

    def status(self):
        """Amounts close to a reference value of a body; returns the entries and the check."""
        dice = self.dice
        nutrient = dice.choice(["vitamin-d", "calcium", "vitamin-k", "magnesium"])
        body = dice.choice(["nasem", "efsa", "uk", "japan-2025"])
        if nutrient == "magnesium" and dice.random() < 0.2:
            body = "bfr"
        rows = self.references.get((body, nutrient)) or self.references["nasem", nutrient]
        amount = dice.choice(rows)[-1] + dice.choice([-1, 0, 1]) * dice.choice(STEPS)
        parts = {"vitamin-d": ["vitamin-d-intake"], "vitamin-k": ["k1", "mk4", "mk7"],
                 }.get(nutrient, [nutrient + "-intake", nutrient + "-supplement"])
        parts = [p + "-intake" if len(p) < 4 else p for p in parts]
        parts = dice.sample(parts, dice.randint(1, len(parts)))
        texts, left = [], max(amount, F(0))
        for measure in parts:
            share = left if measure == parts[-1] else number.rounded(left * dice.randint(0, 9) / 10, 1)
            left -= share
            unit = dice.choice(list(number.MEASURES[measure][0]))
            value = number.convert(measure, share, next(iter(number.MEASURES[measure][0])), unit)
            texts.append(f"{measure} {number.text_of(number.rounded(value, 3), 3)}"
                         .rstrip("0").rstrip(".") + f" {unit}")
            if share and dice.random() < 0.15:
                texts[-1] = texts[-1].replace(" ", dice.choice([" <", " >", " 1."]), 1)
        if nutrient == "magnesium" and dice.random() < 0.2:
            limit = dice.choice([65, 110, 250, 350]) + dice.choice([-1, 0, 1])
            texts = [f"magnesium-intake {dice.randint(0, 300)} mg", f"magnesium-supplement {limit} mg"]
        return "; ".join(texts), f"status:{nutrient}:{body}"

    def change(self):
        """Two dated results close to the reference change value."""
        dice = self.dice
        units = list(number.MEASURES["25-oh-d"][0])
        first, second = dice.choice(units), dice.choice(units)
        before = F(dice.randint(20_000, 60_000), 1000)
        factor = 1 + dice.choice([-1, 1]) * F(2.77 * sqrt(derived.CV_SQUARED))
        after = number.convert("25-oh-d", before * factor, first, second)
        after += dice.choice([-1, 1]) * dice.choice(STEPS)
        texts = [f"25-oh-d {number.text_of(before, 3)} {first} @2026-01-10",
                 f"25-oh-d {number.text_of(number.rounded(after, 3), 3)} {second} @2026-06-01"]
        dice.shuffle(texts)
        return "; ".join(texts)

    def row(self):
        """One row without its answer."""
        dice = self.dice
        row = self.person()
        kind = dice.choices(["band", "near", "joint", "show", "problem", "change", "person",
                             "status", "alert"], [50, 12, 10, 10, 12, 4, 2, 20, 80])[0]
        if kind == "alert":
            row["entries"], row["flags"], row["check"] = self.topic()
            row["age"] = "" if dice.random() < 0.1 else \
                dice.choice(["0mo", "6mo", "7mo", "11mo", "12mo", "3y", "4y", "8y", "9y", "10y",
                             "11y", "17y"]) if dice.random() < 0.3 else f"{dice.randint(18, 90)}y"
            if "pregnan" in row["check"] and dice.random() < 0.6:
                row["stage"] = "pregnant"
            row["sex"] = "" if row["stage"] and dice.random() < 0.8 else row["sex"]
            return row
        measure = dice.choice(list(number.MEASURES))
        row["entries"] = self.entry(measure)
        if kind == "band":
            table = dice.choice(list(self.tables.values()))
            row["entries"] = self.entry(table.measure)
            if table.measure == "adjusted-calcium" and dice.random() < 0.5:
                row["entries"] = self.entry("calcium") if dice.random() < 0.2 else self.adjusted()
            if table.measure == "dp-ucmgp" and dice.random() < 0.3:
                row["entries"] += "; " + self.entry("egfr")
            row["check"] = f"band:{table.id}"
        elif kind == "near":
            table = dice.choice(self.by_measure["25-oh-d"] + self.by_measure["dp-ucmgp"][:1])
            row["entries"], row["check"] = self.entry(table.measure), f"near:{table.id}"
        elif kind == "joint":
            both = [self.entry("25-oh-d"), self.entry("dp-ucmgp")]
            row["entries"] = "; ".join(both if dice.random() < 0.9 else dice.sample(both, 1))
            row["check"] = "joint:prevend-2020"
        elif kind == "show":
            if dice.random() < 0.3:
                measure, row["entries"] = "adjusted-calcium", \
                    self.entry("calcium") + "; " + self.entry("albumin")
            row["check"] = f"show:{measure}:{dice.choice(list(number.MEASURES[measure][0]))}"
        elif kind == "problem":
            row["check"] = f"problem:{measure}"
            if dice.random() < 0.3:
                row["entries"] = self.alert_entry(measure)
            elif dice.random() < 0.3:
                row["entries"] = f"{measure} {dice.choice(ODD)} " \
                    f"{dice.choice(list(number.MEASURES[measure][0]) + ['', 'mmol/L', 'mg'])}"
        elif kind == "status":
            row["entries"], row["check"] = self.status()
        elif kind == "change":
            row["entries"], row["check"] = self.change(), "change:25-oh-d"
        else:
            row["check"] = dice.choice(["problem:age", "problem:stage"])
        return row


def weighed(row, dice):
    """Of some rows another question: what an alert names, what comes first and next, who counts."""
    kind, _, name = row["check"].partition(":")
    if kind == "alert" and dice.random() < 0.3:
        measures = [text.split()[0] for text in row["entries"].split(";")]
        return dice.choice([f"limit:{name}", f"own:{name}", "first:alert"] +
                           [f"next:{measure}" for measure in measures])
    if kind == "band" and dice.random() < 0.3:
        return f"counts:{name}"
    return row["check"]


def write(tables, references, count, answer, raised, seed):
    """`count` rows with answers to stdout; a seed always gives the same rows."""
    dice = random.Random(seed)
    maker = Maker(tables, references, dice)
    out = csv.DictWriter(sys.stdout, COLUMNS, restval="", lineterminator="\n")
    out.writeheader()
    for index in range(count):
        row = maker.row()
        # Half of the alerts asked for are raised: a random one mostly stays away.
        found = sorted(raised(row)) if row["check"].startswith("alert:") else []
        if found and dice.random() < 0.5:
            row["check"] = f"alert:{dice.choice(found)}"
        row["check"] = weighed(row, dice)
        out.writerow({**row, "id": f"g{index:05}", "expect": answer(row)})
    return 0
