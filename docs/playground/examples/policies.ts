// Every number is a default. A policy that somebody wrote is checked, with all its faults at once.
import { show } from 'playground';
import { lintAllocationPolicy } from 'waimao/allocation';
import {
  allocationPolicySchema,
  parsePolicy,
  tieringPolicySchema,
} from 'waimao/policies';
import { tierCustomer } from 'waimao/tiering';

const facts = {
  id: 'acme',
  lastContactOn: '2026-05-20',
  lastOrderOn: '2026-03-02',
};
const nineMonths = parsePolicy(tieringPolicySchema, { dormant: { months: 9 } });
show(
  'Dormant after nine months instead of six',
  tierCustomer(facts, nineMonths, '2026-11-21'),
);

const generous = parsePolicy(allocationPolicySchema, {
  pool: { claimsPerDay: 30 },
});
show('A policy that can never strike', lintAllocationPolicy(generous));

try {
  parsePolicy(allocationPolicySchema, {
    pool: { claimsPerDay: -1, recycle: { firstTouchDays: 'three' } },
    rotaton: {},
  });
} catch (error) {
  show('Refused', error);
}
