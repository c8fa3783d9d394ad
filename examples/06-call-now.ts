/** May a rep in Shenzhen call this customer now, when next, and when must a mail go out to be there at nine? */
import { explain } from 'waimao';
import { en } from 'waimao/messages/en';
import { zh } from 'waimao/messages/zh';
import { contactStatus, formatLocal, landAt, nextGoodMoment, rankNow } from 'waimao/windows';
import { toLocal } from 'waimao/zones';

const now = '2026-11-25T16:30:00+08:00'; // the day before Thanksgiving
const rep = { zone: 'Asia/Shanghai', hours: [{ days: [1, 2, 3, 4, 5] as const, start: '14:00', end: '02:00' }] };
const customers = [
  { id: 'Boston Lamps', country: 'US', city: 'Boston', holidays: ['2026-11-26'] },
  { id: 'Keller GmbH', country: 'DE', holidays: [] },
  { id: 'Gulf Star', country: 'AE', holidays: ['2026-12-02', '2026-12-03'] },
  { id: 'Somewhere LLC', country: 'US', holidays: ['2026-11-26'] }, // from Maine to Hawaii
];
const here = (at: number | null): string => {
  if (at === null) return 'never';
  const { date, time } = toLocal(rep.zone, at);
  return `${date} ${time} in Shenzhen`;
};

for (const { id, ok, minutesLeft, local } of rankNow(customers, { channel: 'call', at: now, rep }).ranked) {
  const there = local === null ? '' : formatLocal(now, local.zone, { locale: 'en' });
  console.log(`${(id ?? '').padEnd(14)} ${ok ? `call: ${minutesLeft} minutes left` : 'not now'}, ${there}`);
}

for (const customer of customers.filter(({ country }) => country === 'US')) {
  const status = contactStatus({ customer, channel: 'call', at: now });
  const next = nextGoodMoment({ customer, channel: 'call', at: now, rep, minMinutes: 30 });
  const mail = landAt({ customer, localTime: '09:00', notBefore: now });
  console.log(customer.id);
  console.log(`  ${explain(status.reasons, en)[0]}`);
  for (const sentence of explain(status.reasons.slice(1), zh)) console.log(`  ${sentence}`);
  console.log(`  half an hour to talk: ${here(next.at)} (${next.confidence} confidence)`);
  console.log(`  send the mail: ${here(mail.at)}`);
}
