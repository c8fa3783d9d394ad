import type { PortfolioTiers } from 'waimao/tiering';
import type { Bilingual, TierMix } from '../report-model.ts';
import { inWords, tierLabel } from './words.ts';

/** How many changes are written out; the rest are at their customers. */
const MOST_CHANGES = 40;

/** The tiers against their bands, and who moved since last week. */
export function tierMix({ report, rows, changes }: PortfolioTiers): TierMix {
  return {
    total: rows.length,
    rows: report.tiers.map(({ tier, customers, share, band, missed, reasons }) => ({
      tier,
      label: tierLabel(tier),
      count: customers,
      percent: Math.round(share * 1000) / 10,
      band: band === null ? null : { min: band.minimumShare * 100, max: band.maximumShare * 100 },
      missed: missed ? (inWords(reasons)[0] ?? null) : null,
    })),
    changes: changes.slice(0, MOST_CHANGES).map(({ id, from, to }): Bilingual => {
      const [before, after] = [from, to].map((tier) => (tier === null ? { en: '–', zh: '–' } : tierLabel(tier)));
      return { en: `${id}: ${before?.en} → ${after?.en}`, zh: `${id}：${before?.zh} → ${after?.zh}` };
    }),
  };
}
