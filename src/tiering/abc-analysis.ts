import { fail } from '../core/refusals.ts';
import { requireInteger, requireList, requireObject, requireText } from '../core/require.ts';
import { type RowIssue, rowIssue } from './internal/row-issue.ts';
import { classAt } from './internal/value-borders.ts';
import { add } from './internal/value-sketch.ts';
import { defaultTieringPolicy, type TieringPolicy } from './policy.ts';
import type { ClassPercents } from './policy-parts.ts';
import type { TieringReason } from './reasons.ts';

/** A class, A the best. */
export type AbcClass = 'A' | 'B' | 'C';

/** What is to be classed. */
export interface AbcItem {
  /** Unique in the list. */
  readonly id: string;
  /** A whole number that is not negative: minor units of one currency, pieces … */
  readonly value: number;
}

/** The classes of one item. */
export interface AbcRow extends AbcItem {
  /** The class by number of items. */
  readonly byCount: AbcClass;
  /** The class by cumulative value. */
  readonly byValue: AbcClass;
  /** By count, then by value: the percent of the items (of the value) that come before it, and the limit it stays under. */
  readonly reasons: readonly TieringReason[];
}

/** One class as a whole. */
export interface AbcClassTotal {
  /** The class. */
  readonly class: AbcClass;
  /** How many items are in it. */
  readonly items: number;
  /** 0…1 of all items. */
  readonly itemShare: number;
  /** 0…1 of the value of all items; 0 where that is 0. */
  readonly valueShare: number;
  /** The smallest value in the class; null when the class is empty. */
  readonly lowestValue: number | null;
}

/** The result of an ABC analysis. */
export interface AbcAnalysis {
  /** In the order of the input. */
  readonly rows: readonly AbcRow[];
  /** Classes A, B and C by number of items. */
  readonly byCount: readonly AbcClassTotal[];
  /** Classes A, B and C by cumulative value. */
  readonly byValue: readonly AbcClassTotal[];
  /** Items that were refused; the others are classed. */
  readonly issues: readonly RowIssue[];
}

/** Items of one value, from the highest value down. */
interface Group {
  readonly value: number;
  readonly count: number;
  readonly byCount: AbcClass;
  readonly byValue: AbcClass;
  readonly reasons: readonly TieringReason[];
}

/**
 * Puts items in classes A, B and C, by their number (20/30/50 %) and by their cumulative value (80/15/5 %).
 *
 * Items are listed from the highest value down. An item is in A while less than A's percent lies before it, in B while less
 * than A's and B's together does, else in C; so the item that crosses a limit still belongs to the better class. **Items of equal
 * value are never parted**: all are in the class in which the first of them falls. Where nothing has any value, all are C by value.
 *
 * @param items - What is to be classed, in any order.
 * @param policy - The percents; a whole `TieringPolicy` will do.
 * @returns Rows in the order of the input, totals per class, and the items that were refused (a value that is not a whole number
 * from 0 up, an id for the second time).
 * @throws A `WaimaoError` `core/out-of-range` for a percent outside 0…100.
 *
 * @example
 * ```ts
 * import { abcAnalysis } from 'waimao/tiering';
 *
 * const values = [70, 10, 10, 6, 4];
 * const { rows } = abcAnalysis(values.map((value, n) => ({ id: `p${n}`, value })));
 * rows.map((row) => row.byCount).join(''); // => 'ABBCC'
 * rows.map((row) => row.byValue).join(''); // => 'AAABC'
 * ```
 */
export function abcAnalysis(
  items: readonly AbcItem[],
  { abc }: Pick<TieringPolicy, 'abc'> = defaultTieringPolicy,
): AbcAnalysis {
  requirePercents(abc.count, 'count');
  requirePercents(abc.value, 'value');
  const issues: RowIssue[] = [];
  const good: AbcItem[] = [];
  const seen = new Set<string>();
  const counts = new Map<number, number>();
  for (const [index, item] of requireList(items, ['items']).entries()) {
    const issue = fault(item, index, seen);
    if (issue !== null) {
      issues.push(issue);
      continue;
    }
    seen.add(item.id);
    good.push(item);
    add(counts, item.value + 0, 1);
  }
  const groups = classGroups(counts, abc);
  const byValue = new Map(groups.map((group) => [group.value, group]));
  const rows = good.map(({ id, value }): AbcRow => {
    const group = byValue.get(value) as Group; // every value was counted above
    return { id, value: group.value, byCount: group.byCount, byValue: group.byValue, reasons: group.reasons };
  });
  return { rows, byCount: totals(groups, 'byCount'), byValue: totals(groups, 'byValue'), issues };
}

function fault(item: AbcItem, index: number, seen: ReadonlySet<string>): RowIssue | null {
  try {
    requireObject(item, []);
    requireText(item.id, ['id']);
    requireInteger(item.value, ['value'], 0);
    if (seen.has(item.id)) throw fail('core/duplicate', { name: 'id', value: item.id }, ['id']);
    return null;
  } catch (error) {
    return rowIssue(error, item, index, 'items');
  }
}

function requirePercents({ a, b }: ClassPercents, name: string): void {
  for (const percent of [a, b, a + b]) {
    if (!(percent >= 0 && percent <= 100))
      throw fail('core/out-of-range', { name, value: percent, minimum: 0, maximum: 100 }, ['abc', name]);
  }
}

function classGroups(counts: ReadonlyMap<number, number>, abc: TieringPolicy['abc']): Group[] {
  const descending = [...counts].sort((one, other) => other[0] - one[0]);
  const items = descending.reduce((sum, [, count]) => sum + count, 0);
  const whole = descending.reduce((sum, [value, count]) => sum + BigInt(value) * BigInt(count), 0n);
  let itemsBefore = 0;
  let valueBefore = 0n;
  return descending.map(([value, count]): Group => {
    const byCount = upper(classAt(itemsBefore, items, abc.count));
    const byValue = upper(classAt(valueBefore, whole, abc.value));
    const reasons = Object.freeze([
      classReason('count', percent(itemsBefore, items), byCount, abc.count),
      classReason('value', percent(Number(valueBefore), Number(whole)), byValue, abc.value),
    ]);
    itemsBefore += count;
    valueBefore += BigInt(value) * BigInt(count);
    return { value, count, byCount, byValue, reasons };
  });
}

function upper(letter: 'a' | 'b' | 'c'): AbcClass {
  return letter === 'a' ? 'A' : letter === 'b' ? 'B' : 'C';
}

function classReason(by: string, beforePercent: number, letter: AbcClass, { a, b }: ClassPercents): TieringReason {
  const limitPercent = letter === 'A' ? a : letter === 'B' ? a + b : 100;
  return { code: 'tiering/abc-class', params: { by, beforePercent, limitPercent } };
}

function totals(groups: readonly Group[], by: 'byCount' | 'byValue'): AbcClassTotal[] {
  const items = groups.reduce((sum, { count }) => sum + count, 0);
  const value = groups.reduce((sum, group) => sum + BigInt(group.value) * BigInt(group.count), 0n);
  return (['A', 'B', 'C'] as const).map((letter): AbcClassTotal => {
    const own = groups.filter((group) => group[by] === letter);
    const ownItems = own.reduce((sum, { count }) => sum + count, 0);
    const ownValue = own.reduce((sum, group) => sum + BigInt(group.value) * BigInt(group.count), 0n);
    return {
      class: letter,
      items: ownItems,
      itemShare: items === 0 ? 0 : ownItems / items,
      valueShare: value === 0n ? 0 : Number(ownValue) / Number(value),
      lowestValue: own.at(-1)?.value ?? null,
    };
  });
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100;
}
