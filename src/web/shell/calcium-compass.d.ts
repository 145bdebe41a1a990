/**
 * `<calcium-compass>`: what published sources say about a vitamin D, vitamin K or
 * calcium figure, in any page. `import './calcium-compass.js'` makes it known.
 */

import type { Measure, Report, Unit } from './npm/index.js';

export type Language = 'en' | 'es' | 'fr' | 'de' | 'ar';

/** What a page may set, as an object or as JSON. An unknown key is an error. */
export interface Settings {
  /** What is asked for, in this order. None: everything. */
  measures?: readonly Measure[];
  /** The unit each field starts with: the one your laboratory prints. */
  units?: { readonly [measure in Measure]?: Unit };
  /** The ranges of your laboratory, as printed. A result in another unit is not compared. */
  lab?: { readonly [measure in Measure]?: LabRange };
  /** Ids of tables, and of bodies for daily amounts, that stand first. No other is hidden. */
  tables?: readonly string[];
  /** Your number, shown on warnings. */
  phone?: string;
  /** The languages a person may choose from. None: no choice. */
  languages?: readonly Language[];
  /** The language it starts in. Else that of the page around it. */
  lang?: Language | (string & {});
  theme?: 'light' | 'dark' | 'auto';
  voice?: 'plain' | 'clinician';
  /** Whether `cc-result` is said. */
  results?: boolean;
}

/** Limits as texts, as they are printed: `"50"`, `"29,9"`. */
export interface LabRange {
  unit: Unit;
  low?: string;
  high?: string;
}

/** One thing that is wrong: with which setting, if with one. */
export interface Fault {
  key: string;
  text: string;
}

/** The element. A property writes the attribute of its name, and reads it as a text. */
export interface CalciumCompassElement extends HTMLElement {
  get measures(): string | null;
  set measures(value: readonly Measure[] | string | null | undefined);
  get tables(): string | null;
  set tables(value: readonly string[] | string | null | undefined);
  get languages(): string | null;
  set languages(value: readonly Language[] | string | null | undefined);
  get units(): string | null;
  set units(value: Settings['units'] | string | null);
  get theme(): string | null;
  set theme(value: Settings['theme'] | null);
  get voice(): string | null;
  set voice(value: Settings['voice'] | null);
  get phone(): string | null;
  set phone(value: string | null | undefined);
  get results(): boolean;
  set results(value: boolean | null | undefined);
  /** An object, or the address of a JSON file, which is fetched without cookies. Attributes win over it. */
  get settings(): Settings | string | null;
  set settings(value: Settings | string | null | undefined);
}

/** What it says. All bubble, and cross shadow roots. */
export interface CalciumCompassEvents {
  /** It can be used. */
  'cc-ready': CustomEvent<Record<string, never>>;
  /** What was entered has changed; only where `results` is set. The detail is the
   * report of the npm package: health data, which your page has now. */
  'cc-result': CustomEvent<Report>;
  /** It did not start, a setting is wrong, or, with `stopped`, it has ended and says so
   * in place of what it showed. */
  'cc-error': CustomEvent<{ faults: Fault[]; stopped?: true }>;
}

declare global {
  interface HTMLElementTagNameMap {
    'calcium-compass': CalciumCompassElement;
  }
  interface GlobalEventHandlersEventMap extends CalciumCompassEvents {
    /** Of a frame: it answers, and `setSettings` is there. */
    'cc-connected': CustomEvent<null>;
  }
  interface HTMLIFrameElement {
    /** Set by `frame-host.js` once the frame is connected. */
    setSettings?(settings: Settings): void;
  }
}
