// Three customers, one rep in Shenzhen. Europe leaves summer time on 25 October, New York on 1 November:
// the same habit of nine o'clock moves by an hour, twice.
import { show } from 'playground';
import { contactWindows, overlapChart } from 'waimao/windows';

const rep = { zone: 'Asia/Shanghai', hours: [{ days: [1, 2, 3, 4, 5] as const, start: '14:00', end: '24:00' }] };
const customers = [
  { name: 'Dubai', zone: 'Asia/Dubai', country: 'AE', holidays: [] },
  { name: 'Berlin', zone: 'Europe/Berlin', country: 'DE', holidays: [] },
  { name: 'New York', zone: 'America/New_York', country: 'US', holidays: [] },
];

const days = ['2026-10-23', '2026-10-26', '2026-11-02'].map((date) => {
  const range = { from: `${date}T00:00:00+08:00`, to: `${date}T23:59:00+08:00` };
  const parties = customers.map((customer) => ({
    name: customer.name,
    zone: customer.zone,
    windows: contactWindows({ customer, channel: 'call', ...range }).windows,
  }));
  return overlapChart([{ name: 'Shenzhen', ...rep }, ...parties], date).data;
});
show.hours(days);
