import type { RecycleEntry } from 'waimao/allocation';
import type { MorningDecisions } from '../decide.ts';
import { dayInShanghai } from '../firm-day.ts';
import type { MorningInput } from '../read-input.ts';
import type { Bilingual, DecidedItem, PoolView } from '../report-model.ts';
import { inWords } from './words.ts';

/** What goes back to the pool today, and what will unless somebody follows up. */
export function poolView(input: MorningInput, { recycle }: MorningDecisions): PoolView {
  const nameOf = new Map(input.customers.map(({ id, name }) => [id, name]));
  const item = (entry: RecycleEntry, outcome: Bilingual, tone: 'bad' | 'warn'): DecidedItem => ({
    id: entry.customerId,
    subject: `${nameOf.get(entry.customerId) ?? ''} · ${entry.ownerId}`,
    outcome,
    tone,
    reasons: inWords(entry.clock.reasons),
  });
  return {
    recycled: recycle.recycle.map((entry) => item(entry, { en: 'back to the pool', zh: '回收公海' }, 'bad')),
    warned: recycle.warn.map((entry) => {
      const day = entry.clock.recycleAt === null ? '' : dayInShanghai(entry.clock.recycleAt);
      return item(entry, { en: `goes back ${day}`, zh: `${day} 回收` }, 'warn');
    }),
  };
}

/** The claims of the morning. */
export function claimItems(input: MorningInput, { claims }: MorningDecisions): DecidedItem[] {
  const nameOf = new Map(input.customers.map(({ id, name }) => [id, name]));
  return claims.map(({ claim, decision }) => ({
    id: claim.id,
    subject: `${claim.repId} → ${nameOf.get(claim.customerId) ?? claim.customerId}`,
    outcome: decision.outcome === 'granted' ? { en: 'granted', zh: '通过' } : { en: 'refused', zh: '驳回' },
    tone: decision.outcome === 'granted' ? 'good' : 'bad',
    reasons: inWords(decision.reasons),
  }));
}
