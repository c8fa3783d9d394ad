import { countriesOfConcern, mechanismNames, type TransferGround, type TransferRule } from '../data/transfer-rules.ts';
import type { ConsentReason } from '../reasons.ts';
import { normaliseMethod } from './evidence.ts';
import { adequacyOf } from './transfer-places.ts';

/** What carries a transfer; it is still to be seen whether a consent or a contract is there. */
export interface Carrier {
  readonly ground: TransferGround | 'no-limit';
  readonly mechanism: string | null;
  readonly reason: ConsentReason;
  readonly remarks: readonly ConsentReason[];
}

/** Why a mechanism carries nothing. */
export interface Refused {
  readonly refusal: ConsentReason;
}

/** Where data goes, and when. */
export interface Route {
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly purpose: string;
}

/** A mechanism by the word of the tables; `null` where none is given. */
export function mechanismOf(text: string | null | undefined): string | null {
  if (text === undefined || text === null || text.trim() === '') return null;
  const word = normaliseMethod(text);
  return mechanismNames.get(word) ?? word;
}

/** What a mechanism is worth on a route, or why nothing. */
export function carrierOf(mechanism: string | null, route: Route, rule: TransferRule | undefined): Carrier | Refused {
  const { from, to } = route;
  if (rule?.free === true && !(from === 'US' && countriesOfConcern.has(to))) {
    const params = { from, to, source: rule.source };
    return { ground: 'no-limit', mechanism, reason: { code: 'consent/transfer-free', params }, remarks: [] };
  }
  const accepted = rule === undefined || rule.mechanisms.length === 0 ? null : rule.mechanisms;
  const names = accepted?.map(([name]) => name).join(', ') ?? null;
  if (mechanism === null) {
    const decided = accepted?.some(([name]) => name === 'adequacy') === true ? byDecision(null, route) : undefined;
    if (decided !== undefined && 'ground' in decided) return decided;
    return { refusal: { code: 'consent/mechanism-required', params: { from, to, accepted: names } } };
  }
  if (accepted === null || names === null) return unchecked(mechanism, route);
  const ground = accepted.find(([name]) => name === mechanism)?.[1];
  if (ground === undefined) {
    return { refusal: { code: 'consent/mechanism-not-accepted', params: { from, mechanism, accepted: names } } };
  }
  if (ground === 'adequacy') return byDecision(mechanism, route);
  const remarks: ConsentReason[] = [];
  if (ground === 'safeguards' && rule?.assessment === true) {
    remarks.push({ code: 'consent/transfer-assessment', params: { from, to } });
  }
  if (mechanism.startsWith('derogation-') && rule?.assessment === true) {
    remarks.push({ code: 'consent/exception-only', params: { from, mechanism } });
  }
  return { ground, mechanism, reason: reasonOf(ground, mechanism, route), remarks };
}

/** A place whose mechanisms are not known here: the word is taken, but a consent or a contract must be there all the same. */
function unchecked(mechanism: string, route: Route): Carrier {
  const { from } = route;
  const ground: TransferGround =
    mechanism === 'derogation-consent' ? 'consent' : mechanism === 'derogation-contract' ? 'contract' : 'safeguards';
  const remarks: readonly ConsentReason[] = [{ code: 'consent/mechanism-not-checked', params: { from, mechanism } }];
  return { ground, mechanism, reason: reasonOf(ground, mechanism, route), remarks };
}

function reasonOf(ground: TransferGround, mechanism: string, { from, to, purpose }: Route): ConsentReason {
  if (ground === 'contract') return { code: 'consent/transfer-contract', params: { purpose, mechanism } };
  if (ground === 'exemption') return { code: 'consent/mechanism-exempt', params: { from, mechanism } };
  return { code: 'consent/safeguards', params: { from, to, mechanism } };
}

/**
 * A decision about everyone carries a transfer by itself; one about some recipients only where the caller names adequacy, one about
 * those on a list only where the caller names that list.
 */
function byDecision(mechanism: string | null, { from, to, day }: Route): Carrier | Refused {
  const decision = adequacyOf(from, to, day);
  if (decision === undefined) return { refusal: { code: 'consent/not-adequate', params: { from, to, on: day } } };
  const { scope, since, until = null, source } = decision;
  const isOfList = scope === 'certified-organisations';
  const isListNamed = mechanism === 'data-privacy-framework';
  if (scope !== 'everyone' && (mechanism === null || isOfList !== isListNamed)) {
    return { refusal: { code: 'consent/adequacy-limited', params: { to, scope, source } } };
  }
  if (isListNamed && !isOfList) {
    return { refusal: { code: 'consent/not-adequate', params: { from, to, on: day } } };
  }
  const reason: ConsentReason = { code: 'consent/adequate', params: { from, to, since, until, source } };
  const remarks: readonly ConsentReason[] =
    scope === 'everyone' ? [] : [{ code: 'consent/adequacy-limited', params: { to, scope, source } }];
  return { ground: 'adequacy', mechanism: mechanism ?? 'adequacy', reason, remarks };
}
