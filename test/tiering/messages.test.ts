import { expect, test } from 'vitest';
import { explain } from 'waimao';
import {
  type CustomerFacts,
  carePlan,
  churnSignals,
  defaultTieringPolicy as policy,
  tierCustomer,
  tierPortfolio,
} from 'waimao/tiering';
import { tieringEn } from '../../src/messages/en/tiering.ts';
import { tieringZh } from '../../src/messages/zh/tiering.ts';

const now = '2026-11-21';

test('the reasons of a tier read as sentences in both languages', () => {
  const { reasons } = tierCustomer({ id: 'a', lastContactOn: '2026-05-20', lastOrderOn: '2026-03-02' }, policy, now);
  expect(explain(reasons, tieringEn)).toEqual([
    'Dormant: last contact 185 days ago, last order 264 days ago; more than 6 months (184 days) is too long.',
    'Not reserve: an unknown number of wake-up contacts stayed without an answer, the limit is 3.',
  ]);
  expect(explain(reasons, tieringZh)[0]).toBe(
    '沉睡客户：上次联系在 185 天前，上次下单在 264 天前；超过 6 个月（184 天）无联系且无订单。',
  );
});

test('no sentence shows a value that is not there', () => {
  const some: CustomerFacts[] = [
    { id: 'nothing' },
    { id: 'new', orderCount: 0, contactCount: 0, marketFits: false },
    { id: 'asked', inquiryCount: 2, quotationCount: 0, orderCount: 0 },
    { id: 'reserve', unansweredWakeUps: 4 },
    { id: 'potential', sampleCount: 1, marketFits: true },
    { id: 'core', firstOrderOn: '2020-01-01', lastOrderOn: now, revenueShare: 0.4, paidOnTimeShare: 1 },
  ];
  const { rows, report, changes } = tierPortfolio(some, policy, now, { previous: { rows: [] } });
  const reasons = [
    ...some.flatMap((facts) => tierCustomer(facts, policy, now).reasons),
    ...[...rows, ...changes].flatMap((row) => row.reasons),
    ...report.tiers.flatMap((row) => row.reasons),
    ...churnSignals({ orders: [] }, policy, now).signals.map((signal) => signal.reason),
    ...carePlan('reserve').reasons,
  ];
  for (const catalogue of [tieringEn, tieringZh]) {
    for (const sentence of explain(reasons, catalogue)) expect(sentence).not.toMatch(/undefined|null|NaN|tiering\//);
  }
});
