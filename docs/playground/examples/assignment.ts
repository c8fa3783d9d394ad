// New customers find their reps. Everybody who was passed over has a reason.
import { show } from 'playground';
import { utcDayOf } from 'waimao';
import {
  assign,
  createRotation,
  defaultAllocationPolicy,
} from 'waimao/allocation';

const result = assign({
  customers: [
    { id: 'beta', country: 'BR', languages: ['pt'] },
    { id: 'acme', country: 'DE', languages: ['de'] },
    { id: 'beta-rio', country: 'BR', groupId: 'beta', ownerId: 'ana' },
  ],
  reps: [
    {
      id: 'ana',
      countries: ['BR', 'PT'],
      languages: ['pt', 'en'],
      caps: { perDay: 5 },
    },
    {
      id: 'li',
      languages: ['de', 'en'],
      absences: [{ from: '2026-11-21', to: '2026-11-30' }],
    },
  ],
  rotation: createRotation([
    { id: 'ana', weight: 1 },
    { id: 'li', weight: 1 },
  ]),
  policy: defaultAllocationPolicy,
  now: '2026-11-21T01:00:00Z',
  dayOf: utcDayOf,
});
for (const assignment of result.assignments)
  show(assignment.customerId, assignment);
