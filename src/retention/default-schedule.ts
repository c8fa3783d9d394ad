import type { RetentionRule } from './retention-rule.ts';

const INACTIVE = ['lastSubjectActivity', 'createdOn'];
const PEOPLE = ['lead', 'prospect', 'contact'];

/**
 * The field's usual clean-up of a trade CRM, as rules to start from: every one may be left out or replaced. What must be
 * kept by law stands apart ({@link statutoryRules}) and goes before it: invoices, orders and files are records of their own.
 *
 * | rule | what | where the number comes from |
 * | --- | --- | --- |
 * | `inactive-3y` | leads, prospects and contacts are made anonymous 3 years after their own last act, or after they were entered where they never acted | the field's clean-up; the CNIL's 3 years for prospects |
 * | `inactive-customer-3y` | customers likewise, but somebody looks first: a contract, a warranty or a claim may still run | the same 3 years; the look is ours |
 * | `erase-4y` | what is left of leads, prospects and contacts is erased, softly for 30 days | a year later, and the 30 days: both are ours, time to notice a mistake |
 *
 * Only acts of the subject count (`lastSubjectActivity`). A withdrawn consent needs no rule here: it stops the mail at once,
 * which `waimao/consent` decides, and whether the data must go too is an erasure request.
 */
export const defaultRetentionRules: readonly RetentionRule[] = [
  {
    id: 'inactive-3y',
    effect: 'dispose',
    action: 'anonymise',
    scope: { recordTypes: PEOPLE },
    trigger: INACTIVE,
    period: { years: 3 },
  },
  {
    id: 'inactive-customer-3y',
    effect: 'dispose',
    action: 'anonymise',
    scope: { recordTypes: ['customer'] },
    trigger: INACTIVE,
    period: { years: 3 },
    review: true,
  },
  {
    id: 'erase-4y',
    effect: 'dispose',
    action: 'delete',
    scope: { recordTypes: PEOPLE },
    trigger: INACTIVE,
    period: { years: 4 },
    grace: { days: 30 },
  },
];
