import { eeaStates } from '../../core/eea-states.ts';

/** A jurisdiction and those that it lies in, from the nearest: `US-NY`, `US-other`, `US`; `DE`, `EU`. */
export function jurisdictionsOver(code: string): readonly string[] {
  const country = code.slice(0, 2);
  const own =
    code === country ? [code] : [code, ...(country === 'US' && code !== 'US-CA' ? ['US-other'] : []), country];
  return eeaStates.has(country) ? [...own, 'EU'] : own;
}

/** Where companies are data subjects as persons are: POPIA, section 1. */
export function protectsCompanies(code: string): boolean {
  return code === 'ZA';
}
