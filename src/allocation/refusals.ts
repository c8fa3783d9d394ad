import { failWith } from '../core/errors.ts';

/** What the module refuses, in English; Chinese stands in `waimao/messages/zh`. */
export const allocationErrors = {
  'allocation/fractional-weight': (p: { readonly memberId: string; readonly value: number }): string =>
    `The weight of "${p.memberId}" must be a whole number, got ${p.value}: multiply all weights by the same number (1.5 and 1 become 3 and 2).`,
  'allocation/weights-too-large': (p: { readonly total: number; readonly maximum: number }): string =>
    `The weights add up to ${p.total}, at most ${p.maximum} can be dealt exactly: divide all weights by the same number.`,
  'allocation/unknown-member': ({ memberId }: { readonly memberId: string }): string =>
    `"${memberId}" is not a member of the rotation: check the id, or let it join first.`,
  'allocation/not-a-rotation': (p: { readonly field: string; readonly value: string }): string =>
    `This is not a rotation of this version: ${p.field} is ${p.value}. Hand in what createRotation or the last pick returned, unchanged.`,
  'allocation/no-account': (p: { readonly algorithm: string; readonly rule: string }): string =>
    `The algorithm "${p.algorithm}" keeps no account of what a member is owed, so "${p.rule}" cannot be honoured: use "quota" or "smooth".`,
  'allocation/more-won-than-leads': (p: {
    readonly repId: string;
    readonly won: number;
    readonly leads: number;
  }): string => `"${p.repId}" has won ${p.won} of ${p.leads} leads: won counts leads, so it cannot be more.`,
  'allocation/no-working-day': (p: { readonly ownerId: string; readonly after: string }): string =>
    `isWorkingDay gives no working day for "${p.ownerId}" in three years after ${p.after}: let it return true on working days, or take the holidays out of the clock.`,
  'allocation/events-out-of-order': (p: { readonly at: number; readonly before: number }): string =>
    `An event of ${p.at} stands after one of ${p.before} (epoch milliseconds): sort the events by time.`,
  'allocation/unknown-customer': ({ customerId }: { readonly customerId: string }): string =>
    `There is no customer "${customerId}" at this point: let it arrive by an inquiry first, or add it to the customers.`,
  'allocation/unknown-rep': ({ repId }: { readonly repId: string }): string =>
    `"${repId}" is not one of the reps: check the id, or add the rep.`,
  'allocation/mixed-currencies': (p: { readonly expected: string; readonly value: string }): string =>
    `Values of ${p.expected} and ${p.value} cannot be added up: convert them into one currency first.`,
};

/** The module's refusals as a table of code → params. */
export type AllocationErrors = {
  readonly [Code in keyof typeof allocationErrors]: Parameters<(typeof allocationErrors)[Code]>[0];
};

/** The codes that functions of this module throw, besides those of the core. */
export type AllocationErrorCode = keyof AllocationErrors;

/** @internal */
export const fail: ReturnType<typeof failWith<typeof allocationErrors>> = /* @__PURE__ */ failWith(allocationErrors);
