// Two hours to answer an inquiry, counted in the office hours of a factory that is about to close for the holidays.
import { show } from 'playground';
import {
  addBusinessMinutes,
  businessMinutesBetween,
  compileHours,
  formatLocal,
  overlapChart,
} from 'waimao/windows';

const factory = compileHours({
  zone: 'Asia/Shanghai',
  weekly: [
    { days: [1, 2, 3, 4, 5], start: '08:30', end: '12:00' },
    { days: [1, 2, 3, 4, 5], start: '13:30', end: '17:30' },
  ],
  holidays: [
    '2027-02-05',
    '2027-02-06',
    '2027-02-07',
    '2027-02-08',
    '2027-02-09',
    '2027-02-10',
    '2027-02-11',
  ],
});
const inquiry = '2027-02-04T16:30:00+08:00';
const due = addBusinessMinutes(factory, inquiry, 120) ?? 0;

show('Due', due);
show(
  'As it is said',
  formatLocal(due, 'Asia/Shanghai', {
    locale: 'zh',
    relativeTo: inquiry.slice(0, 10),
  }),
);
show(
  'Minutes of work until then',
  businessMinutesBetween(factory, inquiry, due),
);

const days = ['2027-02-04', '2027-02-05', '2027-02-12'];
show.hours(
  days.map(
    (day) =>
      overlapChart(
        [{ name: 'Factory', zone: 'Asia/Shanghai', calendar: factory }],
        day,
      ).data,
  ),
);
