export { allocationPolicySchema } from './allocation.ts';
export { consentPolicySchema } from './consent.ts';
export { currencyPolicySchema } from './currency.ts';
export { checkPolicy, type PolicyInput, type PolicySchema, parsePolicy } from './parse-policy.ts';
export { retentionScheduleSchema } from './retention.ts';
export { tieringPolicySchema } from './tiering.ts';
export { contactPolicySchema } from './windows.ts';
