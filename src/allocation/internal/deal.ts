import type { Rotation, RotationMember } from '../rotation.ts';
import { dealDueFirst } from './deal-due-first.ts';
import { dealMostOwed } from './deal-most-owed.ts';
import { dealRounds, type RoundsDealt } from './deal-rounds.ts';
import { dealSmooth } from './deal-smooth.ts';
import type { Field } from './field.ts';
import { pickDueFirst } from './pick-due-first.ts';
import { LARGEST_LAG_FIRST_TOTAL } from './windows.ts';

/** Shorter cycles are dealt several at a time, so that the tables pay. */
const SHORTEST_BLOCK = 1024;

/** Whether the quota rule takes who is owed most; else it takes who is due first. */
export function isLagFirst(field: Field): boolean {
  return field.total <= LARGEST_LAG_FIRST_TOTAL;
}

/** The next picks of a field that is not empty, as places in the field; the accounts are settled by {@link settle}. */
export function deal(rotation: Rotation, field: Field, count: number): RoundsDealt {
  if (rotation.algorithm === 'interleaved') return dealRounds(field, rotation.round, rotation.next, count);
  const { round, next } = rotation;
  if (rotation.algorithm === 'smooth') return { order: inCycles(field, count, dealSmooth), round, next };
  if (isLagFirst(field)) return { order: inCycles(field, count, dealMostOwed), round, next };
  if (count === 1) return { order: Int32Array.of(pickDueFirst(field, field.lags)), round, next };
  return { order: inCycles(field, count, dealDueFirst), round, next };
}

/** Deals a cycle (or some); when it ends with the accounts with which it began, the rest repeats it. */
function inCycles(
  field: Field,
  count: number,
  dealBlock: (field: Field, lags: readonly number[], count: number) => Int32Array,
): Int32Array {
  const cycles = Math.ceil(SHORTEST_BLOCK / field.total);
  const length = cycles * field.total;
  if (count <= length) return dealBlock(field, field.lags, count);
  const order = new Int32Array(count);
  let lags = field.lags;
  for (let made = 0; made < count; ) {
    const block = dealBlock(field, lags, Math.min(length, count - made));
    order.set(block, made);
    const counts = countPicks(field, block);
    made += block.length;
    if (counts.every((picks, at) => picks === cycles * (field.weights[at] ?? 0))) {
      for (let filled = length; made < count; filled *= 2) {
        order.copyWithin(made, made - filled, Math.min(made, made - filled + (count - made)));
        made += filled;
      }
    }
    lags = lags.map((lag, at) => lag + block.length * (field.gains[at] ?? 0) - (counts[at] ?? 0) * field.unit);
  }
  return order;
}

function countPicks(field: Field, order: Int32Array): readonly number[] {
  const counts = new Array<number>(field.places.length).fill(0);
  for (let made = 0; made < order.length; made++) {
    const at = order[made] ?? 0;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** The rotation after the picks. Who was outside the field keeps its account. */
export function settle(rotation: Rotation, field: Field, dealt: RoundsDealt): Rotation {
  const made = dealt.order.length;
  const counts = made === 1 ? null : countPicks(field, dealt.order);
  const keepsAccount = rotation.algorithm !== 'interleaved';
  const { places, gains, unit, credits } = field;
  const members = rotation.members.slice();
  let at = 0;
  for (let place = 0; place < members.length; place++) {
    const member = members[place];
    if (member === undefined) continue;
    if (places[at] !== place) {
      members[place] = withCredit(member, credits[place] ?? 0);
      continue;
    }
    const picks = counts === null ? (dealt.order[0] === at ? 1 : 0) : (counts[at] ?? 0);
    const extraFor = Math.max(0, member.extraFor - made);
    // Spelled out, since a spread here is most of the cost of a pick.
    members[place] = {
      id: member.id,
      weight: member.weight,
      picks: member.picks + picks,
      credit: keepsAccount ? (credits[place] ?? 0) + made * (gains[at] ?? 0) - picks * unit : 0,
      suspendedAt: null,
      extra: extraFor === 0 ? 0 : member.extra,
      extraFor,
    };
    at++;
  }
  return {
    ...rotation,
    taken: rotation.taken + made,
    unit: keepsAccount ? unit : 1,
    round: dealt.round,
    next: dealt.next,
    members,
  };
}

function withCredit(member: RotationMember, credit: number): RotationMember {
  return credit === member.credit ? member : { ...member, credit };
}
