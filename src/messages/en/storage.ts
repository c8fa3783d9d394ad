import type { Catalogue } from '../../core/reasons.ts';
import type { StorageReasons } from '../../storage/reasons.ts';
import type { StorageErrors } from '../../storage/refusals.ts';
import { storageErrors } from '../../storage/refusals.ts';
import type { TestingErrors } from '../../testing/refusals.ts';
import { testingErrors } from '../../testing/refusals.ts';

/** English sentences of the storage and the testing module. */
export const storageEn: Catalogue<StorageReasons & StorageErrors & TestingErrors> = {
  ...storageErrors,
  ...testingErrors,
  'storage/contended': (p) =>
    `Others wrote "${p.key}" in each of ${p.tries} tries; nothing was written. Try again a little later.`,
  'storage/not-found': (p) => `There is no "${p.key}" in ${p.namespace}.`,
  'storage/already-done': (p) => `"${p.key}" is as it should be already: this was done by an earlier try.`,
  'storage/not-approved': (p) => `The digest ${p.approved} was approved, this plan has ${p.plan}; nothing was written.`,
  'storage/plan-altered': (p) => `The plan does not give its digest ${p.plan} any more: it was changed.`,
  'storage/other-rules': (p) => `The plan was made by the rules ${p.planned}, these are ${p.found}.`,
  'storage/before-its-day': (p) =>
    `The plan was made for ${p.planned}, the rules are arranged for ${p.found}, which is before.`,
  'storage/gone': () => 'The record does not exist any more.',
  'storage/no-longer-due': (p) => `Planned as "${p.planned}", by now it is "${p.found}": left as it is.`,
  'storage/decision-changed': (p) =>
    `${p.field} was approved as ${p.planned ?? 'none'}, by now it is ${p.found ?? 'none'}: left as it is.`,
  'storage/not-carried-out': (p) => `The record has a fault (${p.error}) and was left as it is.`,
};
