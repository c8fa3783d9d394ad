import { show } from '../../core/show.ts';
import { fail } from '../refusals.ts';

/** Two values of plain data are the same; the order of fields does not count. */
export function expectEqual(what: string, found: unknown, expected: unknown): void {
  if (!isEqual(found, expected))
    throw fail('testing/contract-broken', { what, expected: text(expected), found: text(found) });
}

/** Two values are the same one. */
export function expectSame(what: string, found: unknown, expected: unknown): void {
  if (!Object.is(found, expected))
    throw fail('testing/contract-broken', { what, expected: text(expected), found: text(found) });
}

/** Something holds. */
export function expectThat(what: string, holds: boolean, found: unknown): void {
  if (!holds) throw fail('testing/contract-broken', { what, expected: 'that it holds', found: text(found) });
}

/** Some work is refused, by whatever error. */
export async function expectRefused(what: string, work: () => Promise<unknown>): Promise<void> {
  let answer: unknown;
  try {
    answer = await work();
  } catch {
    return;
  }
  throw fail('testing/contract-broken', { what, expected: 'an error', found: text(answer) });
}

function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    left.size === right.size && [...left].every(([name, value]) => right.has(name) && isEqual(value, right.get(name)))
  );
}

function text(value: unknown): string {
  if (typeof value !== 'object' || value === null) return show(value);
  const json = JSON.stringify(value);
  return json.length > 200 ? `${json.slice(0, 197)}...` : json;
}
