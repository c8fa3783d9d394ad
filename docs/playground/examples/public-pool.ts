// The public pool (公海): who may take a customer out of it, and when a customer falls back into it.
import { show } from 'playground';
import { utcDayOf } from 'waimao';
import {
  evaluateClaim,
  planRecycle,
  defaultAllocationPolicy as policy,
} from 'waimao/allocation';

const now = '2026-11-21T01:00:00Z';
const claim = {
  version: 'v1',
  holding: { total: 40 },
  policy,
  now,
  dayOf: utcDayOf,
  rep: { id: 'li' },
};

const free = { id: 'acme', ownerId: null, createdAt: 0 };
show('Li claims acme', evaluateClaim({ ...claim, customer: free, quota: [] }));

const wanted = { id: 'beta', ownerId: 'wang', createdAt: 0 };
show(
  'Li claims beta',
  evaluateClaim({ ...claim, customer: wanted, quota: [] }),
);

const createdAt = '2026-09-01T00:00:00Z';
const touched = (at: string) => [{ type: 'follow-up' as const, at }];
const owned = [
  {
    id: 'gamma',
    ownerId: 'li',
    tier: 'potential',
    createdAt,
    events: touched('2026-11-20T00:00:00Z'),
  },
  {
    id: 'delta',
    ownerId: 'li',
    tier: 'potential',
    createdAt,
    events: touched('2026-10-01T00:00:00Z'),
  },
];
show('Back to the pool', planRecycle(owned, policy, now));
