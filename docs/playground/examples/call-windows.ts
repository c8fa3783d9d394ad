// A rep in Shenzhen and three customers. Europe leaves summer time on 25 October, New York on 1 November,
// São Paulo never: so the hour in which all of them can be called moves, twice.
import { show } from 'playground';
import { contactStatus, contactWindows, overlapChart } from 'waimao/windows';

const rep = {
  zone: 'Asia/Shanghai',
  hours: [{ days: [1, 2, 3, 4, 5] as const, start: '14:00', end: '24:00' }],
};
const customers = [
  { name: 'Berlin', zone: 'Europe/Berlin', country: 'DE', holidays: [] },
  { name: 'São Paulo', zone: 'America/Sao_Paulo', country: 'BR', holidays: [] },
  { name: 'New York', zone: 'America/New_York', country: 'US', holidays: [] },
];

const at = '2026-10-20T19:00:00+08:00';
show(
  'May I call New York now?',
  contactStatus({ customer: customers[2] ?? {}, channel: 'call', at }),
);

const days = ['2026-10-20', '2026-10-27', '2026-11-03'].map((date) => {
  const from = Date.parse(`${date}T06:00:00+08:00`);
  const parties = customers.map((customer) => ({
    name: customer.name,
    zone: customer.zone,
    windows: contactWindows({
      customer,
      channel: 'call',
      from,
      to: from + 86_400_000,
    }).windows,
  }));
  return overlapChart([{ name: 'Shenzhen', ...rep }, ...parties], date, {
    dayStart: '06:00',
  }).data;
});
show.hours(days);
