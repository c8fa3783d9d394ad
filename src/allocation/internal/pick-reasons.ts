import type { RotationReason } from '../reasons.ts';
import type { Rotation, RotationMember } from '../rotation.ts';
import { isLagFirst } from './deal.ts';
import type { RoundsDealt } from './deal-rounds.ts';
import { type Field, takesPart } from './field.ts';
import { dueIn, firstShortage } from './windows.ts';

/** Why nobody can be picked: the count first, then each member. */
export function nobodyReasons(rotation: Rotation, eligible: ReadonlySet<string> | null): readonly RotationReason[] {
  const outside = rotation.members.map((member) => outsideReason(rotation, member));
  const count = (code: RotationReason['code']): number => outside.filter((reason) => reason.code === code).length;
  const params = {
    members: rotation.members.length,
    suspended: count('allocation/suspended'),
    weightless: count('allocation/weight-zero'),
    notEligible: eligible === null ? 0 : count('allocation/not-eligible'),
  };
  return [{ code: 'allocation/nobody-in-turn', params }, ...outside];
}

/** Why the one picked, then in listed order why not each of the others. */
export function turnReasons(
  rotation: Rotation,
  field: Field,
  dealt: RoundsDealt,
  eligible: ReadonlySet<string> | null,
): readonly RotationReason[] {
  const chosen = dealt.order[0] ?? 0;
  const say =
    rotation.algorithm === 'interleaved' ? roundReasons(field, dealt) : accountReasons(rotation, field, chosen);
  const first: RotationReason[] = [];
  const others: RotationReason[] = [];
  let at = 0;
  for (const member of rotation.members) {
    if (!takesPart(member, eligible)) others.push(outsideReason(rotation, member));
    else {
      (at === chosen ? first : others).push(say(member, at));
      at++;
    }
  }
  return [...first, ...others];
}

function outsideReason(rotation: Rotation, member: RotationMember): RotationReason {
  const memberId = member.id;
  if (member.suspendedAt !== null)
    return { code: 'allocation/suspended', params: { memberId, missed: rotation.taken - member.suspendedAt } };
  if (member.weight === 0) return { code: 'allocation/weight-zero', params: { memberId, weight: 0, minimum: 1 } };
  return { code: 'allocation/not-eligible', params: { memberId } };
}

type Say = (member: RotationMember, at: number) => RotationReason;

function roundReasons(field: Field, dealt: RoundsDealt): Say {
  const round = dealt.round + 1;
  const rounds = field.gains.reduce((most, gain) => Math.max(most, gain), 0);
  return ({ id, weight }, at) => ({
    code: at === dealt.order[0] ? 'allocation/round-turn' : 'allocation/later-in-rounds',
    params: { memberId: id, weight, round, rounds },
  });
}

function accountReasons(rotation: Rotation, field: Field, chosen: number): Say {
  const { gains, lags, unit } = field;
  const credit = (at: number): number => (lags[at] ?? 0) + (gains[at] ?? 0);
  const due = (at: number): number => dueIn(lags[at] ?? 0, gains[at] ?? 1, unit);
  const weightAt = (at: number): number => weightInForce(rotation.members[field.places[at] ?? 0]);
  const totalWeight = field.places.reduce((sum, _, at) => sum + weightAt(at), 0);
  const most = credit(chosen);
  const keepsWindows = rotation.algorithm === 'quota';
  const byLag = keepsWindows && isLagFirst(field);
  let shortage: number | undefined;

  return (member, at) => {
    const { id: memberId, picks } = member;
    const weight = weightInForce(member);
    const own = credit(at);
    const owed = inPicks(own, unit);
    const ideal = inPicks(own + picks * unit, unit);
    if (at === chosen)
      return { code: 'allocation/rotation-turn', params: { memberId, weight, totalWeight, picks, ideal, owed } };
    if (keepsWindows && own <= 0)
      return { code: 'allocation/share-reached', params: { memberId, weight, picks, ideal, owed } };
    if (keepsWindows && !byLag && due(at) !== due(chosen))
      return { code: 'allocation/due-later', params: { memberId, dueIn: due(at), chosenDueIn: due(chosen) } };
    if (byLag && (own > most || (own === most && (gains[at] ?? 0) < (gains[chosen] ?? 0)))) {
      shortage ??= firstShortage(field, lags, due(at));
      return { code: 'allocation/would-delay-others', params: { memberId, owed, dueIn: due(at), limit: shortage } };
    }
    if (own === most || (keepsWindows && !byLag))
      return { code: 'allocation/tie-lost', params: { memberId, owed, weight, chosenWeight: weightAt(chosen) } };
    const chosenOwed = inPicks(most, unit);
    return { code: 'allocation/owed-less', params: { memberId, weight, picks, ideal, owed, chosenOwed } };
  };
}

/** The weight, raised while missed picks are made up. */
function weightInForce(member: RotationMember | undefined): number {
  return member === undefined ? 0 : member.weight + member.extra;
}

/** A credit in picks, to 4 decimals: the quotient and the rounding are the same on every engine. */
function inPicks(credit: number, unit: number): number {
  const rounded = Math.round((credit / unit) * 10_000) / 10_000;
  return rounded === 0 ? 0 : rounded;
}
