import { eeaStates } from '../../core/eea-states.ts';
import { type AdequacyDecision, adequacyDecisions } from '../data/adequacy-decisions.ts';
import { countryCodes } from '../data/country-codes.ts';
import { type TransferRule, transferRules } from '../data/transfer-rules.ts';

const PLACE = /^([A-Z]{2})(?:-[A-Z0-9]+)?$/;

/** The country of a place, `EU` for the Union or the EEA as a whole; `undefined` for what is none. */
export function countryOf(place: string | null | undefined): string | undefined {
  if (typeof place !== 'string') return undefined;
  const text = place.trim().toUpperCase();
  if (text === 'EU' || text === 'EEA') return 'EU';
  const country = PLACE.exec(text)?.[1];
  return country !== undefined && countryCodes.has(country) ? country : undefined;
}

/** Whether data moves without leaving. */
export function isOnePlace(from: string, to: string): boolean {
  return from === to || (isEea(from) && isEea(to));
}

export function transferRuleOf(from: string): TransferRule | undefined {
  const maker = makerOf(from);
  return transferRules.find((rule) => rule.from === maker);
}

/** The decision of one place about another that holds on a day. */
export function adequacyOf(from: string, to: string, day: string): AdequacyDecision | undefined {
  const maker = makerOf(from);
  return adequacyDecisions.find(
    ({ by, about, since, until }) =>
      by === maker &&
      (about === to || (about === 'EEA' && isEea(to))) &&
      since <= day &&
      (until === undefined || day <= until),
  );
}

function makerOf(from: string): string {
  return isEea(from) ? 'EU' : from;
}

function isEea(country: string): boolean {
  return country === 'EU' || eeaStates.has(country);
}
