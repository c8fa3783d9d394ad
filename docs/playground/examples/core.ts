// Days, moments and decimals without surprises: what cannot be read is refused, with a code and a place.
import { show } from 'playground';
import {
  addMonths,
  daysBetween,
  isIsoDate,
  parseDecimal,
  parseIsoDate,
  toEpochMs,
  weekdayOf,
} from 'waimao';

show('A month after 31 January', addMonths('2026-01-31', 1));
show('Days from one to the other', daysBetween('2026-11-21', '2027-02-17'));
show('Weekday (1 is Monday)', weekdayOf('2026-11-21'));
show('A moment', toEpochMs('2026-11-21T09:00:00+08:00'));
show('29 February 2026 exists', isIsoDate('2026-02-29'));
show('A decimal as text', parseDecimal('0.10'));

// what cannot be read is refused; take the line out of the try block to see an error that nobody catches
try {
  parseIsoDate('2026-02-30');
} catch (error) {
  show('Refused', error);
}
