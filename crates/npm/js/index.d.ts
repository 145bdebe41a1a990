/**
 * What published sources say about vitamin D, vitamin K, calcium and magnesium
 * figures. No diagnosis, no dose, no decision on treatment.
 */

/** Gets the WebAssembly ready. Call it once and wait for it; more calls cost nothing.
 * A failed one may be tried again.
 *
 * @param wasm where the host keeps the file, or its bytes, or a compiled module;
 * needed only where the file beside this one cannot be loaded. */
export function ready(wasm?: string | URL | BufferSource | WebAssembly.Module): Promise<void>;

/** Assesses what a person typed.
 *
 * Text that is no figure is a problem in the report. A key that is unknown or
 * of the wrong type is a fault of the program and throws an `Error` that names
 * the path: `entries[1].value: expected a text`. */
export function assess(input: Input): Report;

/** Everything the person said. What is left out is unknown, never "no". */
export interface Input {
  person?: Person | null;
  /** Two of one measure, dated, are two tests. */
  entries?: readonly Entry[] | null;
  /** What is eaten. An amount that stands in `entries` takes the place of its sum. */
  foods?: readonly Food[] | null;
  /** Supplements, line by line as their labels print them. */
  products?: readonly Product[] | null;
  /** `foods` and `products` are all that is eaten and taken. Left out, sums are "at least",
   * and no status says that an amount is below a value: two glasses of milk are not a day. */
  everything?: boolean | null;
  /** The language of the words. */
  lang?: 'en' | 'es' | 'fr' | 'de' | 'ar' | null;
}

/** About the person. Give `ageYears` or `ageMonths`, not both. */
export interface Person {
  /** Completed years: a whole number. */
  ageYears?: number | null;
  /** Completed months: a whole number. For babies and small children. */
  ageMonths?: number | null;
  /** 18 or over, where the age is not given. */
  adult?: boolean | null;
  /** Sex registered at birth. */
  sex?: 'f' | 'm' | null;
  stage?: Stage | null;
  flags?: readonly Flag[] | null;
}

/** One field. */
export interface Entry {
  measure: Measure;
  /** The text as typed: `"22"`, `"29,9"`, `"<4"`. Blank is no entry. */
  value: string;
  /** The unit the report prints. Left out, it is asked for, unless it stands in `value`. */
  unit?: Unit | (string & {}) | null;
  /** What an intake is counted over; a day where it is left out. */
  per?: 'day' | 'week' | 'month' | null;
  /** The day of the sample: `2026-01-31`. */
  date?: string | null;
  /** The test's coefficient of variation as the laboratory prints it, in per cent, as typed. */
  cv?: string | null;
  /** The lower end of the laboratory's own range, as typed. */
  low?: string | null;
  /** The upper end of the laboratory's own range, as typed. */
  high?: string | null;
  /** The report really prints this unit: the answer to `ask-unit`. This answer and the next two
   * belong to this `value` and `unit`: do not keep one for another figure. */
  unitConfirmed?: boolean | null;
  /** Whether a `calcium` is ionised calcium, another test: the answer to `ask-ionised`. */
  ionised?: boolean | null;
  /** It really is what is taken a day: the answer to `ask-period`. */
  perConfirmed?: boolean | null;
  /** Whether a `25-oh-d` is the total, and not that of D2 alone: the answer to `ask-analyte`. */
  total?: boolean | null;
  /** Whether a `calcium-supplement` is an amount of calcium, and not of its salt: the
   * answer to `ask-elemental`. */
  elemental?: boolean | null;
}

/** A food of the table: give `portions` or `grams`, not both. */
export interface Food {
  /** Its id, the first column of `foods.tsv` in this package: `"natto"`. */
  food: string;
  /** How many of the food's own household portions: 0 to 1000, also a part of one. */
  portions?: number | null;
  /** How many grams: 0 to 1,000,000. */
  grams?: number | null;
  /** In what time; a day where it is left out. */
  per?: 'day' | 'week' | 'month' | null;
}

/** A supplement. */
export interface Product {
  lines: readonly Line[];
  /** How many servings: 0 to 1000; one where it is left out. */
  servings?: number | null;
  /** In what time; a day where it is left out. */
  per?: 'day' | 'week' | 'month' | null;
}

/** A line of a label. */
export interface Line {
  substance: Substance;
  /** The amount in a serving, as printed. */
  amount: string;
  /** Left out, it is asked for, unless it stands in `amount`. */
  unit?: Unit | (string & {}) | null;
  /** Whether a `calcium` is an amount of calcium, and not of its salt: the answer to
   * `ask-elemental`. */
  elemental?: boolean | null;
  /** The label really prints this unit: the answer to `ask-unit`. */
  unitConfirmed?: boolean | null;
  /** It really is what is taken a day: the answer to `ask-period`, which is asked of a vitamin D
   * of 250 ug (10,000 IU) or more where `per` is a day or left out. */
  perConfirmed?: boolean | null;
}

/** What a line names. `calcium` and `magnesium` are the elemental amounts; their salts are
 * weighed. `vitamin-k` is one of an unknown form: it is asked about (`ask-form`) and counts
 * for no form; on a vitamin K antagonist it warns as if it were MK-7. */
export type Substance =
  | 'vitamin-d' | 'calcium' | 'calcium-carbonate' | 'calcium-citrate' | 'magnesium'
  | 'magnesium-oxide' | 'magnesium-citrate' | 'magnesium-chloride' | 'magnesium-hydroxide'
  | 'k1' | 'mk-4' | 'mk-7' | 'vitamin-k';

/** Laboratory results, and daily amounts (`-intake`, `-supplement`).
 * The last two are known only to be refused. */
export type Measure =
  | '25-oh-d' | 'dp-ucmgp' | 'ucoc-percent' | 'osteocalcin' | 'phylloquinone' | 'mk-4' | 'mk-7'
  | 'pivka-ii' | 'ctx' | 'p1np' | 'calcium' | 'albumin' | 'adjusted-calcium' | 'cac' | 'egfr'
  | 'vitamin-d-intake' | 'calcium-intake' | 'calcium-supplement' | 'k1-intake' | 'mk4-intake'
  | 'mk7-intake' | 'magnesium-intake' | 'magnesium-supplement'
  | 'total-ucmgp' | '1-25-oh-d';

/** Units as the report writes them. Other spellings are read too (`µg`, `mcg`, `UI`). */
export type Unit =
  | 'ng/mL' | 'ug/L' | 'pg/mL' | 'ng/L' | 'nmol/L' | 'pmol/L' | 'mmol/L' | 'mg/dL' | 'mg/L' | 'g/L' | 'g/dL'
  | 'mAU/mL' | 'mL/min/1.73m2' | '%' | 'AU' | 'ug' | 'IU' | 'mg' | 'g';

export type Stage = 'pregnant' | 'breastfeeding' | 'premenopausal' | 'postmenopausal';

/** Conditions, medicines, and answers to the two questions that are always
 * asked: blood thinners of the warfarin kind (`vka`, `vka-unsure`, `vka-no`)
 * and the kidneys (a kidney condition, or `kidney-no`). */
export type Flag =
  | 'vka' | 'vka-unsure' | 'vka-no'
  | 'dialysis' | 'kidney-transplant' | 'kidney-disease' | 'kidney-no'
  | 'sarcoidosis' | 'granulomatous' | 'primary-hyperparathyroidism' | 'kidney-stones'
  | 'hypoparathyroid' | 'bariatric-surgery' | 'malabsorption' | 'heart-disease'
  | 'doac' | 'thiazide' | 'digoxin' | 'lithium' | 'orlistat' | 'bile-acid-resin' | 'enzyme-inducer'
  | 'glucocorticoid' | 'levothyroxine' | 'bisphosphonate' | 'antibiotic-tetracycline-quinolone'
  | 'calcium-channel-blocker' | 'calcipotriol' | 'aluminium-binder'
  | 'bone-injection' | 'active-vitamin-d' | 'calcimimetic' | 'ppi';

/** The answer. Show `alerts` before anything else. Every key is always there. */
export interface Report {
  /** The version of this package. Tables change only with it. */
  version: string;
  /** One per figure that has a table, in the order of the entries. */
  findings: Finding[];
  /** 25-OH-D and dp-ucMGP read together, where one of them was read. */
  joint: Joint | null;
  /** What `foods` and `products` come to a day: one per measure that they hold or may hold. */
  amounts: Amount[];
  /** One per nutrient entered and body. */
  statuses: Status[];
  /** The most urgent first. */
  alerts: Alert[];
  /** What could not be read, or is asked. */
  problems: Problem[];
  /** What stood behind a figure and was not read as part of it. */
  leftOut: LeftOut[];
}

/** What a laboratory printed behind a figure. None of it was compared: give the range as
 * `low` and `high` of the entry where it is to count. */
export interface LeftOut {
  measure: Measure;
  /** As it is printed: `L`, `H`, `*`, `low`. */
  flag: string | null;
  range: { low: number | null; high: number | null } | null;
}

/** A day's amount of a list of foods and products. */
export interface Amount {
  /** A measure, or vitamin K whose form no source or label names. */
  measure: Measure | 'vitamin-k-of-unknown-form';
  /** What is known of it. */
  atLeast: number;
  /** What it is at most; `null` where a part of it is not known. */
  atMost: number | null;
  unit: Unit;
  /** Of how many of the foods it is known ... */
  known: number;
  /** ... and how many foods there are. */
  of: number;
  /** How many products name it. */
  products: number;
}

/** What is said of one figure. */
export interface Finding {
  measure: Measure;
  /** As typed, with `<` or `>`. */
  value: string;
  unit: Unit;
  /** The figure in each unit of the measure. */
  shown: Figure[];
  /** Why the figure is not banded, if it is not. */
  gate: 'vka' | 'vka-unsure' | 'kidney' | null;
  /** The question that must be answered before anything is shown of it. */
  needs: 'needs:vka' | 'needs:kidney' | null;
  /** One per table of the measure. */
  verdicts: Verdict[];
  /** Of 25-OH-D alone; `null` where an alert takes its place. */
  agreement: Agreement | null;
  /** Against an earlier result, where there are two dated ones. */
  change: Change | null;
  /** How sure the figure is, a sentence each. */
  notes: string[];
  /** Where the figure lies in the laboratory's own range (`low`, `high`), if it was given. */
  ownRange: { place: 'below-range' | 'within-range' | 'above-range' | 'not-applicable'; text: string } | null;
  /** Where an alert takes the place of the bands, the text only says so. */
  text: Words;
  /** How much the figure calls for, and the words for it. Never `calm` beside an alert, a question,
   * or a printed range that it lies outside of (`outside`). */
  next: { id: 'calm' | 'outside' | 'unjudged' | 'info' | 'talk' | 'now' | 'gated' | 'asks'; text: Words };
  /** What is known of when such a test is done again: never a command. */
  retest: Words | null;
}

/** A figure in one unit, rounded so that it stays on its side of every edge. */
export interface Figure {
  value: string;
  unit: Unit;
  /** The conversion is known to a few per cent only. */
  approximate: boolean;
}

/** What one table says. */
export interface Verdict {
  /** The table's id: one body's bands. */
  table: string;
  /** What the table is worth today. */
  standing: 'current' | 'withdrawn' | 'superseded' | 'laboratory' | 'study' | 'manufacturer';
  /** A band's id, or `not-applicable`, `needs:age`, `needs:sex`, `needs:stage`,
   * `needs:vka`, `needs:kidney`, `gated`, `no-threshold`. Never show it: `label` has the words. */
  band: string;
  /** The reason where it is `not-applicable` or `gated`. */
  why: Why | null;
  /** What the body calls the band, or why there is none. */
  label: string;
  /** The band's edges as printed, in `unit`; `null` where it is open. */
  lower: number | null;
  lowerIncluded: boolean | null;
  upper: number | null;
  upperIncluded: boolean | null;
  /** The unit the figure was compared in. */
  unit: Unit | null;
  /** Measurement error alone could put it into another band. */
  near: boolean;
  /** Whether it is counted in the agreement of 25-OH-D, or why it is only listed; `other-people`:
   * it is not about this person, or its "enough" is not. */
  counts: 'yes' | 'silent' | 'not-in-force' | 'same-classes' | 'other-people';
  source: Source | null;
}

export type Why =
  | 'age' | 'sex' | 'stage' | 'condition' | 'censored' | 'approximate' | 'missing'
  | 'vka' | 'vka-unsure' | 'kidney';

/** Where the figures were seen. */
export interface Source {
  citation: string;
  /** DOI or address, where one was seen. */
  url: string | null;
  /** Whether the body's own text was read, or one that quotes it. */
  seen: 'original' | 'second-hand';
  /** The day the figures were last compared with it: `2026-11-20`. */
  checked: string;
  /** The day by which that must be done again. Past it, say so on screen. */
  reviewBy: string;
}

/** How many sources in force say what. */
export interface Agreement {
  enough: number;
  notEnough: number;
  high: number;
  noLine: number;
  /** Say nothing about levels this high. */
  beyond: number;
  text: string;
}

export interface Change {
  verdict: 'noise' | 'more-than-noise';
  text: string;
}

/** The same in plain words and in a clinician's. */
export interface Words {
  plain: string;
  clinician: string;
}

/** 25-OH-D and dp-ucMGP, as one study grouped its people. */
export interface Joint {
  table: 'prevend-2020';
  standing: Verdict['standing'];
  /** A group's id, or as in {@link Verdict}. */
  band: string;
  why: Why | null;
  label: string;
  source: Source | null;
  text: Words;
}

/** How a day's amount stands to one body's value. */
export interface Status {
  nutrient: 'vitamin-d' | 'calcium' | 'vitamin-k' | 'magnesium';
  body: 'nasem' | 'efsa' | 'uk' | 'japan-2025' | 'bfr';
  status:
    | 'below-average-need' | 'between' | 'meets' | 'below-reference' | 'below-ai' | 'above-limit'
    | 'incomplete' | 'no-value' | 'needs:age' | 'needs:sex' | 'needs:stage'
    | 'needs:vka' | 'gated';
  /** The day's amount, as far as it is known, in `unit`. */
  amount: number;
  /** The value it is held against, in `unit`. */
  reference: number | null;
  /** What that value is called: `EAR`, `RDA`, `AI`, `UL`. */
  kind: string | null;
  unit: Unit;
  source: Source | null;
  text: string;
}

/** What comes first. `now` is today or an emergency, `talk` a talk with a
 * clinician, `info` good to know. */
export interface Alert {
  id: AlertId;
  level: 'info' | 'talk' | 'now';
  /** The measures it speaks of. None of their figures is calm. */
  concerns: Measure[];
  /** How soon and what is the matter on the first line, then a paragraph a line. */
  text: string;
}

export type AlertId =
  | 'calcium-severe' | 'calcium-low-severe' | 'calcium-raised' | 'calcium-above-range' | 'calcium-low'
  | '25-oh-d-very-high' | '25-oh-d-high' | '25-oh-d-above-50' | '25-oh-d-very-low'
  | 'infant-d' | 'infant-k' | 'pregnancy-high-dose'
  | 'vka-mk7' | 'vka-k-high' | 'vka-steady' | 'vka-unanswered' | 'kidney-unanswered'
  | 'granuloma-d' | 'hyperparathyroid-d'
  | 'd-at-harm-level' | 'd-above-ul' | 'calcium-above-ul' | 'magnesium-supplement-above-ul' | 'k-above-1mg'
  | 'digoxin-d' | 'thiazide-d-calcium' | 'lithium-calcium' | 'calcium-channel-blocker-d'
  | 'calcipotriol-d' | 'aluminium-binder-d' | 'kidney-stones-calcium' | 'ckd-labs' | 'surgery-absorption'
  | 'pivka-high' | 'cac-raised'
  | 'levothyroxine-calcium-spacing' | 'bisphosphonate-calcium-spacing' | 'antibiotic-calcium-spacing'
  | 'absorption-medicine'
  | 'calcium-moderate' | 'calcium-high-low-d'
  | 'bone-medicine-low-d' | 'bone-injection-low-calcium' | 'bone-injection-kidney' | 'own-targets'
  | '25-oh-d-low-with-risk' | 'bone-marker-outside' | 'dp-ucmgp-unexplained'
  | 'egfr-very-low' | 'egfr-low' | 'ckd-calcium-d' | 'magnesium-kidney' | 'calcium-intake-very-high'
  | 'ppi-magnesium' | 'd-daily-very-high' | 'd-large-single-dose' | 'fish-liver-oil'
  | 'vka-pregnant' | 'doac-note';

/** What could not be read, or is asked. An `ask-ionised`, an `ask-period` and
 * the `ask-unit` of a figure inside its limits still have a finding. */
export interface Problem {
  /** The measure, or `age` or `stage`. */
  field: Measure | 'age' | 'stage' | `${Measure}.${'cv' | 'low' | 'high'}`;
  id:
    | 'not-a-number' | 'negative' | 'unit-missing' | 'unit-unknown' | 'unit-mismatch' | 'wrong-analyte'
    | 'unit-conflict' | 'zero' | 'implausible' | 'ask-number' | 'ask-unit' | 'ask-ionised'
    | 'ask-period' | 'ask-analyte' | 'ask-elemental' | 'ask-form' | 'calcium-conflict'
    | 'mismatch';
  text: string;
}
