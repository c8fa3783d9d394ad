import { show } from '../../core/show.ts';
import { numberFormatRows, sharedSymbols } from '../data/number-formats.ts';
import { fail } from '../refusals.ts';

/** How a locale writes amounts. @internal */
export interface NumberFormat {
  readonly tag: string;
  /** The country whose money an ambiguous sign means. */
  readonly region: string;
  /** The digit zero; the other nine follow it in Unicode. */
  readonly zero: string;
  readonly decimal: string;
  readonly group: string;
  /** Digits of the whole part from which on groups are made. */
  readonly groupedFrom: number;
  /** Groups of two above the last three. */
  readonly isIndian: boolean;
  readonly positive: string;
  readonly negative: string;
  readonly accounting: string;
  readonly symbols: ReadonlyMap<string, string>;
}

/** Other names of a row: languages under a second code, and Chinese by script. */
const aliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['no', 'nb'],
  ['zh-hant', 'zh-tw'],
  ['zh-mo', 'zh-hk'],
]);

let formats: ReadonlyMap<string, NumberFormat> | undefined;

/** Every format by its tag in lower case. Decoded at the first question. @internal */
export function numberFormats(): ReadonlyMap<string, NumberFormat> {
  formats ??= decodeAll();
  return formats;
}

/** The format of a locale: its own tag, else its language; never another language. @internal */
export function formatOf(locale: string): NumberFormat {
  const format = typeof locale === 'string' ? find(locale.toLowerCase()) : undefined;
  if (format === undefined) throw fail('currency/unknown-locale', { locale: show(locale) }, ['locale']);
  const region = /-([a-z]{2})$/i.exec(locale)?.[1]?.toUpperCase();
  return region === undefined || region === format.region ? format : { ...format, region };
}

function find(locale: string): NumberFormat | undefined {
  const tag = aliases.get(locale) ?? locale;
  const exact = numberFormats().get(tag);
  if (exact !== undefined || !/^[a-z]{2,3}(-[a-z]{4})?(-[a-z]{2}|-\d{3})?$/.test(tag)) return exact;
  const [language = '', script, region] = tag.split('-');
  if (region !== undefined) return find(`${language}-${region}`) ?? find(`${language}-${script}`);
  return script === undefined ? undefined : find(language);
}

/** A language stands before its regions, which take from it what they do not say themselves. */
function decodeAll(): Map<string, NumberFormat> {
  const all = new Map<string, NumberFormat>();
  for (const row of numberFormatRows.split('\n')) {
    const fields = row.split('|');
    const [tag = '', region = '', zero, decimal = '', group = '', grouping] = fields;
    const [positive, negative, accounting, symbols = ''] = fields.slice(6);
    const language = all.get(tag.replace(/-.*/, ''));
    all.set(tag.toLowerCase(), {
      tag,
      region,
      zero: zero || '0',
      decimal,
      group,
      groupedFrom: grouping === '4' ? 5 : 4,
      isIndian: grouping === '3;2',
      positive: positive || (language?.positive ?? ''),
      negative: negative || (language?.negative ?? ''),
      accounting: accounting || (language?.accounting ?? ''),
      symbols: new Map([...(language?.symbols ?? pairsOf(sharedSymbols)), ...pairsOf(symbols)]),
    });
  }
  return all;
}

/** `USD$;EUR` as pairs of a code and its symbol, which is the code where none stands behind it. */
function pairsOf(list: string): [string, string][] {
  return list === '' ? [] : list.split(';').map((pair) => [pair.slice(0, 3), pair.slice(3) || pair.slice(0, 3)]);
}
