import type { RotationAlgorithm } from './rotation-policy.ts';

/** Who takes part in a rotation. */
export interface WeightedMember {
  /** Stable identifier; any text that is not empty. */
  readonly id: string;
  /** Share of the picks relative to the others: a whole number; 0 is never picked. */
  readonly weight: number;
}

/** A member of a running rotation: part of its state, to be stored and not to be edited. */
export interface RotationMember extends WeightedMember {
  /** Picks so far. */
  readonly picks: number;
  /** What the member is owed, in the `unit` of the rotation; negative when it is ahead. */
  readonly credit: number;
  /** How many picks the rotation had made when the member was suspended; `null` when it takes part. */
  readonly suspendedAt: number | null;
  /** By how much the weight is raised while missed picks are made up; else 0. */
  readonly extra: number;
  /** For how many more picks the weight is raised. */
  readonly extraFor: number;
}

/**
 * The state of a rotation: plain whole numbers, ready for JSON. Each verb takes one and returns the next; store the
 * last one. The same verbs in the same order give the same state, byte for byte.
 */
export interface Rotation {
  readonly version: 1;
  readonly algorithm: RotationAlgorithm;
  /** Picks so far, those of members who left included. */
  readonly taken: number;
  /** How much `credit` is one pick. */
  readonly unit: number;
  /** The round being dealt, from 0 (`interleaved` only). */
  readonly round: number;
  /** The place in the list from which the round goes on (`interleaved` only). */
  readonly next: number;
  /** In the order in which they were listed or joined, which breaks the last ties. */
  readonly members: readonly RotationMember[];
}
