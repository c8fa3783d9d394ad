import type { IsoDate } from '../core/dates.ts';
import { requireText } from '../core/require.ts';
import type { HsEdition } from './edition.ts';
import type { Certainty } from './finding.ts';
import { allRules, findRule } from './internal/origin-table.ts';

/** What of a rule an article speaks of. */
export type OriginTopic =
  | 'validity'
  | 'lateIssue'
  | 'hs'
  | 'criterion'
  | 'invoice'
  | 'route'
  | 'waiver'
  | 'items'
  | 'form'
  | 'members';

/** A value up to which the usual proof is not asked for. */
export interface OriginWaiver {
  /** Plain decimal text. */
  readonly amount: string;
  /** By ISO 4217. */
  readonly currency: string;
  /** `no-proof`: nothing need be shown. `any-exporter`: any exporter may make out the declaration himself. */
  readonly kind: 'no-proof' | 'any-exporter';
}

/** What holds for one proof of origin under one agreement. Plain data: change a copy of it and hand it in as a rule of your own. */
export interface OriginRule {
  /** The rule that is shared by agreements with the same proof: `'form-e'`. */
  readonly id: string;
  /** The agreement's stable name: `'ACFTA'`. */
  readonly agreement: string;
  /** Other names of the agreement; case, spaces and marks do not count. */
  readonly aliases: readonly string[];
  /** Names of the proof, the usual one first. */
  readonly proofs: readonly string[];
  /** Who makes it out. */
  readonly issuedBy: string;
  /** Whether it proves origin, or only that the goods are in free circulation (A.TR). */
  readonly proves: 'preferential-origin' | 'non-preferential-origin' | 'free-circulation';
  /** Applies, before the other rules of the name, to goods from this country only. */
  readonly onlyFrom: string | null;
  /** Applies, before the other rules of the name, to goods into this country only. */
  readonly onlyInto: string | null;
  /** Applies, before the other rules of the name, to what is issued from this day on. */
  readonly onlySince: IsoDate | null;
  /**
   * Between whom it holds, by ISO 3166-1 (`EU` is one member, `XK` is Kosovo): two different ones. `KR@2022-02-01` joined on that day; a question mark
   * stands behind one, or behind a pair (`CA-GB?`), that is not certain. `null` where the list is not known here.
   */
  readonly members: readonly string[] | null;
  /** One end must be this one: a scheme of one side. */
  readonly hub: string | null;
  /** Calendar months from the day of issue, the last day included; `null` where none is stated. */
  readonly validityMonths: number | null;
  /** Days after shipment within which no mark is needed, 0 being the day of shipment; `null` where the day of issue does not matter. */
  readonly unmarkedDays: number | null;
  /** Whether those are working days. */
  readonly unmarkedInWorkingDays: boolean;
  /** Marks of late issue, any of which will do; `null` where late issue is not foreseen. */
  readonly lateMarks: readonly string[] | null;
  /** Latest issue, in months after shipment; `null` where no limit is known. */
  readonly lateIssueMonths: number | null;
  /** Latest issue, in days after shipment, where the limit is in days. */
  readonly lateIssueDays: number | null;
  /** Where the mark stands: `'13'`. */
  readonly markBox: string | null;
  /** A mark that every form of these rules bears. */
  readonly requiredMark: string | null;
  /** How many digits of the HS code the form asks for; `null` where none. */
  readonly hsDigits: { readonly minimum: number; readonly maximum: number } | null;
  /** The edition of the codes by day of issue, oldest first; empty where none is stated. */
  readonly hsEditions: readonly { readonly from: IsoDate | null; readonly edition: HsEdition }[];
  /** What may stand as criterion; `%` is a bare percentage, `W0000` a letter with a heading. `null` where the form has none or it is not known. */
  readonly criteria: readonly string[] | null;
  /** `allowed` without more, `marked` on the form, `by-rules` of the exporter's country, or `not-stated`. */
  readonly thirdPartyInvoice: 'allowed' | 'marked' | 'by-rules' | 'not-stated';
  /** Where an invoice from elsewhere is named. */
  readonly invoiceBox: string | null;
  /** `direct`: through another country with a through bill of lading; `non-alteration`: in any way, if the goods are not touched. `null`: not stated. */
  readonly transport: 'direct' | 'non-alteration' | null;
  /** Values up to which the proof is not asked for, or anyone may make it out; empty where none is known. */
  readonly waivers: readonly OriginWaiver[];
  /** The most items on one form; `null` for no limit. */
  readonly maxItems: number | null;
  /** The last day of issue on which the number of items was limited; `null` where it still is. */
  readonly maxItemsUntil: IsoDate | null;
  /** No longer made out for goods from one country into some others. */
  readonly discontinued: {
    readonly from: IsoDate;
    readonly exportedFrom: string;
    readonly importedInto: readonly string[];
  } | null;
  /** How sure the rule is; a `low` one gives at most a warning. */
  readonly certainty: Certainty;
  /** Where it is written, by topic. */
  readonly articles: Readonly<Partial<Record<OriginTopic, string>>>;
  /** What is not confirmed. */
  readonly toConfirm: { readonly en: string; readonly zh: string } | null;
  /** What it was taken from. */
  readonly source: string;
}

/**
 * Gives the rule for a proof of origin under an agreement, without regard to a day or to the countries.
 *
 * @param agreement - The agreement's name or another name of it; case, spaces and marks do not count.
 * @param proof - The proof; without it the agreement's usual one.
 * @returns The rule; `null` where agreement or proof is not known.
 * @throws A `WaimaoError` `core/not-text`.
 *
 * @example
 * ```ts
 * import { originRule } from 'waimao/hs';
 *
 * originRule('form e')?.agreement; // => 'ACFTA'
 * originRule('China–Chile')?.maxItems; // => 20
 * originRule('GSP-EU', 'Form A')?.validityMonths; // => 10
 * originRule('Atlantis'); // => null
 * ```
 */
export function originRule(agreement: string, proof?: string): OriginRule | null {
  requireText(agreement, ['agreement']);
  if (proof !== undefined) requireText(proof, ['proof']);
  return findRule({ agreement, proof }) ?? null;
}

/**
 * Lists every rule that is known, one per agreement and proof, as data.
 *
 * @returns The rules, those of an agreement together, its usual proof first.
 *
 * @example
 * ```ts
 * import { originRules } from 'waimao/hs';
 *
 * originRules().filter(({ members }) => members?.includes('TW')).map(({ agreement }) => agreement); // => ['ECFA']
 * ```
 */
export function originRules(): readonly OriginRule[] {
  return allRules();
}
