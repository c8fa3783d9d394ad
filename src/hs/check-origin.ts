import type { IsoDate } from '../core/dates.ts';
import type { DecimalLike } from '../core/decimal-text.ts';
import type { ReasonOf } from '../core/reasons.ts';
import { requireInteger, requireList, requireObject } from '../core/require.ts';
import type { HsEdition } from './edition.ts';
import type { Certainty } from './finding.ts';
import { checkCodes, checkCriteria, checkInvoiceCodes } from './internal/origin-codes.ts';
import { checkLateIssue, checkRequiredMark, checkValidity, type OriginTerm } from './internal/origin-dates.ts';
import { gatherFindings, type OriginFindings, shown, sortedFindings } from './internal/origin-findings.ts';
import { readCheck } from './internal/origin-input.ts';
import { checkInvoiceParty, checkItems, checkMembers, checkRoute, checkWaiver } from './internal/origin-parties.ts';
import { findRule } from './internal/origin-table.ts';
import type { OriginReasons } from './origin-reasons.ts';
import type { OriginRule } from './origin-rules.ts';

/** A proof of origin and what goes with it. Only the agreement must be there; what is not given is not checked, and said so. */
export interface OriginCheck {
  /** The agreement or another name of it: `'RCEP'`, `'ASEAN-China'`, `'Form E'`. */
  readonly agreement: string;
  /** The proof; without it the agreement's usual one. */
  readonly proof?: string | undefined;
  /** The day on the proof. */
  readonly issuedOn?: IsoDate | undefined;
  /** The day of the bill of lading, at the place of export. */
  readonly shippedOn?: IsoDate | undefined;
  /** The day on which it is, or will be, presented: everything is judged as of it. */
  readonly presentedOn?: IsoDate | undefined;
  /** By ISO 3166-1. */
  readonly exportedFrom?: string | undefined;
  /** By ISO 3166-1. */
  readonly importedInto?: string | undefined;
  /** The codes on the form, line by line. */
  readonly hsCodes?: readonly string[] | undefined;
  /** The edition that those codes were taken from. */
  readonly hsEdition?: HsEdition | undefined;
  /** The origin criteria on the form, line by line. */
  readonly criteria?: readonly string[] | undefined;
  /** Marks and ticked boxes: `'ISSUED RETROACTIVELY'`. */
  readonly marks?: readonly string[] | undefined;
  /** Who invoices: the country, or with whether the form names the party as it should. */
  readonly invoiceParty?:
    | string
    | { readonly country: string; readonly name?: string | undefined; readonly marked?: boolean | undefined }
    | undefined;
  /** The countries that the goods pass through, by ISO 3166-1; empty for a direct voyage. */
  readonly route?: readonly string[] | undefined;
  /** Whether one bill of lading covers the whole way. */
  readonly throughBill?: boolean | undefined;
  /** The codes on the invoice. */
  readonly invoiceCodes?: readonly string[] | undefined;
  /** How many items the form lists. @defaultValue the number of `hsCodes` */
  readonly items?: number | undefined;
  /** The value of the goods, for amounts that need no proof. */
  readonly value?: { readonly amount: DecimalLike; readonly currency: string } | undefined;
  /** Whether a day is worked where the proof is issued; without it Monday to Friday. */
  readonly isWorkingDay?: ((day: IsoDate) => boolean) | undefined;
}

/** What the check can be told to do otherwise. */
export interface OriginCheckPolicy {
  /** From how many days before the last on an end of validity is told. @defaultValue `30` */
  readonly expiresWithinDays?: number | undefined;
  /** Rules of your own, which go before those that are known here. */
  readonly rules?: readonly OriginRule[] | undefined;
}

/** One thing found about a proof of origin. */
export type OriginFinding = ReasonOf<OriginReasons> & {
  readonly severity: 'error' | 'warning' | 'note';
  readonly certainty: Certainty;
  /** The rule by which it was found; `null` where none is known. */
  readonly rule: string | null;
  /** Where it is written, if known. */
  readonly article: string | null;
};

/** What was found. */
export interface OriginVerdict {
  /**
   * `valid`: nothing stands against it. `doubtful`: something is to be looked at. `invalid`: something is wrong. `not-needed`: whatever is wrong with the
   * paper, the value is small enough for none. `unknown`: the agreement is not known, or the day of issue or of presentation is not.
   */
  readonly outcome: 'valid' | 'doubtful' | 'invalid' | 'not-needed' | 'unknown';
  /** The agreement's stable name; `null` where it is not known. */
  readonly agreement: string | null;
  /** The rule: `originRule` gives its text. */
  readonly rule: string | null;
  /** The last day. */
  readonly validUntil: IsoDate | null;
  /** Days from the day of presentation to the last; negative once it is past. */
  readonly daysLeft: number | null;
  /** The gravest first. */
  readonly findings: readonly OriginFinding[];
}

/**
 * Checks a certificate or statement of origin against the rules of its agreement: validity, late issue and its marks, HS digits and edition, criteria,
 * invoice from elsewhere, direct consignment, number of items, members at both ends. All findings come back with rule, article and certainty. An agreement
 * that is not known is `unknown`, never `valid`.
 *
 * Months are calendar months from the day of issue, 31 August and six months being the last of February; the last day counts. Issue before shipment is
 * normal. A rule of low certainty gives at most a warning.
 *
 * @param check - The proof, and what goes with it.
 * @param policy - When an end of validity is near, and rules of your own.
 * @returns The outcome, the last day and all findings.
 * @throws A `WaimaoError` for a program's mistake only: `core/not-a-date`, `core/wrong-type`, `core/not-text`, `core/not-a-number`,
 * `core/not-an-integer`, `core/out-of-range`, `core/not-a-decimal`, `core/imprecise-number`, `core/unknown-option`.
 *
 * @example
 * ```ts
 * import { checkOrigin } from 'waimao/hs';
 *
 * const formE = { agreement: 'Form E', issuedOn: '2026-03-09', shippedOn: '2026-03-02', presentedOn: '2026-04-20', marks: [] };
 * const { outcome, validUntil, findings } = checkOrigin(formE);
 * outcome; // => 'invalid'
 * validUntil; // => '2027-03-09'
 * findings[0]?.code; // => 'hs/co-late-issue-unmarked'
 * checkOrigin({ ...formE, marks: ['Issued retroactively'] }).outcome; // => 'valid'
 * checkOrigin({ ...formE, agreement: 'Atlantis' }).outcome; // => 'unknown'
 * ```
 */
export function checkOrigin(check: OriginCheck, policy: OriginCheckPolicy = {}): OriginVerdict {
  const read = readCheck(check);
  const { expiresWithinDays = 30, rules = [] } = requireObject(policy, ['policy']);
  requireInteger(expiresWithinDays, ['policy', 'expiresWithinDays'], 0);
  requireList(rules, ['policy', 'rules']);
  const rule = findRule(read, rules);
  if (rule === undefined) return unknownAgreement(read);
  const to = gatherFindings(rule);
  checkMembers(read, rule, to);
  checkRoute(read, rule, to);
  // what the value excuses is the paper, not where the goods come from and how they travel
  const unexcused = to.list.some(({ severity }) => severity === 'error');
  const term = checkValidity(read, rule, expiresWithinDays, to);
  checkLateIssue(read, rule, to);
  checkRequiredMark(read, rule, to);
  checkCodes(read, rule, to);
  checkInvoiceCodes(read, to);
  checkCriteria(read, rule, to);
  checkInvoiceParty(read, rule, to);
  checkItems(read, rule, to);
  const free = checkWaiver(read, rule, to) && !unexcused;
  addUnconfirmed(rule, to);
  const outcome = free ? 'not-needed' : outcomeOf(read, to);
  return verdict(outcome, rule, term, to);
}

function unknownAgreement({ agreement, proof }: OriginCheck): OriginVerdict {
  const to = gatherFindings(null);
  const params = { agreement: shown(agreement), proof: proof === undefined ? null : shown(proof) };
  to.add('warning', { code: 'hs/co-agreement-unknown', params });
  return verdict('unknown', null, { validUntil: null, daysLeft: null }, to);
}

/** What is not confirmed is told; a validity that is not known, or a rule of low certainty, makes the whole doubtful. */
function addUnconfirmed(rule: OriginRule, to: OriginFindings): void {
  const { agreement, toConfirm, certainty, validityMonths, proves } = rule;
  const unsure = certainty === 'low' || (validityMonths === null && proves === 'preferential-origin');
  if (toConfirm === null && !unsure) return;
  const what = toConfirm ?? { en: 'how long it is valid', zh: '有效期' };
  to.add(unsure ? 'warning' : 'note', { code: 'hs/co-to-confirm', params: { agreement, ...what } });
}

function outcomeOf({ issuedOn, presentedOn }: OriginCheck, { list }: OriginFindings): OriginVerdict['outcome'] {
  if (list.some(({ severity }) => severity === 'error')) return 'invalid';
  if (issuedOn === undefined || presentedOn === undefined) return 'unknown';
  return list.some(({ severity }) => severity === 'warning') ? 'doubtful' : 'valid';
}

function verdict(
  outcome: OriginVerdict['outcome'],
  rule: OriginRule | null,
  { validUntil, daysLeft }: OriginTerm,
  { list }: OriginFindings,
): OriginVerdict {
  const findings = sortedFindings(list);
  return { outcome, agreement: rule?.agreement ?? null, rule: rule?.id ?? null, validUntil, daysLeft, findings };
}
