/** What the first process and the others tell each other. */
import type { AllocationPolicy } from 'waimao/allocation';
import type { Mishap, Target } from './connection.ts';
import type { Job } from './plan.ts';

/** Handed to a process when it is started, as JSON. */
export interface Order {
  readonly target: Target;
  readonly policy: AllocationPolicy;
  /** How many jobs a process has going at once. */
  readonly lanes: number;
}

export type ToWorker = { readonly jobs: readonly Job[] } | { readonly mishap: Mishap } | { readonly stop: true };

/** A job that is done. */
export interface Answer {
  readonly id: string;
  /** What the shell answered: granted, refused, a name, a number. */
  readonly outcome: string | number | null;
  /** The code of the first reason. */
  readonly code: string;
  readonly milliseconds: number;
  /** Readings beyond the first. */
  readonly retries: number;
  /** Answers that were lost. */
  readonly cuts: number;
}

export type FromWorker = { readonly answer: Answer } | { readonly fault: string };
