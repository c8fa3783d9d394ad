// The import of one country, or of sixty, weighs less than that of all; what asks a calendar is the same.
import { show } from 'playground';
import {
  addBusinessDays,
  dayInfo,
  holidays,
  occasions,
  shutdowns,
  withOverrides,
} from 'waimao/holidays';
import { localNames } from 'waimao/holidays/local-names';
import { calendarOf } from 'waimao/holidays/my';
import { calendarOf as calendarOfTrader } from 'waimao/holidays/traders';

const penang = calendarOf('MY-07');
show(
  'Penang in May 2026',
  holidays(penang, 2026).filter(({ date }) => date.startsWith('2026-05')),
);

const ours = withOverrides(calendarOfTrader('DE', { localNames }), {
  add: [['2026-12-31', 'Stocktaking']],
});
show('Stocktaking', dayInfo(ours, '2026-12-31'));
show(
  'Three working days after Christmas Eve',
  addBusinessDays(ours, '2026-12-24', 3),
);
show('Closures by custom', shutdowns('CN', '2027-02-01', '2027-02-28'));
show('Whom to greet', occasions({ country: 'SA' }, '2026-05-20', '2026-05-31'));
