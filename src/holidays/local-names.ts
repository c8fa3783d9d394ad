import type { LocalNames } from './calendar-options.ts';
import { localNameLines } from './data/local-names.data.ts';

export type { LocalNames } from './calendar-options.ts';

let byCountry: ReadonlyMap<string, string> | undefined;

/**
 * What holidays are called in the languages of their countries, for `calendarOf` of `waimao/holidays` and of `waimao/holidays/traders`: an import
 * of its own, since it weighs as much as all the dates. The import of one country has its names in any case.
 *
 * @example
 * ```ts
 * import { calendarOf, holidays } from 'waimao/holidays';
 * import { localNames } from 'waimao/holidays/local-names';
 *
 * holidays(calendarOf('DE', { localNames }), 2026)[0]?.names.local; // => 'Neujahr'
 * holidays(calendarOf('DE'), 2026)[0]?.names.local; // => null
 * ```
 */
export const localNames: LocalNames = /* @__PURE__ */ Object.freeze({
  '~of': (country: string): ReadonlyMap<string, string> | undefined => {
    byCountry ??= new Map(
      localNameLines.split('\n').map((line): [string, string] => [line.slice(0, 2), line.slice(3)]),
    );
    const entries = byCountry.get(country)?.split('|');
    return (
      entries &&
      new Map(
        entries.map((entry): [string, string] => {
          const equals = entry.lastIndexOf('=');
          return [entry.slice(0, equals), entry.slice(equals + 1)];
        }),
      )
    );
  },
});
