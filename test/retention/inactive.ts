import type { RetentionRule } from '../../src/retention/index.ts';

/** The field's default: three years without an act of the subject. */
export const inactive: RetentionRule = {
  id: 'inactive-3y',
  effect: 'dispose',
  action: 'anonymise',
  trigger: 'lastSubjectActivity',
  period: { years: 3 },
};
