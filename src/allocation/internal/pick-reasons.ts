import type { RotationReason } from '../reasons.ts';
import type { Rotation, RotationMember } from '../rotation.ts';
import { isLagFirst } from './deal.ts';
import type { RoundsDealt } from './deal-rounds.ts';
import type { Field } from './field.ts';
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
export function turnReasons(rotation: Rotation, field: Field, dealt: RoundsDealt): readonly RotationReason[] {
  const chosen = dealt.order[0] ?? 0;
  const say =
    rotation.algorithm === 'interleaved' ? roundReasons(field, dealt) : accountReasons(rotation, field, chosen);
  const reasons: RotationReason[] = [];
  const first = rotation.members[field.places[chosen] ?? 0];
  if (first !== undefined) reasons.push(say(first, chosen));
  let at = 0;
  for (let place = 0; place < rotation.members.length; place++) {
    const member = rotation.members[place];
    if (member === undefined) continue;
    if (field.places[at] !== place) reasons.push(outsideReason(rotation, member));
    else if (at++ !== chosen) reasons.push(say(member, at - 1));
  }
  return reasons;
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
  const due = (at: number): number => dueIn(lags[at] ?? 0, gains[at] ?? 1, unit);
  const keepsWindows = rotation.algorithm === 'quota';
  const byLag = keepsWindows && isLagFirst(field);
  const most = (lags[chosen] ?? 0) + (gains[chosen] ?? 0);
  const chosenGain = gains[chosen] ?? 0;
  const chosenOwed = inPicks(most, unit);
  const chosenDueIn = due(chosen);
  const chosenWeight = weightInForce(rotation.members[field.places[chosen] ?? 0]);
  let shortage: number | undefined;

  return (member, at) => {
    const { id: memberId, picks } = member;
    const weight = weightInForce(member);
    const gain = gains[at] ?? 0;
    const own = (lags[at] ?? 0) + gain;
    const owed = inPicks(own, unit);
    if (at === chosen) {
      const totalWeight = field.places.reduce((sum, place) => sum + weightInForce(rotation.members[place]), 0);
      const params = { memberId, weight, totalWeight, picks, ideal: inPicks(own + picks * unit, unit), owed };
      return { code: 'allocation/rotation-turn', params };
    }
    if (keepsWindows && own <= 0) {
      const params = { memberId, weight, picks, ideal: inPicks(own + picks * unit, unit), owed };
      return { code: 'allocation/share-reached', params };
    }
    if (keepsWindows && !byLag && due(at) !== chosenDueIn)
      return { code: 'allocation/due-later', params: { memberId, dueIn: due(at), chosenDueIn } };
    if (byLag && (own > most || (own === most && gain < chosenGain))) {
      shortage ??= firstShortage(field, lags, due(at));
      return { code: 'allocation/would-delay-others', params: { memberId, owed, dueIn: due(at), limit: shortage } };
    }
    if (own === most || (keepsWindows && !byLag))
      return { code: 'allocation/tie-lost', params: { memberId, owed, weight, chosenWeight } };
    const params = { memberId, weight, picks, ideal: inPicks(own + picks * unit, unit), owed, chosenOwed };
    return { code: 'allocation/owed-less', params };
  };
}

/** The weight, raised while missed picks are made up. */
function weightInForce(member: RotationMember | undefined): number {
  return member === undefined ? 0 : member.weight + member.extra;
}

/** A credit in picks, to 4 decimals: the quotient and the rounding are the same on every engine. */
function inPicks(credit: number, unit: number): number {
  return Math.round((credit / unit) * 10_000) / 10_000 + 0; // + 0 turns −0 into 0
}
