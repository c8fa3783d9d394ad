import { type IsoDate, parseIsoDate } from '../core/dates.ts';
import { requireOneOf, requireText } from '../core/require.ts';
import { nationalCodeRows, tariffUnions } from './data/national-codes.data.ts';
import type { Certainty } from './finding.ts';

/** Which way the goods go, seen from the country whose code it is. */
export type HsFlow = 'import' | 'export';

/** Which code of a country, and when. */
export interface NationalCodeOptions {
  /** @defaultValue `'import'` */
  readonly flow?: HsFlow | undefined;
  /** The day; without it the newest known length. */
  readonly on?: IsoDate | undefined;
}

/** How long the codes of a country are. */
export interface NationalCodeLength {
  /** Digits of the whole code, a check letter not counted. */
  readonly digits: number;
  /** Another length that is in use: the 13 digits of a Chinese declaration. */
  readonly alsoDigits: number | null;
  /** Whether a check letter follows the digits. */
  readonly checkLetter: boolean;
  /** The name of the country's own code system. */
  readonly system: string;
  /** The first day of this length; `null` where it is long-standing. */
  readonly validFrom: IsoDate | null;
  /** `high` where a source names it. */
  readonly certainty: Certainty;
}

interface Row {
  readonly importDigits: number;
  readonly exportDigits: number;
  readonly system: string;
  readonly validFrom: IsoDate | null;
  readonly certainty: Certainty;
  readonly also: number | null;
  readonly alsoFrom: string;
  readonly checkLetter: boolean;
}

let table: Map<string, Row[]> | undefined;

function readTable(): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const line of nationalCodeRows.split('\n')) {
    const [country = '', imports, exports, system = '', from = '', certainty = 'low', also = '', letter] =
      line.split('|');
    const [alsoDigits = '', alsoFrom = ''] = also.split(' ');
    const row: Row = {
      importDigits: Number(imports),
      exportDigits: Number(exports),
      system,
      validFrom: from === '' ? null : from,
      certainty: certainty as Certainty,
      also: alsoDigits === '' ? null : Number(alsoDigits),
      alsoFrom,
      checkLetter: letter === 'letter',
    };
    rows.set(country, [...(rows.get(country) ?? []), row]);
  }
  for (const line of tariffUnions.split('\n')) {
    const [union = '', members = ''] = line.split('|');
    for (const member of members.split(' ')) rows.set(member, rows.get(union) ?? []);
  }
  return rows;
}

/**
 * Says how many digits a tariff code of a country has. Members of the European Union share one tariff (`DE` as `EU`).
 *
 * @param country - By ISO 3166-1, or `EU`.
 * @param options - Import (the default) or export, and the day.
 * @returns The length with its certainty; `null` where it is not known, for the country or for the day.
 * @throws A `WaimaoError`: `core/not-text`, `core/unknown-option`, `core/not-a-date`.
 *
 * @example
 * ```ts
 * import { nationalCodeLength } from 'waimao/hs';
 *
 * nationalCodeLength('DE', { flow: 'export' })?.digits; // => 8
 * nationalCodeLength('KW', { on: '2024-06-01' })?.digits; // => 8
 * nationalCodeLength('KW', { on: '2025-06-01' })?.digits; // => 12
 * nationalCodeLength('XK'); // => null
 * ```
 */
export function nationalCodeLength(country: string, options: NationalCodeOptions = {}): NationalCodeLength | null {
  requireText(country, ['country']);
  const flow = requireOneOf(options.flow ?? 'import', ['import', 'export'], ['flow']);
  const on = options.on === undefined ? null : parseIsoDate(options.on, ['on']);
  table ??= readTable();
  const row = table
    .get(country.trim().toUpperCase())
    ?.findLast(({ validFrom }) => on === null || validFrom === null || validFrom <= on);
  if (row === undefined) return null;
  return {
    digits: flow === 'import' ? row.importDigits : row.exportDigits,
    alsoDigits: on === null || row.alsoFrom <= on ? row.also : null,
    checkLetter: row.checkLetter,
    system: row.system,
    validFrom: row.validFrom,
    certainty: row.certainty,
  };
}
