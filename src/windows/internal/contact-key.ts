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
const lists = new WeakMap<readonly unknown[], { readonly items: readonly unknown[]; readonly number: number }>();

/** A number for a list of texts. A list that was seen before is compared item by item, which is quick. */
export function numberOfList(list: readonly unknown[]): number {
  const known = lists.get(list);
  if (known !== undefined && isSame(known.items, list)) return known.number;
  const items = [...list];
  const number = numberOf(contentOf(items, 0));
  lists.set(list, { items, number });
  return number;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) {
    const item = b[at];
    if (a[at] !== item || typeof item === 'object') return false;
  }
  return true;
}

/** Any value as a text, so that equal contents have equal texts and different ones have not. Never throws on garbage. */
export function contentOf(value: unknown, depth: number): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return `"${value.length}:${value}`;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return `${value};`;
  if (depth > 6 || typeof value !== 'object')
    return `?${typeof value === 'object' ? numberOfThing(value) : typeof value};`;
  if (Array.isArray(value)) return `[${value.map((item) => `${contentOf(item, depth + 1)},`).join('')}]`;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([name, field]) => `${name.length}:${name}=${contentOf(field, depth + 1)}`).join('')}}`;
}
