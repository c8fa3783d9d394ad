import type { DayLike, IsoDate } from '../core/dates.ts';
import type { EpochMs } from '../core/instants.ts';
import { requireFlag, requireObject, requireText, wrongType } from '../core/require.ts';
import type { ConsentEvent } from './consent-event.ts';
import type { TransferRule } from './data/transfer-rules.ts';
import { readAsOf } from './internal/as-of.ts';
import { readEvents } from './internal/read-events.ts';
import { readRules } from './internal/read-rules.ts';
import { remarksOn } from './internal/row-remarks.ts';
import { transferConsent } from './internal/transfer-consent.ts';
import { type Carrier, carrierOf, mechanismOf, type Refused } from './internal/transfer-mechanism.ts';
import { countryOf, isOnePlace, transferRuleOf } from './internal/transfer-places.ts';
import { jurisdictionRule } from './jurisdiction-of.ts';
import type { ConsentObligation } from './jurisdiction-rule.ts';
import type { ConsentRules } from './policy.ts';
import type { ConsentReason } from './reasons.ts';

/** May data of a person go from one country to another? */
export interface TransferQuestion {
  /** Where the person's data is: ISO 3166-1 or 3166-2, or `EU`. */
  readonly from?: string | null | undefined;
  /** Where it goes, or from where it is looked at. */
  readonly to?: string | null | undefined;
  /**
   * By what: `adequacy`, `standard-contractual-clauses`, `binding-corporate-rules`, `idta`, `addendum`, `standard-contract`,
   * `security-assessment`, `certification`, `exempt-contract`, `derogation-consent`, `derogation-contract` … The usual short forms
   * (`SCC`, `BCR`, `DPF`) are read as well. Which of them a law knows stands in the refusal.
   */
  readonly mechanism?: string | null | undefined;
  readonly purpose: string;
  /** A moment, or a civil day: all that happened on it then counts. */
  readonly at: DayLike;
  /** Whether the transfer is needed for a contract with the person. */
  readonly contractNecessary?: boolean | null | undefined;
  /** Whether a copy is kept in the country of the person first (Russia). */
  readonly localCopy?: boolean | null | undefined;
  /** The civil day of a moment, where UTC's is not the one meant. */
  readonly dayOf?: ((instant: EpochMs) => IsoDate) | undefined;
}

/** What a permitted transfer rests on. `no-transfer` stays in one country or in the EEA; `no-limit` leaves one that sets none. */
export type TransferBasis =
  | 'no-transfer'
  | 'no-limit'
  | 'adequacy'
  | 'safeguards'
  | 'exemption'
  | 'consent'
  | 'contract';

/** The answer, with its grounds. */
export interface TransferDecision {
  readonly allowed: boolean;
  /** `null` when it is refused. */
  readonly basis: TransferBasis | null;
  /** When refused, all that stands against it; when allowed, all that carries it; remarks last. */
  readonly reasons: readonly ConsentReason[];
  /** `notify`: the person is told where the data goes, to whom and by what right. */
  readonly obligations: readonly ConsentObligation[];
}

/**
 * Tells whether a person's data may go abroad.
 *
 * Inside one country or the EEA nothing is asked. Out of the EEA (GDPR chapter V), the United Kingdom and Switzerland it takes a
 * decision on adequacy that holds on that day, safeguards, or an exception; out of China (PIPL 38, 39) a mechanism *and* a consent
 * of its own, unless a contract with the person needs it; out of Russia a copy at home first. Brazil, Korea and Japan have rules of
 * their own; elsewhere a mechanism must be named and is taken at the caller's word, which a remark says. A transfer that rests on
 * consent stops with its withdrawal; a withdrawal at the very time of the grant wins.
 *
 * The mechanism is a word: whether the clauses are signed and the list names the recipient, nobody here can see.
 *
 * @param events - The person's consent history, in any order.
 * @param question - From where, to where, by what, for what and when.
 * @param rules - Rules of your own.
 * @returns Whether it may go, on what that rests, and everything for and against.
 * @throws A `WaimaoError` `core/…` for a field that is none.
 *
 * @example
 * ```ts
 * import { canTransfer } from 'waimao/consent';
 *
 * const way = { from: 'CN', to: 'DE', mechanism: 'standard-contract', purpose: 'crm', at: '2026-11-21' };
 * const general = { type: 'given', at: '2026-01-05T08:00:00Z', purposes: ['crm'], method: 'signed', evidence: { source: 'fair' } } as const;
 * canTransfer([general], way).reasons[0]?.code; // => 'consent/separate-consent-required'
 * canTransfer([{ ...general, crossBorder: true, separate: true }], way).basis; // => 'consent'
 *
 * canTransfer([], { ...way, from: 'DE', to: 'BR', mechanism: 'adequacy' }).basis; // => 'adequacy'
 * canTransfer([], { ...way, from: 'DE', to: 'CN', mechanism: null }).reasons[0]?.code; // => 'consent/mechanism-required'
 * ```
 */
export function canTransfer(
  events: readonly ConsentEvent[],
  question: TransferQuestion,
  rules: ConsentRules = USUAL,
): TransferDecision {
  readQuestion(question);
  const history = readEvents(events);
  const policy = readRules(rules);
  const asOf = readAsOf(question.at, question.dayOf, ['question', 'at']);
  const from = countryOf(question.from);
  const to = countryOf(question.to);
  if (from === undefined) return refusal([unknownPlace(question.from)]);
  if (to === undefined) return refusal([unknownPlace(question.to)]);
  if (isOnePlace(from, to)) {
    const reason: ConsentReason = { code: 'consent/no-transfer', params: { from, to } };
    return { allowed: true, basis: 'no-transfer', reasons: [reason], obligations: [] };
  }

  const { purpose, contractNecessary } = question;
  const rule = transferRuleOf(from);
  const carrier = carrierOf(mechanismOf(question.mechanism), { from, to, day: asOf.day, purpose }, rule);
  const need = consentNeeded(carrier, rule, contractNecessary);
  const consent =
    need === null
      ? null
      : transferConsent(history, { purpose, jurisdiction: from, asOf, separate: need === 'separate-consent' }, policy);

  const row = jurisdictionRule(question.from, rules);
  const remarks = row === undefined ? [unknownPlace(from)] : remarksOn(row, asOf.day);
  const against: ConsentReason[] = [];
  if (rule?.localCopy === true && question.localCopy !== true) {
    against.push({ code: 'consent/local-copy-required', params: { from } });
  }
  if (consent !== null && 'refusal' in consent) against.push(consent.refusal);
  if ('refusal' in carrier) against.push(carrier.refusal);
  else if (carrier.ground === 'contract' && contractNecessary === false) {
    const params = { purpose, mechanism: carrier.mechanism ?? '' };
    against.push({ code: 'consent/contract-not-necessary', params });
  }
  if (against.length > 0 || 'refusal' in carrier) return refusal([...against, ...remarks]);

  const obligations: readonly ConsentObligation[] = rule === undefined || rule.free === true ? [] : ['notify'];
  const own: readonly ConsentReason[] = carrier.ground.endsWith('consent') ? [] : [carrier.reason];
  const rest = [...carrier.remarks, ...remarks];
  if (consent !== null && 'since' in consent) {
    const given: ConsentReason = { code: 'consent/transfer-consent', params: { purpose, since: consent.since } };
    return { allowed: true, basis: 'consent', reasons: [given, ...own, ...rest], obligations };
  }
  if (rule?.separateConsent === true && carrier.ground !== 'contract') {
    const params = { purpose, mechanism: carrier.mechanism };
    const contract: ConsentReason = { code: 'consent/transfer-contract', params };
    return { allowed: true, basis: 'contract', reasons: [contract, ...own, ...rest], obligations };
  }
  return { allowed: true, basis: basisOf(carrier), reasons: [...own, ...rest], obligations };
}

/** China asks for a consent of its own whatever the mechanism, unless the ground is a contract. */
function consentNeeded(
  carrier: Carrier | Refused,
  rule: TransferRule | undefined,
  contractNecessary: boolean | null | undefined,
): 'consent' | 'separate-consent' | null {
  const ground = 'ground' in carrier ? carrier.ground : null;
  if (rule?.separateConsent === true) {
    return (contractNecessary ?? ground === 'contract') ? null : 'separate-consent';
  }
  return ground === 'consent' || ground === 'separate-consent' ? ground : null;
}

function basisOf({ ground }: Carrier): TransferBasis {
  return ground === 'separate-consent' ? 'consent' : ground;
}

function refusal(reasons: readonly ConsentReason[]): TransferDecision {
  return { allowed: false, basis: null, reasons, obligations: [] };
}

function unknownPlace(place: string | null | undefined): ConsentReason {
  return { code: 'consent/unknown-jurisdiction', params: { jurisdiction: place ?? null } };
}

/** A place that is not known is an answer; one that is no text is a mistake. */
function readQuestion(question: TransferQuestion): void {
  const { purpose, contractNecessary, localCopy } = requireObject(question, ['question']);
  requireText(purpose, ['question', 'purpose']);
  for (const name of ['from', 'to', 'mechanism'] as const) {
    const text = question[name];
    if (text !== undefined && text !== null && typeof text !== 'string') {
      throw wrongType(text, 'string', ['question', name]);
    }
  }
  for (const [name, flag] of Object.entries({ contractNecessary, localCopy })) {
    if (flag !== undefined && flag !== null) requireFlag(flag, ['question', name]);
  }
}

/** One value, so that it is read once. */
const USUAL: ConsentRules = {};
