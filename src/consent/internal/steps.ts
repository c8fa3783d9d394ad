import { confirmationMail, unconfirmed } from './confirmation-steps.ts';
import type { Step } from './decide.ts';
import {
  granted,
  insufficientEvidence,
  invalidMethod,
  mismatch,
  notYetValid,
  outdatedNotice,
  separateConsent,
  stale,
} from './grant-steps.ts';
import { objected, optOutSignal, reAskTooEarly, suppressed, transactional, withdrawn } from './person-steps.ts';
import { exception, implied } from './row-steps.ts';

/**
 * The order of the checks; the first that decides ends them. Step 3, the place that is not known, decides nothing by itself: the
 * strictest rules then stand in for those of the place, and every refusal after it says so first. The mail that asks to confirm
 * is looked at before the person's own no, which is part of its rule: it follows a newer grant.
 *
 * @internal
 */
export const steps: readonly Step[] = [
  transactional, // 1
  suppressed, // 2
  confirmationMail, // 12, the mail itself
  optOutSignal, // 4
  withdrawn, // 5
  objected, // 6
  reAskTooEarly, // 7
  mismatch, // 8
  invalidMethod, // 9
  insufficientEvidence, // 10
  notYetValid, // 11
  unconfirmed, // 12
  outdatedNotice, // 13
  stale, // 15: only of grants, as 14 is only of those who gave none
  separateConsent, // 16
  granted,
  implied, // 14
  exception, // 17
  // 17 again: what is left, `byModel` decides by the rules of the place
];
