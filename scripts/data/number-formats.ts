/**
 * Writes `src/currency/data/number-formats.ts` from the CLDR data inside this Node's `Intl`:
 * `npx tsx scripts/data/number-formats.ts`. Run it with the newest Node that is at hand and read the difference.
 *
 * Digits behind the point are never taken from here: CLDR gives HUF and IDR none, ISO 4217 gives them two.
 */
import { writeFileSync } from 'node:fs';
import { currenciesOf, currency, isCurrency } from '../../src/currency/index.ts';

/** The first tag of a language stands for the language alone, and for every region that writes numbers as it does. */
const named =
  `en-US en-GB en-AU en-CA en-HK en-IE en-IN en-NZ en-SG en-ZA de-DE de-AT de-CH de-LI fr-FR fr-CA fr-CH es-ES es-419
  es-AR es-CL es-CO es-MX es-PE pt-BR pt-PT it-IT it-CH nl-NL pl-PL cs-CZ sk-SK sl-SI hr-HR hu-HU ro-RO bg-BG el-GR sv-SE
  da-DK nb-NO nn-NO fi-FI et-EE lv-LV lt-LT mt-MT ga-IE is-IS zh-CN zh-HK zh-TW ja-JP ko-KR ar-AE ar-EG ar-MA ar-SA he-IL
  fa-IR ur-PK hi-IN bn-BD mr-IN ta-IN th-TH vi-VN id-ID ms-MY fil-PH km-KH my-MM tr-TR ru-RU uk-UA be-BY kk-KZ uz-UZ
  az-AZ ka-GE hy-AM mn-MN sr-RS sq-AL mk-MK bs-BA sw-TZ sw-KE af-ZA am-ET ca-ES eu-ES gl-ES`.split(/\s+/);

const regions =
  `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BG BH BI BN BO BR BS BT BW BY BZ CA CD CF CH CL CN CO CR CU CV
  CZ DJ DK DO DZ EG ER ET FJ FK GB GE GH GI GM GN GT GY HK HN HT HU ID IL IN IQ IR IS JM JO JP KE KG KH KM KP KR KW KY KZ
  LA LB LK LR LS LY MA MD MG MK MM MN MO MR MU MV MW MX MY MZ NA NG NI NO NP NZ OM PA PE PG PH PK PL PY QA RO RS RU RW SA
  SB SC SD SE SG SH SL SO SR SS ST SV SY SZ TH TJ TM TN TO TR TT TW TZ UA UG US UY UZ VE VN VU WS XK YE ZA ZM ZW AW BM
  GL NC SN LC CW DE FR NL IT ES FI PT GR IE LU EE LV LT SI SK HR CY MT`.split(/\s+/);
const codes = [...new Set(regions.flatMap((region) => currenciesOf(region)))]
  .filter((code) => currency(code).kind === 'currency')
  .sort();

/** Regions that write numbers another way than their language: to read them by the language would be a guess. */
const others = named
  .filter((tag) => isFirst(tag))
  .flatMap((tag) => regions.map((region) => `${tag.split('-')[0]}-${region}`))
  .filter((tag) => !named.includes(tag) && new Intl.NumberFormat(tag).resolvedOptions().locale === tag);

function isFirst(tag: string): boolean {
  const language = tag.split('-')[0];
  return named.find((other) => other.split('-')[0] === language) === tag;
}

interface Row {
  readonly tag: string;
  readonly region: string;
  readonly zero: string;
  readonly decimal: string;
  readonly group: string;
  readonly grouping: string;
  readonly patterns: readonly string[];
  readonly symbols: ReadonlyMap<string, string>;
}

function parts(tag: string, code: string, amount: number, accounting = false): Intl.NumberFormatPart[] {
  const currencySign = accounting ? 'accounting' : 'standard';
  return new Intl.NumberFormat(tag, {
    style: 'currency',
    currency: code,
    currencySign,
    minimumFractionDigits: 2,
  }).formatToParts(amount);
}

function partValue(all: readonly Intl.NumberFormatPart[], type: string): string {
  return all.find((part) => part.type === type)?.value ?? '';
}

/** `¤` for the currency, `#` for the digits; a symbol that ends in a sign, so that CLDR adds no space of its own. */
function patternOf(tag: string, code: string, amount: number, accounting: boolean): string {
  const number = new Set(['integer', 'group', 'decimal', 'fraction']);
  return parts(tag, code, amount, accounting)
    .map((part) =>
      number.has(part.type) ? (part.type === 'integer' ? '#' : '') : part.type === 'currency' ? '¤' : part.value,
    )
    .join('')
    .replace(/#+/, '#');
}

function rowOf(named: string): Row {
  const tag = isFirst(named) ? (named.split('-')[0] ?? named) : named;
  const large = parts(tag, 'EUR', 1234567.5);
  const integers = large.filter((part) => part.type === 'integer').map((part) => part.value.length);
  const isGroupedFromFour = parts(tag, 'EUR', 1234.5).some((part) => part.type === 'group');
  const zero = new Intl.NumberFormat(tag).format(0);
  // CLDR 48 writes XCG as ANG in Albanian and CVE as nothing in Portuguese, and SSP as £ in one
  // region: none of them would be read back.
  const symbols = new Map(
    codes.map((code) => {
      const symbol = partValue(parts(tag, code, 1), 'currency');
      const isKept = !isCurrency(symbol) && symbol !== '\u200b' && (symbol !== '£' || code === 'GBP');
      return [code, isKept ? symbol : code];
    }),
  );
  // A symbol whose both ends are signs shows the pattern without the space that CLDR adds between letters and digits.
  const bare = ['EUR', ...codes].find((code) => /^\p{Sc}$/u.test(symbols.get(code) ?? '')) ?? 'EUR';
  return {
    tag,
    region: new Intl.Locale(named).region ?? '',
    zero: zero === '0' ? '' : zero,
    decimal: decimalOf(tag, partValue(large, 'decimal')),
    group: partValue(large, 'group'),
    grouping: integers.join() === '2,2,3' ? '3;2' : isGroupedFromFour ? '' : '4',
    patterns: [patternOf(tag, bare, 1.5, false), patternOf(tag, bare, -1.5, false), patternOf(tag, bare, -1.5, true)],
    symbols,
  };
}

/** Cape Verde writes escudos with a `$` for the point; any other amount there has the point of plain numbers. */
function decimalOf(tag: string, decimal: string): string {
  return decimal === '$' ? partValue(new Intl.NumberFormat(tag).formatToParts(1.5), 'decimal') : decimal;
}

function numbersOf(row: Row): string {
  return [row.zero, row.decimal, row.group, row.grouping].join('|');
}

const namedRows = named.map(rowOf);
const numbersOfLanguage = new Map(namedRows.map((row) => [row.tag, numbersOf(row)]));
const otherRows = others
  .map(rowOf)
  .filter((row) => numbersOf(row) !== numbersOfLanguage.get(row.tag.split('-')[0] ?? ''));
const rows = [...namedRows, ...otherRows].sort((a, b) => (a.tag < b.tag ? -1 : 1));
/** What a symbol is unless a locale has another: the most frequent one. */
const shared = new Map(
  codes.map((code) => {
    const seen = new Map<string, number>();
    for (const row of rows) seen.set(row.symbols.get(code) ?? code, (seen.get(row.symbols.get(code) ?? code) ?? 0) + 1);
    return [code, [...seen].sort((a, b) => b[1] - a[1])[0]?.[0] ?? code];
  }),
);

/** A code alone says that the code is the symbol. */
function listOf(symbols: Iterable<[string, string]>, besides: (code: string) => string): string {
  return [...symbols]
    .filter(([code, symbol]) => symbol !== besides(code))
    .map(([code, symbol]) => {
      if (/[|;\n]/.test(symbol)) throw new Error(`${code}: ${symbol}`);
      return symbol === code ? code : code + symbol;
    })
    .join(';');
}

/** A region says of patterns and symbols only what its language does not. */
function lineOf(row: Row): string {
  const language = rows.find((other) => other.tag === row.tag.split('-')[0] && other !== row);
  const patterns = row.patterns.map((pattern, at) => (pattern === language?.patterns[at] ? '' : pattern));
  const inherited = (code: string): string => (language?.symbols ?? shared).get(code) ?? code;
  const { tag, region, zero, decimal, group, grouping, symbols } = row;
  return [tag, region, zero, decimal, group, grouping, ...patterns, listOf(symbols, inherited)].join('|');
}

/** Spaces and marks that an editor does not show are written out. */
function visible(text: string): string {
  return text.replace(
    /[\u00a0\u200e\u200f\u202f\u061c\u2019\u2212]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const { icu, cldr } = process.versions as Record<string, string>;
writeFileSync(
  'src/currency/data/number-formats.ts',
  `/**
 * How amounts are written per locale, one locale per line:
 * tag|region|zero digit|decimal|group|grouping|positive|negative|accounting|symbols.
 * No zero digit means 0. Grouping: none given is by three; 4 is by three from 10,000 on; 3;2 is the Indian way.
 * In patterns \`¤\` is the currency and \`#\` the digits; an empty one is that of the language. Symbols are those that
 * differ from the language's, or, for a language, from the shared ones; a code alone is its own symbol.
 *
 * source    Unicode CLDR ${cldr}, through ICU ${icu} of Node ${process.versions.node}
 * retrieved 2026-11-21
 * licence   Unicode-3.0; copyright (c) 1991-2026 Unicode, Inc., https://www.unicode.org/license.txt
 * checked   test/currency/format-money.test.ts (against \`Intl\`)
 * Generated by scripts/data/number-formats.ts; do not edit by hand.
 */
export const numberFormatRows: string = \`${rows.map((row) => visible(lineOf(row))).join('\n')}\`;

/** Symbols that most locales share; a currency that is not here is written as its code. */
export const sharedSymbols: string =
  '${visible(listOf(shared, (code) => code))}';
`,
);
