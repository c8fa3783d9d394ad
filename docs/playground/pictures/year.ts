import { addDays, type IsoDate } from '../../../src/core/index.ts';
import { type DayInfo, dayInfo, type HolidayCalendar } from '../../../src/holidays/index.ts';
import { type Look, PANEL_WIDTH, type Panel, type Picture, type Shape, type Text } from './picture.ts';

const half = { look: 'half', text: { en: 'half a day', zh: '半天' } } as const;

const LEFT = 24;
const CELL = (PANEL_WIDTH - LEFT) / 31;
const TOP = 14;
const ROW = 15;

/** What a day looks like: a holiday that closes, a weekend that is worked, half a day, a weekend, or nothing. */
function lookOf(day: DayInfo): Look | null {
  if (day.isMakeUpWorkday) return 'worked';
  if (!day.isBusinessDay) return day.isWeekend ? 'weekend' : 'closed';
  return day.halfFrom === null ? null : 'half';
}

/** Every day of a year in each calendar. */
export function yearPicture(year: number, calendars: Readonly<Record<string, HolidayCalendar>>): Picture {
  const parties = Object.entries(calendars).map(([name, calendar]) => {
    const days = daysOf(year).map((date) => dayInfo(calendar, date));
    return { name, days, closed: days.filter((day) => lookOf(day) === 'closed').length };
  });
  const apart = daysOf(year).filter((_, at) => new Set(parties.map(({ days }) => days[at]?.isBusinessDay)).size > 1);
  return {
    title: { en: `Days off in ${year}`, zh: `${year} 年休息日` },
    description: {
      en: `${parties.map(({ name, closed }) => `${name}: ${closed} weekdays off.`).join(' ')} On ${apart.length} days one works and another does not.`,
      zh: `${parties.map(({ name, closed }) => `${name}：平日放假 ${closed} 天。`).join('')}有 ${apart.length} 天一方上班而另一方休息。`,
    },
    panels: parties.map(panelOf),
    key: [
      { look: 'closed', text: { en: 'weekday off', zh: '平日放假' } },
      ...(parties.some(({ days }) => days.some((day) => lookOf(day) === 'half')) ? [half] : []),
      { look: 'worked', text: { en: 'weekend that is worked', zh: '周末调休上班' } },
      { look: 'weekend', text: { en: 'weekend', zh: '周末' } },
    ],
    table: {
      head: [{ en: 'Day', zh: '日期' }, ...parties.map(({ name }) => name)],
      rows: apart.map((date) => [date, ...parties.map(({ days }) => dayWords(days.find((day) => day.date === date)))]),
    },
  };
}

function panelOf({ name, days }: { readonly name: string; readonly days: readonly DayInfo[] }): Panel {
  const shapes: Shape[] = [1, 10, 20, 31].map((day) => ({
    kind: 'text',
    x: xOf(day) + CELL / 2,
    y: 10,
    text: String(day),
    look: 'small',
    anchor: 'middle',
  }));
  for (let month = 1; month <= 12; month++) {
    shapes.push({
      kind: 'text',
      x: LEFT - 5,
      y: TOP + month * ROW - 4,
      text: String(month),
      look: 'small',
      anchor: 'end',
    });
  }
  for (const day of days) {
    const [month, ofMonth] = [Number(day.date.slice(5, 7)), Number(day.date.slice(8))];
    const [x, y] = [xOf(ofMonth), TOP + (month - 1) * ROW];
    shapes.push({ kind: 'rect', x: x + 0.5, y: y + 1, width: CELL - 1, height: ROW - 2, look: 'grid' });
    const look = lookOf(day);
    if (look === null) continue;
    const inner = look === 'half' ? (ROW - 2) / 2 : ROW - 2;
    const hint = holidayWords(day);
    shapes.push({ kind: 'rect', x: x + 0.5, y: y + ROW - 1 - inner, width: CELL - 1, height: inner, look, hint });
    if (look === 'worked') {
      shapes.push({
        kind: 'text',
        x: x + CELL / 2,
        y: y + ROW - 4,
        text: { en: 'w', zh: '班' },
        look: 'small',
        anchor: 'middle',
      });
    }
  }
  return { heading: name, width: PANEL_WIDTH, height: TOP + 12 * ROW + 4, shapes };
}

function xOf(day: number): number {
  return LEFT + (day - 1) * CELL;
}

function daysOf(year: number): IsoDate[] {
  const days: IsoDate[] = [];
  const first = String(year).padStart(4, '0');
  for (let date: IsoDate = `${first}-01-01`; date.startsWith(first); date = addDays(date, 1)) days.push(date);
  return days;
}

function holidayWords({ date, holidays }: DayInfo): Text {
  const inLanguage = (language: 'en' | 'zh'): string =>
    [date, ...holidays.map(({ names }) => names[language])].join(' ');
  return { en: inLanguage('en'), zh: inLanguage('zh') };
}

function dayWords(day: DayInfo | undefined): Text {
  if (day === undefined) return '';
  const word: Record<string, [en: string, zh: string]> = {
    worked: ['works, weekend', '调休上班'],
    weekend: ['weekend', '周末'],
    closed: ['off', '放假'],
    half: ['half a day', '半天'],
  };
  const [en, zh] = word[lookOf(day) ?? ''] ?? ['works', '上班'];
  const named = day.holidays.map(({ names }) => names);
  if (day.isBusinessDay || named.length === 0) return { en, zh };
  return {
    en: `${en}: ${named.map((name) => name.en).join(', ')}`,
    zh: `${zh}：${named.map((name) => name.zh).join('、')}`,
  };
}
