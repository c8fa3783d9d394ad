import type { WaimaoError } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import type { HsCode } from '../hs-code.ts';
import { fail, type HsErrorCode } from '../refusals.ts';
import { foldedField, withoutEdges, withoutLabel } from './code-field.ts';
import { isCodeLength, numberCell } from './number-cell.ts';

/** What stands between several codes in one field. */
const BETWEEN_CODES = /[/\\,;|、&\n]| (?:and|or|und|oder|et|ou|y|e) |[和或及与與]/i;

/** A word that is a whole subheading by itself, so that two of them beside each other are two codes and not one. */
const WHOLE_CODE = /^(?!00)(?:\d[.-]?){6,13}$/;

const LONGEST_TEXT = 60;

/** Marks that papers and Chinese keyboards put between the digits of one code. */
const MARKS = /[ .\-_'’·•・‧。‐‑‒–—−]/g;

/** No chapter from 1 to 9 has more than 14 headings: other digits have not lost their zero. */
const WITHOUT_ZERO = /^[1-9](?:0[1-9]|1[0-4])/;

/** One code, or why the text is not one. */
export function readHs(text: string): HsCode | WaimaoError<HsErrorCode> {
  if (typeof text !== 'string') return fail('hs/number-given', { value: show(text) });
  const field = withoutLabel(foldedField(text));
  const partial = /^ex(?![a-z])/i.test(field);
  const bare = partial ? withoutLabel(withoutEdges(field.slice(2))) : field;
  if (bare === '') return fail('hs/empty', {});
  const shown = shortened(text);
  const several = partsOf(bare).filter((part) => /\d/.test(part)).length;
  if (several > 1) return fail('hs/several-codes', { text: shown, count: several });
  const cell = numberCell(bare);
  if (cell !== null) return fail('hs/spreadsheet-number', { text: shown, suggestion: cell });
  const whole = bare.replace(MARKS, '');
  const letter = /^(\d{10,11})([A-Z])$/i.exec(whole);
  const digits = letter?.[1] ?? whole;
  if (!/^\d+$/.test(digits)) return withLetters(digits, shown);
  // no system counts 5 or 7 digits
  if ((digits.length === 5 || digits.length === 7) && WITHOUT_ZERO.test(digits)) {
    return fail('hs/leading-zero-lost', { text: shown, suggestion: `0${digits}` });
  }
  if (!isCodeLength(digits.length)) return fail('hs/length', { text: shown, digits: digits.length });
  return codeOf(digits, letter?.[2]?.toUpperCase() ?? null, partial);
}

/** A text that has letters among its digits: mended where they look like digits and digits outnumber them. */
function withLetters(text: string, shown: string): WaimaoError<HsErrorCode> {
  const suggestion = text.replace(/[oOоО]/g, '0').replace(/[lI]/g, '1');
  const letters = text.replace(/\d/g, '').length;
  return /^\d+$/.test(suggestion) && isCodeLength(text.length) && letters * 2 < text.length
    ? fail('hs/letters-for-digits', { text: shown, suggestion })
    : fail('hs/not-a-code', { text: shown });
}

/** The parts of a field that holds several codes; the text itself where it holds one. */
export function partsOf(text: string): string[] {
  if (numberCell(text) !== null) return [text];
  return text
    .split(BETWEEN_CODES)
    .filter((part) => withoutEdges(part) !== '')
    .flatMap((part) => {
      const words = withoutEdges(part).split(/ (?:[-–—] )?/);
      return words.every((word) => WHOLE_CODE.test(word)) ? words : [part.trim()];
    });
}

/** A code of its digits. */
function codeOf(digits: string, checkLetter: string | null, partial: boolean): HsCode {
  return {
    digits,
    chapter: digits.slice(0, 2),
    heading: digits.length < 4 ? null : digits.slice(0, 4),
    subheading: digits.length < 6 ? null : digits.slice(0, 6),
    national: digits.length > 6 ? digits.slice(6) : null,
    checkLetter,
    partial,
  };
}

/** Whole characters only: half of a pair is refused by databases. */
function shortened(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return `${[...text.slice(0, 2 * LONGEST_TEXT)].slice(0, LONGEST_TEXT - 1).join('')}…`;
}
