/**
 * Keys by which what was worked out for one customer is used for the next who is alike. They are made of contents, never
 * of identity, so that a list which the caller changed gives the new answer.
 */

const MOST_TEXTS = 100_000;

let next = 1;
const numbers = new Map<string, number>();

/** A short name for a long text: equal for equal texts, never used again for another. */
export function numberOf(text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  if (numbers.size >= MOST_TEXTS) numbers.clear();
  numbers.set(text, next);
  return next++;
}

/** A number for an opaque value that never changes. */
export function numberOfThing(thing: object): number {
  const known = things.get(thing);
  if (known !== undefined) return known;
  things.set(thing, next);
  return next++;
}

const things = new WeakMap<object, number>();

/** Lists seen before: a list finds its equals by a rough hash, and is then compared item by item. */
const lists = new Map<number, { readonly items: readonly unknown[]; readonly number: number }[]>();
const MOST_LISTS = 10_000;
const MOST_ALIKE = 8;
const SAMPLES = 12;
let listsKept = 0;

/** A number for a list of texts: equal for equal lists, whoever made them. */
export function numberOfList(list: readonly unknown[]): number {
  const hash = roughHash(list);
  const alike = lists.get(hash) ?? [];
  for (const known of alike) if (isSame(known.items, list)) return known.number;
  const items = [...list];
  const number = numberOf(contentOf(items, 0));
  if (++listsKept > MOST_LISTS) {
    lists.clear();
    listsKept = 1;
  }
  lists.set(hash, alike.length < MOST_ALIKE ? [...alike, { items, number }] : [{ items, number }]);
  return number;
}

/** Of the length and some items, month and day of each. */
function roughHash(list: readonly unknown[]): number {
  const { length } = list;
  const step = Math.ceil(length / SAMPLES);
  let hash = length;
  for (let at = 0; at < length; at += step) {
    const item = list[at];
    if (typeof item !== 'string') continue;
    const code = item.charCodeAt(6) * 31 + item.charCodeAt(8) * 7 + item.charCodeAt(9) + item.charCodeAt(3);
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  return hash;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) {
    const item = b[at];
    if (a[at] !== item || typeof item === 'object') return false;
  }
  return true;
}

/** Every field of the rows of a party that bears on its days. */
const fields = ['days', 'start', 'end', 'date', 'windows', 'from', 'to', 'weekly', 'name'] as const;

/**
 * What a party says as a text, so that equal contents have equal texts and different ones have not. Rows are asked for
 * their fields by name, since those of a class may not be its own. Never throws on garbage.
 */
export function contentOf(value: unknown, depth: number): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return `"${value.length}:${value}`;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return `${value};`;
  if (depth > 6 || typeof value !== 'object')
    return `?${typeof value === 'object' ? numberOfThing(value) : typeof value};`;
  if (Array.isArray(value)) return `[${value.map((item) => `${contentOf(item, depth + 1)},`).join('')}]`;
  const row = value as { readonly [Name in (typeof fields)[number]]?: unknown };
  return `{${fields.map((name) => `${contentOf(row[name], depth + 1)},`).join('')}}`;
}
