/** Three customers and their tiers: the decisive reason in English and Chinese, the care, and what is not known. */
import { explain } from 'waimao';
import { en } from 'waimao/messages/en';
import { zh } from 'waimao/messages/zh';
import { carePlan, defaultTieringPolicy, tierCustomer } from 'waimao/tiering';

const customers = [
  {
    id: 'Nordlicht',
    firstOrderOn: '2022-03-01',
    revenueShare: 0.34,
    paidOnTimeShare: 0.97,
    lastContactOn: '2026-01-02',
  },
  { id: 'Sunrise', marketFits: true, sampleCount: 1, askedLeadTime: true, lastContactOn: '2025-12-20' },
  { id: 'Atlas', inquiryCount: 2, quotationCount: 0, orderCount: 0, lastContactOn: '2025-09-01' },
];

for (const facts of customers) {
  const { id, tier, reasons, missing } = tierCustomer(facts, defaultTieringPolicy, '2026-01-05');
  console.log(id);
  console.log(`  ${explain(reasons, en)[0]}`);
  console.log(`  ${explain(reasons, zh)[0]}`);
  console.log(`  ${explain(carePlan(tier).reasons, en)[0]}`);
  console.log(`  not known: ${missing.join(', ') || 'nothing that could change the tier'}`);
}
