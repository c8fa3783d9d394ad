import type { Bilingual, DecidedItem, ReasonView, Tone } from './report-model.ts';

/** The dry run of the clean-up: what goes, what stays, what somebody has to look at, and why. */
export interface DispositionView {
  /** The day that the plan was made for. */
  readonly day: string;
  readonly records: number;
  readonly rules: number;
  /** How many records came to what: due, to look at, held, to be kept, nothing to do. */
  readonly counts: readonly { readonly label: Bilingual; readonly tone: Tone; readonly count: number }[];
  readonly counsel: { readonly by: string; readonly on: string };
  /** Countries whose rules somebody has confirmed, those whose rules give advice only, and those without any. */
  readonly accepted: readonly string[];
  readonly unaccepted: readonly string[];
  readonly withoutRules: readonly string[];
  /** What a second person approves: 64 hexadecimal digits. */
  readonly digest: string;
  /** What is due, by what is done and why. */
  readonly due: readonly DispositionGroup[];
  /** What is to be looked at, by its cause. */
  readonly reviews: readonly DispositionGroup[];
  readonly holds: readonly HoldItem[];
  readonly requests: readonly RequestItem[];
  readonly rehearsal: RehearsalView;
}

/** Records of which the same is said. */
export interface DispositionGroup {
  readonly label: Bilingual;
  /** The sentence that stands first at the first of them. */
  readonly why: Bilingual;
  readonly tone: Tone;
  readonly items: readonly DecidedItem[];
}

/** A hold, and what it does. */
export interface HoldItem {
  readonly id: string;
  readonly reason: string;
  readonly term: Bilingual;
  readonly effect: Bilingual;
  readonly items: readonly DecidedItem[];
}

/** A person's request with its last day. */
export interface RequestItem {
  readonly id: string;
  readonly person: Bilingual;
  readonly receivedOn: string;
  /** `null` where the library knows no period. */
  readonly dueOn: string | null;
  readonly extendableTo: string | null;
  readonly daysLeft: number | null;
  /** What the plan does about it. */
  readonly outcome: Bilingual;
  readonly tone: Tone;
  /** Of the day, then of the plan. */
  readonly reasons: readonly ReasonView[];
}

/** What carrying the plan out in memory showed. */
export interface RehearsalView {
  readonly done: number;
  /** Notes that still named the person after the first pass, with a sentence of the first, and what was left in the end. */
  readonly residue: number;
  readonly residueWhy: Bilingual | null;
  readonly leftOver: number;
  readonly suppressed: number;
  readonly tried: number;
  readonly stopped: number;
  readonly proofDigest: string;
  readonly isProven: boolean;
  /** What the proof does not show; empty where it holds. */
  readonly proofReasons: readonly ReasonView[];
}
