import type { Bilingual, ReasonView, Tone } from './report-model.ts';

/** The order lines' codes and the certificates of origin. */
export interface CustomsView {
  /** Lines looked at, and the orders that they are of. */
  readonly lines: number;
  readonly orders: number;
  /** Lines that customs took before. */
  readonly cleared: number;
  /** How many lines have each verdict, the gravest first. */
  readonly counts: readonly { readonly label: Bilingual; readonly tone: Tone; readonly count: number }[];
  /** The lines to look at, the gravest first. */
  readonly findings: readonly LineFinding[];
  /** `30`: what "about to expire" means. */
  readonly expiringDays: number;
  readonly expiring: number;
  /** The soonest to end first. */
  readonly certificates: readonly CertificateItem[];
}

/** A line whose code is to be looked at. */
export interface LineFinding {
  readonly id: string;
  readonly customerId: string;
  readonly customer: string;
  /** Of the buyer. */
  readonly country: string;
  readonly description: string;
  /** As it was typed. */
  readonly declared: string;
  /** What the code stands for; `null` for one that does not exist. */
  readonly declaredTitle: Bilingual | null;
  readonly verdict: Bilingual;
  readonly tone: Tone;
  /** In one sentence. */
  readonly why: Bilingual;
  readonly suggested: { readonly code: string; readonly title: Bilingual } | null;
  /** What would decide, in the language of the description, where no code can be offered. */
  readonly question: string | null;
  /** What customs may do; `null` where the code does not stand clearly against the words. */
  readonly warning: ReasonView | null;
  readonly reasons: readonly ReasonView[];
}

/** A certificate with its term. */
export interface CertificateItem {
  readonly id: string;
  readonly orderId: string;
  readonly customerId: string;
  readonly customer: string;
  /** `CN → JP`. */
  readonly way: string;
  /** `RCEP · Form RCEP`. */
  readonly paper: string;
  readonly issuedOn: string;
  readonly validUntil: string | null;
  readonly daysLeft: number | null;
  readonly outcome: Bilingual;
  readonly tone: Tone;
  /** In one sentence; `null` where nothing stands against it. */
  readonly why: ReasonView | null;
  readonly reasons: readonly ReasonView[];
}
