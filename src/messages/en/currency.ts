import type { Catalogue } from '../../core/reasons.ts';
import type { CurrencyReasons } from '../../currency/reasons.ts';
import { type CurrencyErrors, currencyErrors } from '../../currency/refusals.ts';
import { movementText } from '../movement.ts';

/** English sentences of the currency module. */
export const currencyEn: Catalogue<CurrencyReasons & CurrencyErrors> = {
  ...currencyErrors,

  // rate clause
  'currency/rate-clause-triggered': (p) =>
    `The rate moved from ${p.baseRate} to ${p.referenceRate}, by ${movementText(p)} %; the clause counts from ${p.inclusive ? 'a movement of' : 'more than'} ${p.tolerancePercent} % on.`,
  'currency/rate-clause-not-triggered': (p) =>
    `The rate moved from ${p.baseRate} to ${p.referenceRate}, by ${movementText(p)} %, which the clause lets pass: it counts from ${p.inclusive ? 'a movement of' : 'more than'} ${p.tolerancePercent} % on.`,
  'currency/rate-clause-other-side': (p) =>
    `The rate moved from ${p.baseRate} to ${p.referenceRate}, by ${movementText(p)} %, beyond the ${p.tolerancePercent} % of the clause, but that is no loss of the ${p.side}, whom it protects.`,

  // policy
  'currency/max-age-too-short': (p) =>
    `Rates may be ${p.maxAgeDays} days old, but central banks pause up to ${p.minimum} days at Easter and Christmas: conversions will be refused then.`,
  'currency/tolerance-zero': (p) =>
    `The rate clause tolerates ${p.tolerancePercent} %, so every movement of the rate changes the price.`,
};
