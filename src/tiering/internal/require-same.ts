import { fromDayNumber, type IsoDate } from '../../core/dates.ts';
import { requireObject } from '../../core/require.ts';
import { fail } from '../refusals.ts';
import type { Rulebook } from './rulebook.ts';

/** Refuses two things that were made under different conditions. */
export function requireSame(name: string, one: string | number, other: string | number): void {
  if (one !== other) throw fail('tiering/summaries-differ', { name, one: String(one), other: String(other) }, [name]);
}

/** Refuses borders that were made for another day: silence and scores count from the day. */
export function requireSameDay(cutoffs: { readonly on: IsoDate }, book: Rulebook): void {
  requireObject(cutoffs, ['cutoffs']);
  requireSame('on', cutoffs.on, fromDayNumber(book.today));
}
