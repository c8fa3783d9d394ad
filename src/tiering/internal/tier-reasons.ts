import type { TierReason } from '../reasons.ts';
import { wholeMonths } from './months-ago.ts';
import type { Reading } from './reading.ts';
import type { Rulebook } from './rulebook.ts';
import type { RuleOutcome } from './rules.ts';
import { bringsMuch, gaveBuyingSign, hasLongHistory, marketFits, ordersFewAndSmall, paysOnTime } from './rules.ts';

/** The reason of a rule that held. */
export function ruleReason(
  outcome: Exclude<RuleOutcome, 'rest'>,
  r: Reading,
  book: Rulebook,
  revenueTotal: number,
): TierReason {
  switch (outcome) {
    case 'reserve':
      return {
        code: 'tiering/wake-ups-unanswered',
        params: { unanswered: r.wakeUps, limit: book.policy.reserve.unansweredWakeUps },
      };
    case 'silent':
      return { code: 'tiering/inactive-too-long', params: activity(r, book) };
    case 'only-asked': {
      const { inquiries, quotations, orders } = r;
      const contactDays = daysSince(r.lastContact, book);
      const graceDays = book.policy.dormant.onlyAskedGraceDays;
      return { code: 'tiering/only-asked', params: { inquiries, quotations, orders, contactDays, graceDays } };
    }
    case 'core': {
      const { historyMonths: historyLimit, paidOnTimeShare: paidLimit } = book.policy.core;
      const historyMonths = wholeMonths(r.firstOrder, book.today);
      const paidOnTimeShare = r.paidOnTime;
      const { revenueShare, shareLimit, yearValue, valueLimit } = revenue(r, book, revenueTotal);
      const much = { historyMonths, historyLimit, revenueShare, shareLimit, yearValue, valueLimit };
      const params = { ...much, paidOnTimeShare, paidLimit };
      return { code: 'tiering/core-proven', params };
    }
  }
}

/** The reason of the tier that evidence gives to a customer whom no absolute rule holds. */
export function evidenceReason(tier: 'potential' | 'basic', r: Reading, book: Rulebook): TierReason {
  if (tier === 'potential') return { code: 'tiering/potential-proven', params: signs(r) };
  if (ordersFewAndSmall(r, book) !== true)
    return { code: 'tiering/nothing-more-proven', params: { orders: seen(r.orders) } };
  const { orders: limit, orderValue: valueLimit } = book.policy.basic;
  const averageValue = Math.round(r.value / r.orders);
  return { code: 'tiering/few-small-orders', params: { orders: r.orders, limit, averageValue, valueLimit } };
}

/** The absolute rules that come before the outcome, each with what was seen and the limit. */
export function rulesPassedOver(outcome: RuleOutcome, r: Reading, book: Rulebook, revenueTotal: number): TierReason[] {
  const passed: TierReason[] = [];
  if (outcome === 'reserve') return passed;
  const limit = book.policy.reserve.unansweredWakeUps;
  passed.push({ code: 'tiering/wake-ups-left', params: { unanswered: seen(r.wakeUps), limit } });
  if (outcome === 'silent') return passed;
  passed.push({ code: 'tiering/active', params: activity(r, book) });
  if (outcome === 'only-asked') return passed;
  passed.push({
    code: 'tiering/more-than-asked',
    params: {
      inquiries: seen(r.inquiries),
      quotations: seen(r.quotations),
      orders: seen(r.orders),
      contactDays: daysSince(r.lastContact, book),
      graceDays: book.policy.dormant.onlyAskedGraceDays,
    },
  });
  if (outcome === 'core') return passed;
  if (hasLongHistory(r, book) !== true) {
    const historyMonths = Number.isNaN(r.firstOrder) ? null : wholeMonths(r.firstOrder, book.today);
    passed.push({
      code: 'tiering/history-too-short',
      params: { historyMonths, limit: book.policy.core.historyMonths },
    });
  }
  if (bringsMuch(r, book, revenueTotal) !== true)
    passed.push({ code: 'tiering/revenue-too-small', params: revenue(r, book, revenueTotal) });
  if (paysOnTime(r, book) !== true) {
    const params = { paidOnTimeShare: seen(r.paidOnTime), limit: book.policy.core.paidOnTimeShare };
    passed.push({ code: 'tiering/pays-late', params });
  }
  return passed;
}

/** Why evidence does not make the customer potential. */
export function potentialPassedOver(r: Reading): TierReason[] {
  const passed: TierReason[] = [];
  if (gaveBuyingSign(r) !== true) passed.push({ code: 'tiering/no-buying-sign', params: signs(r) });
  if (marketFits(r) !== true)
    passed.push({ code: 'tiering/market-does-not-fit', params: { marketFits: yes(r.marketFits) } });
  return passed;
}

function activity(r: Reading, book: Rulebook): Extract<TierReason, { code: 'tiering/active' }>['params'] {
  const { months } = book.policy.dormant;
  return {
    contactDays: daysSince(r.lastContact, book),
    orderDays: daysSince(r.lastOrder, book),
    months,
    limitDays: book.today - book.silentUpTo - 1,
  };
}

function revenue(
  r: Reading,
  book: Rulebook,
  revenueTotal: number,
): Extract<TierReason, { code: 'tiering/revenue-too-small' }>['params'] {
  const { revenueShare: shareLimit, yearValue: valueLimit } = book.policy.core;
  const share = Number.isNaN(r.revenueShare) && revenueTotal > 0 ? r.yearValue / revenueTotal : r.revenueShare;
  return { revenueShare: seen(share), shareLimit, yearValue: seen(r.yearValue), valueLimit };
}

function signs(r: Reading): Extract<TierReason, { code: 'tiering/no-buying-sign' }>['params'] {
  return {
    quotations: seen(r.quotations),
    samples: seen(r.samples),
    askedLeadTime: yes(r.askedLeadTime),
    askedCustoms: yes(r.askedCustoms),
  };
}

function daysSince(day: number, book: Rulebook): number | null {
  return Number.isNaN(day) ? null : book.today - day;
}

function seen(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function yes(value: number): boolean | null {
  return Number.isNaN(value) ? null : value === 1;
}
