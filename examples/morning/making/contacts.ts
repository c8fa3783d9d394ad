import { addDays, compareIsoDates, daysBetween, type IsoDate, toDayNumber } from 'waimao';
import type { Cell } from './csv-text.ts';
import { type CustomerPlan, today } from './customers.ts';
import type { OrderPlan } from './orders.ts';
import type { Random } from './random.ts';

/** One made-up contact. */
export interface ContactPlan {
  readonly customer: CustomerPlan;
  readonly on: IsoDate;
  readonly direction: 'in' | 'out';
  readonly channel: string;
  readonly purpose: string;
  readonly outcome: string | null;
  readonly replyHours: number | null;
}

const firstContactDay = '2024-05-06';

/** Plans exactly `count` contacts: what each customer's story needs, then everyday talk with the active ones. */
export function planContacts(
  random: Random,
  customers: readonly CustomerPlan[],
  orders: readonly OrderPlan[],
  count: number,
): ContactPlan[] {
  const contacts: ContactPlan[] = [];
  const spans = new Map<string, readonly [from: IsoDate, to: IsoDate]>();
  for (const customer of customers) {
    const from = customer.createdOn > firstContactDay ? customer.createdOn : firstContactDay;
    const last = lastTalk(random, customer);
    const to = compareIsoDates(last, from) < 0 ? from : last;
    spans.set(customer.id, [from, to]);
    contacts.push(...storyOf(random, customer, from, to));
  }
  for (const { customer, orderedOn } of orders) {
    if (random.chance(60))
      contacts.push(sent(customer, addDays(orderedOn, -random.between(3, 14)), 'quote', 'answered', 20));
  }
  const talkers = customers.flatMap((item) => {
    const weight = { regular: 60, promising: 30, occasional: 9, asleep: 3, gone: 1 }[item.habit];
    return { item, weight };
  });
  while (contacts.length < count) {
    const customer = random.weighted(talkers);
    const [from, to] = spans.get(customer.id) ?? [firstContactDay, firstContactDay];
    contacts.push(talk(random, customer, addDays(from, random.between(0, daysBetween(from, to)))));
  }
  return contacts.slice(0, count).sort((a, b) => toDayNumber(a.on) - toDayNumber(b.on));
}

/** The day of the last contact that both sides took part in. */
function lastTalk(random: Random, { habit }: CustomerPlan): IsoDate {
  const stale = random.chance(14);
  switch (habit) {
    case 'regular':
      return addDays(today, -(stale && random.chance(40) ? random.between(25, 70) : random.between(0, 12)));
    case 'promising':
      return addDays(today, -(stale ? random.between(18, 62) : random.between(0, 14)));
    case 'occasional':
      // One in twenty stands shortly before the usual sixty days are over.
      if (random.chance(5)) return addDays(today, -random.between(59, 60));
      return addDays(today, -(stale ? random.between(45, 170) : random.between(1, 28)));
    case 'asleep':
      return addDays('2025-01-10', random.between(0, 165));
    case 'gone':
      return addDays('2024-06-01', random.between(0, 250));
  }
}

function storyOf(random: Random, customer: CustomerPlan, from: IsoDate, to: IsoDate): ContactPlan[] {
  const within = (): IsoDate => addDays(from, random.between(0, daysBetween(from, to)));
  const story = [
    received(random, customer, from, 'inquiry'),
    sent(customer, to, 'talk', 'answered', random.between(2, 60)),
  ];
  const { habit } = customer;
  if (habit === 'promising') {
    story.push(sent(customer, within(), 'quote', 'answered', random.between(3, 90)));
    if (random.chance(70)) story.push(sent(customer, within(), 'sample', 'answered', random.between(12, 160)));
    if (random.chance(65)) story.push(received(random, customer, within(), 'lead-time'));
    if (random.chance(45)) story.push(received(random, customer, within(), 'customs'));
  }
  if (habit === 'occasional' && !customer.buys) story.push(sent(customer, within(), 'quote', 'answered', 30));
  if (habit === 'regular') for (let visit = 0; visit < 4; visit++) story.push(meeting(random, customer, within()));
  if (habit === 'occasional' && random.chance(30)) story.push(meeting(random, customer, within()));
  if (habit === 'asleep' && random.chance(50)) story.push(sent(customer, within(), 'quote', 'unanswered', null));
  const wakeUps = habit === 'gone' ? 3 : habit === 'asleep' ? random.between(0, 2) : 0;
  for (let step = 1; step <= wakeUps; step++) {
    const on = addDays(to, 190 + step * random.between(8, 20));
    if (on <= today) story.push(sent(customer, on, 'wake-up', 'unanswered', null));
  }
  return story;
}

function talk(random: Random, customer: CustomerPlan, on: IsoDate): ContactPlan {
  if (random.chance(45)) return received(random, customer, on, 'talk');
  const answered = random.chance(72);
  const hours = answered ? Math.floor(random.skewed(120) * 3) : null;
  return {
    ...sent(customer, on, 'talk', answered ? 'answered' : 'unanswered', hours),
    channel: channelOf(random, customer),
  };
}

function received(random: Random, customer: CustomerPlan, on: IsoDate, purpose: string): ContactPlan {
  return {
    customer,
    on,
    direction: 'in',
    channel: channelOf(random, customer),
    purpose,
    outcome: null,
    replyHours: null,
  };
}

function sent(
  customer: CustomerPlan,
  on: IsoDate,
  purpose: string,
  outcome: string,
  replyHours: number | null,
): ContactPlan {
  return { customer, on, direction: 'out', channel: 'email', purpose, outcome, replyHours };
}

function meeting(random: Random, customer: CustomerPlan, on: IsoDate): ContactPlan {
  const outcome = random.pick(['held', 'held', 'held', 'postponed', 'cancelled']);
  return {
    customer,
    on,
    direction: 'out',
    channel: random.pick(['visit', 'call']),
    purpose: 'meeting',
    outcome,
    replyHours: null,
  };
}

function channelOf(random: Random, { market }: CustomerPlan): string {
  const chat = market.language === 'zh' ? 'wechat' : 'whatsapp';
  return random.pick(['email', 'email', 'email', chat, 'call']);
}

/** The columns of `contacts.csv`. */
export const contactColumns: readonly string[] =
  'id,customerId,repId,on,direction,channel,purpose,outcome,replyHours'.split(',');

/** The rows of `contacts.csv`. */
export function contactRows(contacts: readonly ContactPlan[]): Cell[][] {
  return contacts.map((contact, index) => [
    `T${String(index + 1).padStart(5, '0')}`,
    contact.customer.id,
    contact.customer.ownerId ?? contact.customer.previousOwnerId,
    contact.on,
    contact.direction,
    contact.channel,
    contact.purpose,
    contact.outcome,
    contact.replyHours,
  ]);
}
