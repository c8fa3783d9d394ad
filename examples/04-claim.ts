/** Two reps claim one customer of the public pool (公海) at the same moment: one wins, the other reads the conflict. */
import { explain, utcDayOf } from 'waimao';
import { evaluateClaim, type PoolCustomer, defaultAllocationPolicy as policy } from 'waimao/allocation';
import { en } from 'waimao/messages/en';
import type { Versioned } from 'waimao/storage';
import { createMemoryStore } from 'waimao/storage/memory';

const store = createMemoryStore<PoolCustomer>();
await store.commit([{ key: 'acme', expected: null, value: { id: 'acme', ownerId: null, createdAt: 0 } }]);

async function read(): Promise<Versioned<PoolCustomer>> {
  const row = await store.get('acme');
  if (row === null) throw new Error('acme is gone');
  return row;
}

async function claim(repId: string, { value: customer, version }: Versioned<PoolCustomer>): Promise<void> {
  const rep = { id: repId };
  const now = '2026-01-05T01:00:00Z';
  const judged = { customer, version, rep, quota: [], holding: { total: 40 }, policy, now, dayOf: utcDayOf };
  const decision = evaluateClaim(judged);
  console.log(`${repId}: ${decision.outcome}. ${explain(decision.reasons, en)[0]}`);
  if (decision.outcome === 'refused') return;
  // a firm writes decision.quota, the rep's claims so far, in the same commit
  const { ok } = await store.commit([{ key: 'acme', expected: decision.version, value: decision.customer }]);
  console.log(`${repId}: ${ok ? 'written.' : 'somebody was faster; reads and decides again.'}`);
  if (!ok) await claim(repId, await read());
}

const [forLi, forWang] = [await read(), await read()]; // both see acme free, at the same version
await claim('Li', forLi);
await claim('Wang', forWang);
