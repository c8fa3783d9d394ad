import {
  allocationPolicySchema,
  consentPolicySchema,
  contactPolicySchema,
  currencyPolicySchema,
  retentionScheduleSchema,
  tieringPolicySchema,
} from '../src/policies/index.ts';

/** The policies that are shipped as JSON Schema files for admin screens, by file name. */
export const policySchemas = {
  allocation: allocationPolicySchema,
  consent: consentPolicySchema,
  contact: contactPolicySchema,
  currency: currencyPolicySchema,
  retention: retentionScheduleSchema,
  tiering: tieringPolicySchema,
};
