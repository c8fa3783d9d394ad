import type { Path } from '../../core/errors.ts';
import { hmacKey } from '../../core/hmac.ts';
import { requireInteger, requireOneOf, requireText } from '../../core/require.ts';
import { show } from '../../core/show.ts';
import { failRedaction } from '../redaction-refusals.ts';
import type { Generalisation, RedactionStrategy } from '../redaction-strategy.ts';

/** Stands for a field that goes. */
export const REMOVED: unique symbol = Symbol('removed');

/** A strategy made ready. */
export interface Redactor {
  /** Whether a list or an object goes as one; else each value in it by itself. */
  readonly isWhole: boolean;
  /** Whether nothing of the value is left. */
  readonly leavesNothing: boolean;
  /** What a value becomes; the field is for what is refused. */
  readonly redact: (value: unknown, field: string) => unknown;
}

export const toNull: Redactor = {
  isWhole: true,
  leavesNothing: true,
  // a field whose value is not there stays so: null says that there was one
  redact: (value) => (value === undefined ? undefined : null),
};
export const remove: Redactor = { isWhole: true, leavesNothing: true, redact: () => REMOVED };

const generalisations: readonly Generalisation[] = ['year', 'month', 'domain'];
/** Of the names of strategies, misspelt. */
const LONGEST_WORD = 12;
const KEYED = /^hmac-sha256:[0-9a-f]{64}$/;
const DAY = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:[Tt ].*)?)?)?$/s;
const DOMAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*/u;

/** Whether a text is what a keyed hash left behind. */
export function isKeyed(value: unknown): boolean {
  return typeof value === 'string' && KEYED.test(value);
}

/** Reads a strategy. */
export function redactorOf(strategy: RedactionStrategy, field: string, path: Path): Redactor {
  if (strategy === 'null') return toNull;
  if (strategy === 'remove') return remove;
  const given: unknown = strategy;
  const names = typeof given === 'object' && given !== null ? Object.keys(given) : [];
  if (names.length === 1 && typeof strategy === 'object') {
    if ('constant' in strategy) return constant(strategy.constant, field, [...path, 'constant']);
    if ('keyedHash' in strategy) return keyedHash(strategy.keyedHash, [...path, 'keyedHash']);
    if ('truncate' in strategy) return truncate(strategy.truncate, [...path, 'truncate']);
    if ('generalise' in strategy) return generalise(strategy.generalise, [...path, 'generalise']);
  }
  // a secret given as it stands must not get into a log
  const value = typeof given === 'string' && given.length > LONGEST_WORD ? 'a longer text' : show(given);
  throw failRedaction('retention/unknown-strategy', { field, value }, path);
}

function constant(value: string | number | boolean | null, field: string, path: Path): Redactor {
  const isScalar = value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
  if (!isScalar) throw failRedaction('retention/not-plain-data', { field, value: show(value) }, path);
  return { isWhole: true, leavesNothing: true, redact: (before) => (before === undefined ? undefined : value) };
}

function keyedHash(secret: string, path: Path): Redactor {
  const key = hmacKey(requireText(secret, path));
  return perValue((text) => (isKeyed(text) ? text : `hmac-sha256:${key.hex(text)}`));
}

function truncate(length: number, path: Path): Redactor {
  requireInteger(length, path, 0);
  return perValue((text) => {
    let end = 0;
    for (let count = 0; count < length && end < text.length; count++) {
      end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
    }
    return text.slice(0, end);
  });
}

function generalise(to: Generalisation, path: Path): Redactor {
  requireOneOf(to, generalisations, path);
  if (to === 'domain') return perValue(domainOf);
  return perValue((text, value) => {
    const [, year = null, month] = DAY.exec(text) ?? [];
    // a number of four digits is a year already, and stays a number
    if (typeof value === 'number') return month === undefined && year !== null ? value : null;
    return to === 'year' || month === undefined ? year : `${year}-${month}`;
  });
}

/** The `@` stays: without it a name such as `anna.muster` could not be told from a domain. */
function domainOf(text: string): string | null {
  const at = text.lastIndexOf('@');
  const domain = at === -1 ? null : DOMAIN.exec(text.slice(at + 1));
  return domain === null ? null : `@${domain[0].toLowerCase()}`;
}

/** Values one by one: a number and a truth value as their text, nothing stays nothing. */
function perValue(redact: (text: string, value: string | number | boolean) => unknown): Redactor {
  return {
    isWhole: false,
    leavesNothing: false,
    redact: (value, field) => {
      if (value === null || value === undefined) return value;
      if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) {
        const scalar = value as string | number | boolean;
        return redact(String(scalar), scalar);
      }
      throw failRedaction('retention/not-plain-data', { field, value: show(value) }, ['record', 'data', field]);
    },
  };
}
