import { describe, expect, test } from 'vitest';
import { customerFacts, poolCustomer } from '../../examples/morning/customer-facts.ts';
import { gatherHistories } from '../../examples/morning/gather-histories.ts';
import type { ContactRecord, CustomerRecord, OrderRecord } from '../../examples/morning/reading/records.ts';

const customer: CustomerRecord = {
  id: 'K1',
  name: 'Müller',
  country: 'DE',
  language: 'de',
  productLine: 'led',
  groupId: null,
  marketFits: true,
  createdOn: '2022-01-01',
  firstOrderOn: null,
  earlierOrders: 2,
  earlierRevenue: { minor: 5_000_00, currency: 'CNY' },
  complaints: 1,
  ownerId: 'R1',
  ownedSince: '2022-01-03',
  ownedThrough: 'imported',
  previousOwnerId: null,
  releasedAt: null,
  lockedUntil: '2026-01-31',
  city: null,
  phone: null,
};

function order(id: string, orderedOn: string, dueOn: string, paidOn: string | null): OrderRecord {
  return {
    id,
    customerId: 'K1',
    productLine: 'led',
    quotedOn: orderedOn,
    orderedOn,
    revenue: { minor: 1_000_00, currency: 'CNY' },
    goodsCost: { minor: 0, currency: 'CNY' },
    freight: { minor: 0, currency: 'USD' },
    dueOn,
    paidOn,
  };
}

function contact(on: string, rest: Partial<ContactRecord>): ContactRecord {
  return {
    id: on,
    customerId: 'K1',
    repId: 'R1',
    on,
    direction: 'out',
    channel: 'email',
    purpose: 'talk',
    outcome: 'unanswered',
    replyHours: null,
    ...rest,
  };
}

const [history] = gatherHistories({
  customers: [customer],
  orders: [
    order('O3', '2025-11-01', '2025-12-01', null),
    order('O1', '2024-06-01', '2024-07-01', '2024-07-20'),
    order('O2', '2025-10-01', '2026-02-01', null),
  ],
  contacts: [
    contact('2025-12-20', { purpose: 'wake-up' }),
    contact('2025-05-01', { purpose: 'wake-up' }),
    contact('2025-06-01', { purpose: 'quote', outcome: 'answered' }),
    contact('2025-06-10', { direction: 'in', purpose: 'customs', outcome: null }),
  ],
});
if (history === undefined) throw new Error('There must be one history.');

describe('customerFacts', () => {
  test('counts orders, payments, contacts and the wake-ups since the last sign of life', () => {
    expect(customerFacts(history, ({ revenue }) => revenue.minor, '2026-01-05')).toEqual({
      id: 'K1',
      knownSince: '2022-01-01',
      firstOrderOn: '2024-06-01',
      lastOrderOn: '2025-11-01',
      orderCount: 5,
      orderValue: 8_000_00,
      orderValueLastYear: 2_000_00,
      growthPercent: 100,
      lastContactOn: '2025-06-10',
      contactCount: 2,
      inquiryCount: 0,
      quotationCount: 1,
      sampleCount: 0,
      askedLeadTime: false,
      askedCustoms: true,
      marketFits: true,
      paidOnTimeShare: 0,
      latePayments: 1,
      claims: 1,
      replyShare: 1 / 3,
      unansweredWakeUps: 1,
    });
  });

  test('says null, not zero, where nothing can be said', () => {
    const empty = { customer: { ...customer, earlierOrders: 0 }, orders: [], contacts: [] };
    expect(customerFacts(empty, () => null, '2026-01-05')).toMatchObject({
      firstOrderOn: null,
      lastOrderOn: null,
      lastContactOn: null,
      growthPercent: null,
      paidOnTimeShare: null,
      replyShare: null,
      orderCount: 0,
    });
  });
});

test('poolCustomer gives the clock every event, and protects a locked customer until the end of the day', () => {
  const seen = poolCustomer(history, 'basic');
  expect(seen).toMatchObject({
    id: 'K1',
    ownerId: 'R1',
    tier: 'basic',
    dealt: true,
    protectedUntil: '2026-02-01T00:00:00+08:00',
  });
  expect(seen.events?.map(({ type, at }) => `${type} ${at}`)).toEqual([
    'imported 2022-01-03T12:00:00+08:00',
    'follow-up 2025-05-01T12:00:00+08:00',
    'follow-up 2025-06-01T12:00:00+08:00',
    'reply 2025-06-01T12:00:00+08:00',
    'opportunity 2025-06-01T12:00:00+08:00',
    'reply 2025-06-10T12:00:00+08:00',
    'follow-up 2025-12-20T12:00:00+08:00',
    'deal 2024-06-01T12:00:00+08:00',
    'deal 2025-10-01T12:00:00+08:00',
    'deal 2025-11-01T12:00:00+08:00',
  ]);
});
