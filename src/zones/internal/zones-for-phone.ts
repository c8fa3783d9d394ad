import { phoneZoneRows } from '../data/phone-zones.data.ts';

/** What the first digits of a number say. @internal */
export interface PhonePlace {
  /** The countries that share the prefix, the main one first. */
  readonly countries: readonly string[];
  /** The zones of the part of the country that the prefix serves; empty where it names the country only. */
  readonly zones: readonly string[];
}

const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15; // E.164

/** How many digits a number has inside its country, where it is dialled without a 0 in front. */
const nationalLengths = new Map([
  ['ES', '34 9'],
  ['PT', '351 9'],
  ['CL', '56 9'],
  ['MX', '52 10'],
  ['BR', '55 10 11'],
]);

let byPrefix: ReadonlyMap<string, PhonePlace> | undefined;
let byCountry: ReadonlyMap<string, string> | undefined;
let longest = 0;

/** Where a number was given out; nothing for a text that is no number and for numbers that tell no place. @internal */
export function findPhone(phone: string, country: string): PhonePlace | undefined {
  const digits = internationalDigits(phone, country);
  if (digits === undefined) return undefined;
  const table = prefixes();
  for (let length = Math.min(longest, digits.length); length > 0; length--) {
    const place = table.get(digits.slice(0, length));
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The digits from the calling code on. A number without one is read as of the stated country. */
function internationalDigits(phone: string, country: string): string | undefined {
  const number = PLAIN.test(phone) ? phone : withoutExtras(phone);
  const digits = number.replace(/\D/g, '');
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS + 3) return undefined;
  const dialled = number.trim().startsWith('+') ? digits : withCode(digits, country);
  const whole = dialled?.replace(/^521(?=\d{10}$)/, '52'); // Mexican mobiles were dialled with a 1 until 2019
  return whole !== undefined && whole.length <= MOST_DIGITS ? whole : undefined;
}

/** As most are written; the rest costs more than the search. */
const PLAIN = /^\+[\d .-]{6,30}$/;

function withoutExtras(phone: string): string {
  return phone
    .slice(0, 60)
    .normalize('NFKC')
    .replace(/^\s*tel:/i, '')
    .replace(/\(0\)/g, '')
    .replace(/(?:[;,#]|\p{L}).*$/su, ''); // an extension
}

function withCode(digits: string, country: string): string | undefined {
  const code = callingCodes().get(country);
  if (code === '1') {
    if (digits.startsWith('011')) return digits.slice(3);
    if (digits.length === 10) return `1${digits}`;
    if (digits.length === 11 && digits.startsWith('1')) return digits;
  }
  if (country === 'AU' && digits.startsWith('0011')) return digits.slice(4);
  if (digits.startsWith('00')) return digits.slice(2);
  if (code === undefined) return undefined;
  if (code === '7' && digits.length === 11 && /^[78]/.test(digits)) return `7${digits.slice(1)}`;
  if (digits.startsWith('0')) return `${code}${digits.slice(1)}`;
  const [own, ...lengths] = (nationalLengths.get(country) ?? '').split(' ');
  if (own === code && lengths.includes(String(digits.length))) return `${code}${digits}`;
  return digits.length > 10 && digits.startsWith(code) ? digits : undefined;
}

/** The calling code of every country: the shortest prefix that names it; 1 for North America and the Caribbean. */
function callingCodes(): ReadonlyMap<string, string> {
  if (byCountry !== undefined) return byCountry;
  const found = new Map<string, string>();
  for (const [prefix, { countries }] of prefixes()) {
    const code = prefix.startsWith('1') ? '1' : prefix;
    for (const country of countries) {
      const known = found.get(country);
      if (known === undefined || code.length < known.length) found.set(country, code);
    }
  }
  byCountry = found.set('KZ', '7');
  return byCountry;
}

function prefixes(): ReadonlyMap<string, PhonePlace> {
  if (byPrefix !== undefined) return byPrefix;
  const found = new Map<string, PhonePlace>();
  for (const row of phoneZoneRows.trimEnd().split('\n')) {
    const [starts = '', countries = '', zones = ''] = row.split('|');
    const place = { countries: countries.split(' '), zones: zones === '' ? [] : zones.split(' ') };
    for (const start of starts.split(' ')) {
      found.set(start, place);
      longest = Math.max(longest, start.length);
    }
  }
  byPrefix = found;
  return found;
}
