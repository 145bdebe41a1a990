/**
 * Reads a laboratory's report as rows: text of portals and letters, FHIR, C-CDA, CSV,
 * HL7 v2, LDT, archives of these, and files of saved results. Nothing is guessed: what is
 * unsure is a question, what is easily mistaken is refused with the reason.
 */

import type { Measure, Unit } from './index.js';

/** Gets the WebAssembly ready; as in the main module, for a file of its own. */
export function ready(wasm?: string | URL | BufferSource | WebAssembly.Module): Promise<void>;

/** Reads a report. Any text and any bytes give rows, or the reason why there are none.
 *
 * What is no text and no bytes, or an unknown option, throws an `Error` that names it. */
export function read(report: string | ArrayBuffer | ArrayBufferView, options?: Options): Reading;

export interface Options {
  /** The name of the file, if it is one. */
  name?: string;
  /** The answer to `asksDayOrder`. */
  dayOrder?: 'day-first' | 'month-first' | null;
  /** Whose results are meant: a place in `people`. */
  person?: number | null;
}

export interface Reading {
  shape: 'text' | 'fhir' | 'ccda' | 'csv' | 'hl7' | 'ldt' | 'saved' | null;
  encoding: 'utf-8' | 'utf-16' | 'windows-1252' | null;
  /** The first date that can be read two ways, day first and month first. Read it again with
   * the person's answer in `dayOrder`. */
  asksDayOrder: [string, string] | null;
  /** The people it holds results of, where they are several; no names. Read it again with
   * the place of one in `person`: until then no row is `ready`. */
  people: Person[];
  /** The results, in the order of the report. */
  rows: Row[];
  /** How many results of other tests it holds. They are no rows. */
  other: number;
  /** Why nothing of it was taken, and the line where it is known. */
  refused: { why: Why; line: number | null } | null;
}

/** A person of a report that holds results of several. */
export interface Person {
  /** The day of birth, as an ISO date or as printed; `null` where none is. */
  born: string | null;
  /** How many results of the report are theirs. */
  results: number;
  /** Where the first of them stands. */
  place: string;
}

/** A result. What is not printed is `null`. */
export interface Row {
  /** What it is, or, where it is refused, what it could be taken for. */
  measure: Measure;
  /** The test's name as printed. */
  name: string;
  /** With a point and its sign, in the precision printed: `"<4"`, `"21.60"`. */
  value: string | null;
  unit: Unit | (string & {}) | null;
  /** What an amount that is eaten is counted over (of a record that this program wrote);
   * `null` for a result of a laboratory. */
  per: 'day' | 'week' | 'month' | null;
  /** The day of the sample: `"2026-03-04"`. */
  date: string | null;
  /** The range that the laboratory printed. */
  low: string | null;
  high: string | null;
  /** The result before, printed beside it, and its day. */
  earlier: string | null;
  earlierDate: string | null;
  /** Results older than that, of the days beside it. */
  older: { value: string; date: string }[];
  /** Where it stands: `"line 12"`, `"Observation/b"`. */
  place: string;
  state: State;
}

/** Only what is `ready` may be taken without asking the person. */
export type State =
  | 'ready'
  | 'question:ask-person' | 'question:ask-date' | 'question:ask-analyte' | 'question:ask-unit'
  | 'refused:cancelled' | 'refused:entered-in-error' | 'refused:not-final' | 'refused:no-value'
  | 'refused:other-test' | 'refused:unit' | 'refused:decimals';

export type Why =
  | 'foreign' | 'pdf' | 'picture' | 'damaged' | 'too-large' | 'too-many' | 'people' | 'too-deep'
  | 'apple-export' | 'spreadsheet-changed' | 'letters-lost' | 'newer';
