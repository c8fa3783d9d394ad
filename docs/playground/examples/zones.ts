// The time zone tables are the library's own, so the answer is the same in every browser.
import { show } from 'playground';
import {
  dayIn,
  toInstant,
  toLocal,
  transitions,
  tzdataVersion,
  zonesFor,
} from 'waimao/zones';

show('In New York', toLocal('America/New_York', '2026-11-21T09:00:00+08:00'));
show(
  'The clock changes of Berlin in 2027',
  transitions('Europe/Berlin', '2027-01-01T00:00Z', '2027-12-31T00:00Z'),
);
show(
  'Where may this customer be?',
  zonesFor({ country: 'US', region: 'TX', city: 'El Paso' }),
);
show('The day of the firm', dayIn('Asia/Shanghai')('2026-11-20T16:00:00Z'));
show('Release of the IANA database', tzdataVersion);

// 02:30 does not exist on this day: refused, with both times that may have been meant
try {
  toInstant('Europe/Berlin', '2027-03-28', '02:30', 'reject');
} catch (error) {
  show('Refused', error);
}
