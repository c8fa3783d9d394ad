/** Marks of writing direction, which say nothing about an amount. */
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const MINUSES = /[\u2010-\u2013\u2212\ufe63\uff0d]/g;
const APOSTROPHES = /[\u02bc\u2018\u2019\uff07]/g;
/** Zero digits of the scripts that are read: Arabic, Persian, Devanagari, Bengali, Burmese. */
const ZEROS: readonly number[] = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x1040];
const NATIVE_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u1040-\u1049]/g;

/** One way of writing spaces, minus signs, apostrophes and full-width letters, signs and digits. @internal */
export function plainText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(MINUSES, '-')
    .replace(APOSTROPHES, "'")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\uffe5/g, '¥')
    .replace(/\uffe1/g, '£')
    .replace(/\uffe6/g, '₩')
    .trim();
}

/** ASCII digits for those of other scripts. @internal */
export function plainDigits(text: string): string {
  return text.replace(NATIVE_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
  });
}
