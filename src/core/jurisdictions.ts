import { eeaStates } from './eea-states.ts';

/**
 * A jurisdiction and those that it lies in, from the nearest: `US-NY`, `US-other`, `US`; `DE`, `EU`. California, whose law is its
 * own, is no other state of the US. What is neither a country nor a part of one has only itself. @internal
 */
export function jurisdictionsOver(code: string): readonly string[] {
  const country = code.slice(0, 2);
  const isPart = code.charAt(2) === '-';
  if (!isPart && code.length !== 2) return [code];
  const places = isPart ? [code, country] : [code];
  if (isPart && country === 'US' && code !== 'US-CA') places.splice(1, 0, 'US-other');
  if (eeaStates.has(country)) places.push('EU');
  return places;
}
