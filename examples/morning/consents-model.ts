import type { Bilingual, DecidedItem, Tone } from './report-model.ts';

/** Who may be contacted: the gate over today's calls and mails. */
export interface ConsentsView {
  readonly calls: GateCount;
  readonly mails: GateCount;
  /** On what ground, most contacts first. */
  readonly bases: readonly GateGroup[];
  /** What has to go along. */
  readonly obligations: readonly { readonly label: Bilingual; readonly count: number }[];
  /** Why not, most contacts first. */
  readonly refusals: readonly GateGroup[];
  /** Customers of whom no person is on file. */
  readonly withoutPerson: number;
}

/** How many were asked about, and how many may go. */
export interface GateCount {
  readonly asked: number;
  readonly allowed: number;
}

/** Contacts of which the same is said. */
export interface GateGroup {
  readonly label: Bilingual;
  readonly tone: Tone;
  /** The sentence that stands first at the first of them. */
  readonly why: Bilingual;
  readonly calls: number;
  readonly mails: number;
  /** Of what is refused, every contact; else none. */
  readonly items: readonly DecidedItem[];
}
