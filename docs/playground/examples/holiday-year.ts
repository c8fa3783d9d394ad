// A factory in China and a buyer in Germany: on which days is one at work and the other not?
import { show } from 'playground';
import {
  calendarOf,
  closedRun,
  dayInfo,
  sharedBusinessDays,
} from 'waimao/holidays';

const china = calendarOf('CN');
const germany = calendarOf('DE');

show.year(2026, { China: china, Germany: germany });
show('A Saturday that is worked', dayInfo(china, '2026-02-14'));
show('Spring Festival', closedRun(china, '2026-02-17'));
show(
  'Both at work in that month',
  sharedBusinessDays(china, germany, '2026-02-01', '2026-02-28').length,
);
