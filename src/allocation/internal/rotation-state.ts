import type { Path } from '../../core/errors.ts';
import { requireList, requireNumber, requireObject, requireText, requireUnique } from '../../core/require.ts';
import { show, showId } from '../../core/show.ts';
import { fail } from '../refusals.ts';
import type { Rotation, RotationMember, WeightedMember } from '../rotation.ts';
import type { RotationAlgorithm } from '../rotation-policy.ts';

/** Every algorithm, in the order of the documentation. */
export const rotationAlgorithms: readonly RotationAlgorithm[] = ['quota', 'smooth', 'interleaved'];

/**
 * What the weights of a rotation may add up to: 2^26. Every product of a share and a count of picks then stays below
 * 2^53, where whole numbers are exact.
 */
export const LARGEST_TOTAL = 67_108_864;

/** No account is further from 0 than so many picks (2^24): rescaled to any unit it is then still exact. */
const LARGEST_ACCOUNT = 16_777_216;

/** A stored state is somebody else's text: what would make the arithmetic wrong or endless is refused. */
export function readRotation(rotation: Rotation): Rotation {
  if (typeof rotation !== 'object' || rotation === null) throw notARotation('the value', rotation);
  const { version, algorithm, taken, unit, round, next, members } = rotation;
  if (version !== 1) throw notARotation('version', version);
  if (!rotationAlgorithms.includes(algorithm)) throw notARotation('algorithm', algorithm);
  if (!isCount(taken)) throw notARotation('taken', taken);
  if (!isCount(unit) || unit < 1 || unit > LARGEST_TOTAL) throw notARotation('unit', unit);
  if (!isCount(round)) throw notARotation('round', round);
  if (!isCount(next)) throw notARotation('next', next);
  if (!Array.isArray(members)) throw notARotation('members', members);
  let total = 0;
  for (let at = 0; at < members.length; at++) {
    const member = members[at];
    if (!isMember(member, unit)) throw notARotation(`members[${at}]`, member);
    total += member.weight + member.extra;
  }
  if (total > LARGEST_TOTAL) throw notARotation('the sum of the weights', total);
  return rotation;
}

function isMember(member: RotationMember | undefined, unit: number): member is RotationMember {
  return (
    typeof member === 'object' &&
    member !== null &&
    typeof member.id === 'string' &&
    member.id !== '' &&
    isCount(member.weight) &&
    isCount(member.picks) &&
    Number.isSafeInteger(member.credit) &&
    Math.abs(member.credit) <= LARGEST_ACCOUNT * unit &&
    (member.suspendedAt === null || isCount(member.suspendedAt)) &&
    isCount(member.extra) &&
    isCount(member.extraFor)
  );
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function notARotation(field: string, value: unknown): Error {
  return fail('allocation/not-a-rotation', { field, value: show(value) }, ['rotation']);
}

/** The place of a member in the list. */
export function placeOf(rotation: Rotation, id: string, path: Path): number {
  const at = rotation.members.findIndex((member) => member.id === id);
  if (at === -1) throw fail('allocation/unknown-member', { memberId: showId(id) }, path);
  return at;
}

/** Refuses what is no list of members, and an id that stands twice. */
export function readMembers(members: readonly WeightedMember[]): RotationMember[] {
  const rows = requireList(members, ['members']).map((member, at) => {
    const { id, weight } = requireObject(member, ['members', at]);
    return newMember(id, weight, ['members', at]);
  });
  requireUnique(
    rows.map(({ id }) => id),
    (at) => ['members', at, 'id'],
  );
  return rows;
}

/** Refuses an empty id and a weight that is no whole number from 0. */
export function newMember(id: string, weight: number, path: Path): RotationMember {
  requireText(id, [...path, 'id']);
  requireWeight(id, weight, [...path, 'weight']);
  return { id, weight: weight === 0 ? 0 : weight, picks: 0, credit: 0, suspendedAt: null, extra: 0, extraFor: 0 };
}

/** A fraction has its own refusal, which says how to be rid of it. */
export function requireWeight(memberId: string, weight: number, path: Path): void {
  requireNumber(weight, path, 0, LARGEST_TOTAL);
  if (!Number.isInteger(weight)) throw fail('allocation/fractional-weight', { memberId, value: weight }, path);
}

/** Refuses weights that, raised ones included, are too large together. */
export function requireTotal(rotation: Rotation, path: Path): Rotation {
  const total = rotation.members.reduce((sum, member) => sum + member.weight + member.extra, 0);
  if (total > LARGEST_TOTAL) throw fail('allocation/weights-too-large', { total, maximum: LARGEST_TOTAL }, path);
  return rotation;
}

/** The same rotation with one member changed. */
export function withMember(rotation: Rotation, at: number, change: Partial<RotationMember>): Rotation {
  const members = rotation.members.map((member, place) => (place === at ? { ...member, ...change } : member));
  return { ...rotation, members };
}
