import {
  allocationPolicySchema,
  contactPolicySchema,
  currencyPolicySchema,
  tieringPolicySchema,
} from '../src/policies/index.ts';

/** The policies that are shipped as JSON Schema files for admin screens, by file name. */
export const policySchemas = {
  allocation: allocationPolicySchema,
  contact: contactPolicySchema,
  currency: currencyPolicySchema,
  tiering: tieringPolicySchema,
};
