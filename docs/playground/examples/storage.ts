// Two reps claim one customer at the same moment: a store that checks versions lets one of them win.
import { show } from 'playground';
import { utcDayOf } from 'waimao';
import {
  evaluateClaim,
  type PoolCustomer,
  defaultAllocationPolicy as policy,
} from 'waimao/allocation';
import { createMemoryStore } from 'waimao/storage/memory';

const store = createMemoryStore<PoolCustomer>();
await store.commit([
  {
    key: 'acme',
    expected: null,
    value: { id: 'acme', ownerId: null, createdAt: 0 },
  },
]);

const read = await store.get('acme'); // both see acme free, at the same version
if (read === null) throw new Error('acme is gone');
const seen = {
  customer: read.value,
  version: read.version,
  quota: [],
  holding: { total: 40 },
};

for (const id of ['li', 'wang']) {
  const claim = evaluateClaim({
    ...seen,
    rep: { id },
    policy,
    now: '2026-11-21T01:00:00Z',
    dayOf: utcDayOf,
  });
  show(`${id} is`, claim);
  show(
    'and the store says',
    await store.commit([
      { key: 'acme', expected: claim.version, value: claim.customer },
    ]),
  );
}
const after = await store.get('acme');
if (after === null) throw new Error('acme is gone');
const again = {
  ...seen,
  customer: after.value,
  version: after.version,
  rep: { id: 'wang' },
};
show(
  'wang reads and asks again',
  evaluateClaim({
    ...again,
    policy,
    now: '2026-11-21T01:00:10Z',
    dayOf: utcDayOf,
  }),
);
