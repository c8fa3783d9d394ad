import type { Catalogue } from '../../core/reasons.ts';
import type { TieringReasons } from '../../tiering/reasons.ts';
import type { TieringErrors } from '../../tiering/refusals.ts';
import { tieringErrors } from '../../tiering/refusals.ts';
import { isKnownActive, isKnownToBuy } from '../known-facts.ts';
import { count } from './count.ts';

/** English sentences of the tiering module. */
export const tieringEn: Catalogue<TieringReasons & TieringErrors> = {
  ...tieringErrors,

  // one customer
  'tiering/wake-ups-unanswered': (p) =>
    `${count(p.unanswered, 'wake-up contact')} stayed without an answer; from ${p.limit} on a customer goes to the reserve.`,
  'tiering/wake-ups-left': (p) =>
    `Not reserve: ${count(p.unanswered, 'wake-up contact')} stayed without an answer, the limit is ${p.limit}.`,
  'tiering/inactive-too-long': (p) =>
    `Dormant: last contact ${ago(p.contactDays)}, last order ${agoOrNever(p.orderDays)}; more than ${p.months} months (${p.limitDays} days) is too long.`,
  'tiering/active': (p) =>
    `${isKnownActive(p) ? 'Not dormant' : 'Not known to be dormant'}: last contact ${ago(p.contactDays)}, last order ${agoOrNever(p.orderDays)}; the limit is ${p.months} months (${p.limitDays} days).`,
  'tiering/only-asked': (p) =>
    `Dormant: ${count(p.inquiries, 'inquiry', 'inquiries')}, but ${count(p.quotations, 'quotation')} and ${count(p.orders, 'order')}, and no contact known within ${p.graceDays} days (last contact ${ago(p.contactDays)}).`,
  'tiering/more-than-asked': (p) =>
    `${isKnownToBuy(p) ? 'More than asked' : 'Not known to have only asked'}: ${count(p.inquiries, 'inquiry', 'inquiries')}, ${count(p.quotations, 'quotation')}, ${count(p.orders, 'order')}, last contact ${ago(p.contactDays)} (grace ${p.graceDays} days).`,
  'tiering/core-proven': (p) =>
    `Core: customer for ${p.historyMonths} months (at least ${p.historyLimit}), ${revenue(p)}, pays ${percent(p.paidOnTimeShare)} on time (at least ${percent(p.paidLimit)}).`,
  'tiering/history-too-short': (p) =>
    `Not core: customer for ${count(p.historyMonths, 'month')}, core needs ${p.limit}.`,
  'tiering/revenue-too-small': (p) => `Not core: ${revenue(p)}.`,
  'tiering/pays-late': (p) => `Not core: pays ${percent(p.paidOnTimeShare)} on time, core needs ${percent(p.limit)}.`,
  'tiering/potential-proven': (p) => `Potential: the market fits, and there is a buying sign: ${signs(p)}.`,
  'tiering/no-buying-sign': (p) => `Not potential: no buying sign is known: ${signs(p)}.`,
  'tiering/market-does-not-fit': (p) =>
    p.marketFits === null
      ? 'Not potential: whether the market fits is not known.'
      : 'Not potential: the market does not fit.',
  'tiering/few-small-orders': (p) =>
    `Basic: ${count(p.orders, 'order')} (at most ${p.limit}) worth ${known(p.averageValue)} minor units on average (at most ${p.valueLimit}).`,
  'tiering/nothing-more-proven': (p) => `Basic: no other tier is proven (orders: ${known(p.orders)}).`,

  // portfolio
  'tiering/reaches-core': (p) => `Core: a total of ${p.total} reaches the border of ${p.border}.`,
  'tiering/reaches-potential': (p) =>
    `Potential: a total of ${p.total} reaches the border of ${p.border}, not that of core (${p.coreBorder ?? 'which no score reaches'}).`,
  'tiering/below-potential': (p) =>
    p.border === null
      ? `Basic: a total of ${p.total}; no score reaches potential in this portfolio.`
      : `Basic: a total of ${p.total} is under the border of potential, ${p.border}.`,
  'tiering/evidence-differs': (p) =>
    `By evidence alone the tier would be ${p.evidence}; by the share bands it is ${p.byShare}.`,
  'tiering/held': (p) =>
    `Held at ${p.tier}: the total of ${p.total} earns ${p.earned}, but is less than ${p.marginPoints} points past the border of ${p.border}, and that in ${p.runs} of ${p.runsNeeded} runs needed.`,
  'tiering/joined': (p) => `New in the portfolio, as ${p.tier}.`,
  'tiering/left': (p) => `No longer in the portfolio; was ${p.tier}.`,
  'tiering/band-too-few-customers': (p) => `${band(p)} No whole number of ${p.customers} customers lies in the band.`,
  'tiering/band-missed-by-rules': (p) => `${band(p)} The absolute rules settle ${p.byRule} customers.`,
  'tiering/band-missed-by-ties': (p) =>
    `${band(p)} ${p.tied} customers with equal scores stand at the border and are not parted.`,
  'tiering/band-missed-by-holding': (p) => `${band(p)} ${p.held} customers hold the tier of the earlier run.`,
  'tiering/band-missed-by-rest': (p) =>
    `${band(p)} Basic takes whoever the other tiers leave; they have ${percent(p.othersShare)}.`,

  // policy
  'tiering/bands-under-hundred': (p) =>
    `Even the largest shares of the bands add up to ${p.sumPercent} %, less than ${p.neededPercent} %: raise a maximum.`,
  'tiering/bands-over-hundred': (p) =>
    `Even the smallest shares of the bands add up to ${p.sumPercent} %, more than ${p.neededPercent} %: lower a minimum.`,
  'tiering/middles-not-hundred': (p) =>
    `The middles of the bands add up to ${p.sumPercent} %, not ${p.neededPercent} %: not every tier can stand in the middle of its band.`,
  'tiering/band-upside-down': (p) =>
    `The band of ${p.tier} starts at ${percent(p.minimumShare)} and ends at ${percent(p.maximumShare)}: swap them.`,
  'tiering/margin-too-wide': (p) =>
    `A margin of ${p.marginPoints} points is as wide as the scale of ${p.scale}: only consecutive runs can move anybody.`,
  'tiering/time-over-hundred': (p) => `The tiers get ${p.sumPercent} % of the time, more than ${p.limit} %.`,
  'tiering/cadence-upside-down': (p) =>
    `${p.tier} gets at least ${p.minimum} and at most ${p.maximum} contacts: swap them.`,

  // analyses
  'tiering/abc-class': (p) =>
    `By ${p.by}: ${p.beforePercent} % lies before this value, under the limit of ${p.limitPercent} %.`,
  'tiering/rfm-segment': (p) =>
    `${p.segment}: recency ${p.recency}, frequency ${p.frequency}, value ${p.monetary} of ${p.highest}.`,
  'tiering/rfm-no-orders': (p) => `Not scored: ${p.orders} orders.`,
  'tiering/rfm-unknown': (p) => `Not scored: ${p.missing} is not known.`,
  'tiering/score-class': (p) =>
    p.limit === null
      ? `A total of ${p.total} reaches no class.`
      : `A total of ${p.total} reaches ${p.class} (from ${p.limit}).`,
  'tiering/score-class-missed': (p) => `A total of ${p.total} does not reach ${p.class} (from ${p.limit}).`,
  'tiering/score-points': (p) => `${p.line}: ${count(p.points, 'point')}, ${count(p.times, 'time')}.`,
  'tiering/churn-frequency': (p) =>
    `${count(p.recent, 'order')} after ${p.before} in the span before; a fall of ${p.fallLimitPercent} % is a sign.`,
  'tiering/churn-amount': (p) =>
    `Orders of ${p.recent} minor units after ${p.before} in the span before; a fall of ${p.fallLimitPercent} % is a sign.`,
  'tiering/churn-replies': (p) =>
    `Replies take ${p.recentHours} hours after ${p.beforeHours} in the span before; a rise of ${p.riseLimitPercent} % is a sign.`,
  'tiering/churn-quotes': (p) =>
    `${p.ordered} of ${p.quotations} quotations became an order; none of ${p.limit} or more is a sign.`,
  'tiering/churn-payments': (p) => `${p.late} of ${p.due} payments are late; ${p.limit} are a sign.`,
  'tiering/churn-meetings': (p) =>
    `${p.postponed} of ${p.planned} meetings were postponed or cancelled; ${p.limit} are a sign.`,
  'tiering/churn-small-sample': (p) => `${signal(p.signal)}: too little to say, ${p.seen} seen, ${p.needed} needed.`,
  'tiering/churn-unknown': (p) => `${signal(p.signal)}: nothing is known.`,
  'tiering/wake-up-started': (p) =>
    `Asleep: the first of ${p.contacts} contacts is due${p.couponPercent > 0 ? `, with ${p.couponPercent} % off` : ''}.`,
  'tiering/wake-up-contact-due': (p) => `Contact ${p.contact} of ${p.contacts} is due.`,
  'tiering/wake-up-waiting': (p) =>
    `Contact ${p.contact} of ${p.contacts} is out and waits ${p.answerDays} days for an answer.`,
  'tiering/wake-up-given-up': (p) =>
    `${count(p.unanswered, 'contact')} stayed without an answer (limit ${p.limit}): the customer goes to the reserve.`,
  'tiering/wake-up-answered': (p) =>
    `Awake: a sign of life after ${count(p.unanswered, 'contact')} without an answer (limit ${p.limit}).`,
  'tiering/reserve-push-due': (p) => `A push is due, one every ${p.everyMonths} months.`,
  'tiering/reserve-push-made': (p) => `A push went out; the next one is due in ${p.everyMonths} months.`,
  'tiering/reserve-push-early': (p) =>
    `The push went out before ${p.dueOn}: the reserve gets one every ${p.everyMonths} months.`,
  'tiering/wake-up-nothing-due': (p) =>
    `Nothing is due (${p.stage}${p.nextDueOn === null ? '' : `, next on ${p.nextDueOn}`}).`,
  'tiering/care-contacts': (p) =>
    `${p.tier}: ${p.minimum === p.maximum ? '' : `${p.minimum} to `}${count(p.maximum, 'contact')} a ${p.per}.`,
  'tiering/care-visits': (p) =>
    p.everyMonths === null ? `${p.tier}: no visits.` : `${p.tier}: a visit every ${p.everyMonths} months.`,
  'tiering/care-time': (p) =>
    p.timePercent === null ? `${p.tier}: no time set aside.` : `${p.tier}: ${p.timePercent} % of the time.`,
};

function known(value: number | null): string {
  return value === null ? 'unknown' : String(value);
}

/** A sign of leaving in words: `falling-frequency` is "Falling frequency". */
function signal(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function ago(days: number | null): string {
  return days === null ? 'not known' : `${days} days ago`;
}

function agoOrNever(days: number | null): string {
  return days === null ? 'none known' : `${days} days ago`;
}

function percent(share: number | null): string {
  return share === null ? 'unknown' : `${Math.round(share * 10_000) / 100} %`;
}

function revenue(p: TieringReasons['tiering/revenue-too-small']): string {
  const byValue = p.valueLimit === null ? '' : `, or ${known(p.yearValue)} minor units (at least ${p.valueLimit})`;
  return `${percent(p.revenueShare)} of the revenue (at least ${percent(p.shareLimit)})${byValue}`;
}

function signs(p: TieringReasons['tiering/no-buying-sign']): string {
  return `${count(p.quotations, 'quotation')}, ${count(p.samples, 'sample')}, lead time asked: ${yes(p.askedLeadTime)}, customs asked: ${yes(p.askedCustoms)}`;
}

function yes(value: boolean | null): string {
  return value === null ? 'unknown' : value ? 'yes' : 'no';
}

function band(p: { tier: string; share: number; minimumShare: number; maximumShare: number }): string {
  return `${p.tier} has ${percent(p.share)}, its band is ${percent(p.minimumShare)} to ${percent(p.maximumShare)}.`;
}
