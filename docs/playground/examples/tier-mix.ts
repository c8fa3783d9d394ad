// A portfolio of 40: the scores decide who is core, potential and basic, so that the tiers come near to their bands.
// Ten customers have been silent for long, and rules go before shares: one band is missed, and the report says why.
import { show } from 'playground';
import { defaultTieringPolicy, tierPortfolio } from 'waimao/tiering';

const customers = Array.from({ length: 40 }, (_, n) => ({
  id: `c${n}`,
  lastOrderOn: n < 10 ? '2026-01-10' : '2026-10-10',
  lastContactOn: n < 10 ? '2026-02-10' : '2026-11-10',
  orderValueLastYear: n * 100_000, // minor units of one currency
}));
const { report, rows } = tierPortfolio(
  customers,
  defaultTieringPolicy,
  '2026-11-21',
);

show.tiers(report);
show(
  'Why the band was missed',
  report.tiers.filter(({ missed }) => missed),
);
show('The best customer', rows.at(-1));
