/*
 * Paths of fields: names with dots between them (`invoice.number`), `*` for any one name, a last `*` for everything under the
 * name before it, `*` alone for every field. Lists are gone through: `contacts.email` is the e-mail of each contact. A name with
 * a dot in it (`a.b`) has the path of a field in a field; a field that is itself called `*` has the path `\*`, so that the
 * fields of one record, taken for patterns, never mean more than themselves.
 */

const STAR_NAME = /(^|\.)\*(?=\.|$)/g;

/** The path of a field in its parent; no parent for the record itself. */
export function pathIn(parent: string | undefined, name: string): string {
  const step = name.includes('*') ? name.replace(STAR_NAME, '$1\\*') : name;
  return parent === undefined ? step : `${parent}.${step}`;
}

/**
 * Whether a pattern covers all that a path (or another pattern) stands for: a field covers what is under it, and
 * `invoice.*` covers `invoice` too, where that turns out to be a plain value.
 */
export function covers(pattern: string, path: string): boolean {
  const base = baseOf(pattern);
  if (base === '*' || base === path) return true;
  if (!base.includes('*')) return isUnder(path, base);
  const own = stepsOf(pattern);
  const other = path.split('.');
  return own.length <= other.length && own.every((step, at) => step === '*' || step === other[at]);
}

/** Whether some field is covered by both. */
export function overlaps(a: string, b: string): boolean {
  if (!a.includes('*') && !b.includes('*')) return a === b || isUnder(a, b) || isUnder(b, a);
  const [one, other] = [stepsOf(a), stepsOf(b)];
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at++) if (!alike(one[at], other[at])) return false;
  return true;
}

/** Whether a pattern speaks of single fields within a path, so that what stands there cannot be dealt with as a whole. */
export function reachesInto(pattern: string, path: string): boolean {
  const own = pattern.split('.');
  const other = path.split('.');
  return own.length > other.length && other.every((step, at) => alike(own[at], step));
}

/** Orders patterns by what they name, the narrowest first: the deeper, then the one with fewer `*`, then by text. */
export function compareNarrowness(a: string, b: string): number {
  const [one, other] = [stepsOf(a), stepsOf(b)];
  return other.length - one.length || stars(a) - stars(b) || b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** The fields of some data that hold a value, as paths, sorted, each once. An empty list or object holds none. */
export function pathsOf(data: unknown): readonly string[] {
  const paths = new Set<string>();
  for (const { path, value } of valuesOf(data)) if (value !== undefined) paths.add(path);
  return [...paths].sort();
}

/** A value that is no list and no object, with the path of its field. */
export interface FieldValue {
  readonly path: string;
  readonly value: unknown;
}

/** Every single value of some data. */
export function valuesOf(data: unknown): readonly FieldValue[] {
  const found: FieldValue[] = [];
  gather(data, undefined);
  return found;

  function gather(value: unknown, path: string | undefined): void {
    if (Array.isArray(value)) for (const element of value) gather(element, path);
    else if (isBranch(value)) for (const [name, child] of Object.entries(value)) gather(child, pathIn(path, name));
    else if (path !== undefined) found.push({ path, value });
  }
}

/** The values that some patterns cover. */
export function valuesAt(data: unknown, patterns: readonly string[]): readonly FieldValue[] {
  return valuesOf(data).filter(({ path }) => patterns.some((pattern) => covers(pattern, path)));
}

/** What is gone into; anything else, a `Date` too, is a value. */
export function isBranch(value: unknown): value is { readonly [name: string]: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const DOT = 46;

/** Whether a path leads to something within a field. */
function isUnder(path: string, field: string): boolean {
  return path.length > field.length && path.charCodeAt(field.length) === DOT && path.startsWith(field);
}

/** A pattern without its last `*`, which adds nothing to the fields covered. */
function baseOf(pattern: string): string {
  return pattern.endsWith('.*') ? pattern.slice(0, -2) : pattern;
}

function stepsOf(pattern: string): readonly string[] {
  const base = baseOf(pattern);
  return base === '*' ? [] : base.split('.');
}

function alike(a: string | undefined, b: string | undefined): boolean {
  return a === b || a === '*' || b === '*';
}

function stars(pattern: string): number {
  return stepsOf(pattern).filter((step) => step === '*').length;
}
