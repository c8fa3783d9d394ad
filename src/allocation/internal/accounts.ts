import type { Path } from '../../core/errors.ts';
import { requireInteger, requireOneOf } from '../../core/require.ts';
import { roundedQuotient } from '../../core/rounding.ts';
import { fail } from '../refusals.ts';
import type { Rotation, RotationMember } from '../rotation.ts';
import type { CappedCatchUp } from '../rotation-policy.ts';
import { LARGEST_TOTAL, requireTotal, withMember } from './rotation-state.ts';

/** So many missed picks at most are made up (2^20): more would not fit an account of whole numbers. */
const LONGEST_ABSENCE = 1_048_576;

/** No weight stays raised for longer than this many picks (2^50), so that the count stays exact. */
const LONGEST_RAISE = 1_125_899_906_842_624;

/** Whether, and how, missed picks are made up. */
type MakeUpRule = 'none' | 'catch-up' | CappedCatchUp;

/** Reads the rule of a joiner or a returning member; `usual` is the word for "nothing is made up". */
export function readRule<Usual extends string>(
  rotation: Rotation,
  rule: Usual | 'catch-up' | CappedCatchUp,
  usual: Usual,
  path: Path,
): MakeUpRule {
  if (typeof rule === 'object' && rule !== null) requireInteger(rule.capped, [...path, 'capped'], 1, LARGEST_TOTAL);
  else if (requireOneOf<string>(rule, [usual, 'catch-up'], path) === usual) return 'none';
  if (rotation.algorithm === 'interleaved') {
    const name = typeof rule === 'object' ? 'capped' : rule;
    throw fail('allocation/no-account', { algorithm: rotation.algorithm, rule: name }, path);
  }
  return typeof rule === 'object' ? { capped: rule.capped } : 'catch-up';
}

/** Credits a member with its share, at today's weights, of picks that it missed; or raises its weight until it has it. */
export function makeUp(rotation: Rotation, at: number, missed: number, rule: MakeUpRule, path: Path): Rotation {
  const member = rotation.members[at];
  if (rule === 'none' || missed <= 0 || member === undefined || member.weight === 0) return rotation;
  const picks = Math.min(missed, LONGEST_ABSENCE);
  const total = rotation.members.reduce((sum, other) => sum + (isPresent(other) ? other.weight : 0), 0);
  if (total === member.weight) return rotation; // nobody else had the picks
  if (rule === 'catch-up') {
    const { unit } = rotation;
    const missedShare = roundedQuotient(BigInt(picks) * BigInt(member.weight) * BigInt(unit), BigInt(total), 'half-up');
    const owed = Math.min(Number(missedShare), LONGEST_ABSENCE * unit - member.credit);
    return share(withMember(rotation, at, { credit: member.credit + owed }), at, -owed);
  }
  // Raised by k, the member gets (w + k) / (W + k) of the picks instead of w / W; so many picks make up for the missed.
  const extra = BigInt(rule.capped);
  const [weight, all] = [BigInt(member.weight), BigInt(total)];
  const forPicks = roundedQuotient(BigInt(picks) * weight * (all + extra), extra * (all - weight), 'ceiling');
  const raised = { extra: rule.capped, extraFor: Math.min(LONGEST_RAISE, member.extraFor + Number(forPicks)) };
  return requireTotal(withMember(rotation, at, raised), path);
}

/**
 * Shares an amount of credit among all others by weight, to the last unit, so that all accounts still add up to 0. Those
 * who are suspended bear it only when nobody else is there.
 */
export function share(rotation: Rotation, except: number, amount: number): Rotation {
  if (amount === 0) return rotation;
  const somebodyIsPresent = rotation.members.some((member, place) => place !== except && isPresent(member));
  const bears = (member: RotationMember, place: number): boolean =>
    place !== except && (somebodyIsPresent ? isPresent(member) : member.weight > 0);
  const total = rotation.members.reduce((sum, member, place) => sum + (bears(member, place) ? member.weight : 0), 0);
  if (total === 0) return rotation;
  let weightSoFar = 0;
  let sharedSoFar = 0n;
  const members = rotation.members.map((member, place) => {
    if (!bears(member, place)) return member;
    weightSoFar += member.weight;
    const upToHere = roundedQuotient(BigInt(amount) * BigInt(weightSoFar), BigInt(total), 'half-even');
    const own = Number(upToHere - sharedSoFar);
    sharedSoFar = upToHere;
    return own === 0 ? member : { ...member, credit: member.credit + own };
  });
  return { ...rotation, members };
}

function isPresent(member: RotationMember): boolean {
  return member.suspendedAt === null && member.weight > 0;
}
