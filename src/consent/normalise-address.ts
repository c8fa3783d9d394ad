import { requireText } from '../core/require.ts';
import { toPunycode } from './internal/punycode.ts';

/** Signs that are not seen and mean nothing in an address: soft hyphen, zero-width space, word joiner, byte order mark. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;
/** The full stops that IDNA reads as one. */
const FULL_STOPS = /[\u3002\uFF0E\uFF61]/gu;
/** Nothing but what phone numbers are written with. */
const PHONE = /^\+?[\d\s()./\p{Pd}]*\d[\d\s()./\p{Pd}]*$/u;
/** What a link puts before an address. */
const SCHEME = /^(?:(?:mailto|tel):\s*)+/u;
/** The zero for calls inside the country, in a number that has the country's code. */
const TRUNK_ZERO = /^(\+|00)([^(]*)\(0\)/u;

/**
 * Writes an address in the one form in which two spellings of it are the same.
 *
 * Every address: without spaces around it, in Unicode form NFKC, in lower case. Of an e-mail address the domain is written in ASCII
 * by IDNA, without a dot at its end; `ß` stays a letter of its own. The part before the `@` keeps its dots and its plus tag: they
 * are another mailbox with some providers. A phone number keeps its digits and a leading `+`, which `00` is read as; the `(0)` after a
 * country's code goes, as do `mailto:` and `tel:`.
 *
 * @param address - An e-mail address, a phone number, or a name on a network.
 * @returns The address as it is compared.
 * @throws A `WaimaoError` `core/not-text` for what is no text or holds nothing but spaces.
 *
 * @example
 * ```ts
 * import { normaliseAddress } from 'waimao/consent';
 *
 * normaliseAddress(' Anna.Muster+News@MÜNCHEN.de '); // => 'anna.muster+news@xn--mnchen-3ya.de'
 * normaliseAddress('0049 (89) 1234-56'); // => '+4989123456'
 * ```
 */
export function normaliseAddress(address: string): string {
  const text = fold(requireText(address, ['address']));
  const at = text.lastIndexOf('@');
  if (at !== -1) return `${text.slice(0, at)}@${toAsciiDomain(text.slice(at + 1))}`;
  if (!PHONE.test(text)) return requireText(text, ['address']);
  const digits = text.replace(TRUNK_ZERO, '$1$2').replace(/\D/gu, '');
  if (text.startsWith('+')) return `+${digits}`;
  return digits.startsWith('00') ? `+${digits.slice(2)}` : digits;
}

/** Lower case may leave a letter in two pieces, so the form is made after it again. */
function fold(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFKC').toLowerCase().normalize('NFKC').trim().replace(SCHEME, '');
}

function toAsciiDomain(domain: string): string {
  const labels = domain.replace(FULL_STOPS, '.').replace(/\.$/u, '').split('.');
  return labels.map((label) => (/^[\0-\x7F]*$/u.test(label) ? label : `xn--${toPunycode(label)}`)).join('.');
}
