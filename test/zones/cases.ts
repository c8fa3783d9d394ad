import { readFileSync } from 'node:fs';

/** A local time and the moments that it means. */
export interface Resolved {
  readonly zone: string;
  readonly local: string;
  readonly kind: 'unique' | 'gap' | 'overlap';
  readonly compatible: string;
  readonly earlier: string;
  readonly later: string;
}

/** The lists of the case file that are about zones; its `meta` says how the cases were made. */
export interface ZoneCases {
  readonly local: readonly { zone: string; instant: string; local: string; weekday: number; offsetMinutes: number }[];
  readonly resolve: readonly Resolved[];
  readonly tzdataSensitive: readonly { zone: string; instant: string; offset2026f: number }[];
  readonly goldens: { readonly resolve: readonly (Resolved & { name: string })[] };
}

export const zoneCases = JSON.parse(
  readFileSync(new URL('../fixtures/windows-cases.json', import.meta.url), 'utf8'),
) as ZoneCases;
