import type { Path } from '../../core/errors.ts';
import { requireNumber, requireText } from '../../core/require.ts';
import { show } from '../../core/show.ts';
import { fail } from '../refusals.ts';
import type { Rotation, RotationMember } from '../rotation.ts';
import type { RotationAlgorithm } from '../rotation-policy.ts';

/** Every algorithm, in the order of the documentation. */
export const rotationAlgorithms: readonly RotationAlgorithm[] = ['quota', 'smooth', 'interleaved'];

/**
 * What the weights of a rotation may add up to: 2^26. Every product of a share and a count of picks then stays below
 * 2^53, where whole numbers are exact.
 */
export const LARGEST_TOTAL = 67_108_864;

/** A stored state is somebody else's text: what would make the arithmetic wrong or endless is refused. */
export function readRotation(rotation: Rotation): Rotation {
  if (typeof rotation !== 'object' || rotation === null) throw notARotation('the value', rotation);
  if (rotation.version !== 1) throw notARotation('version', rotation.version);
  if (!rotationAlgorithms.includes(rotation.algorithm)) throw notARotation('algorithm', rotation.algorithm);
  if (!isCount(rotation.taken)) throw notARotation('taken', rotation.taken);
  if (!isCount(rotation.unit) || rotation.unit < 1) throw notARotation('unit', rotation.unit);
  if (!isCount(rotation.round)) throw notARotation('round', rotation.round);
  if (!isCount(rotation.next)) throw notARotation('next', rotation.next);
  if (!Array.isArray(rotation.members)) throw notARotation('members', rotation.members);
  for (let at = 0; at < rotation.members.length; at++) {
    if (!isMember(rotation.members[at])) throw notARotation(`members[${at}]`, rotation.members[at]);
  }
  return rotation;
}

function isMember(member: RotationMember | undefined): boolean {
  return (
    typeof member === 'object' &&
    member !== null &&
    typeof member.id === 'string' &&
    isCount(member.weight) &&
    isCount(member.picks) &&
    Number.isSafeInteger(member.credit) &&
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
  if (at === -1) throw fail('allocation/unknown-member', { memberId: typeof id === 'string' ? id : show(id) }, path);
  return at;
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
