import type { Path } from '../../core/errors.ts';
import { requireText } from '../../core/require.ts';
import { show } from '../../core/show.ts';
import { fail } from '../refusals.ts';

/** In UTF-8 at most 1,536 bytes: an index row of PostgreSQL holds 2,704. */
const LONGEST_KEY = 512;

/** A mark of byte order in front is dropped by who reads UTF-8, among them the usual decoder of JavaScript. */
const UNKEEPABLE = /[\0\p{Surrogate}]|^\uFEFF/u;

/** Refuses a key that some database would not keep, cut, or take for another. */
export function requireKey(key: string, path: Path): string {
  requireText(key, path);
  if (key.length > LONGEST_KEY) {
    throw fail('storage/key-too-long', { length: key.length, maximum: LONGEST_KEY }, path);
  }
  return requireKeepable(key, path);
}

/** Refuses text that is no well-formed Unicode, or ends early in some database. */
export function requireKeepable(text: string, path: Path): string {
  if (UNKEEPABLE.test(text)) throw fail('storage/malformed-key', { key: show(text) }, path);
  return text;
}
