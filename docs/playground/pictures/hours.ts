import type { ChartRow, OverlapChart } from '../../../src/windows/index.ts';
import type { Both } from '../run/output.ts';
import { PANEL_WIDTH, type Panel, type Picture, type Shape, type Text } from './picture.ts';

type Day = OverlapChart['data'];

const common = { look: 'common', text: { en: 'all of them', zh: '共同时间' } } as const;

const LEFT = 6;
const ROW = 50;
const TOP = 8;

/** Days of several parties, one panel each, with what moved since the panel before. */
export function hoursPicture(days: readonly Day[]): Picture {
  return {
    title: { en: 'Who can be reached when, each on the own clock', zh: '何时能联系到谁（各按当地时间）' },
    description: {
      en: days.map((day, at) => `${day.date}: ${newsOf(day, days[at - 1], 'en').join(', ')}.`).join(' '),
      zh: days.map((day, at) => `${day.date}：${newsOf(day, days[at - 1], 'zh').join('，')}。`).join(''),
    },
    panels: days.map((day, at) => panelOf(day, days[at - 1])),
    key: [
      { look: 'open', text: { en: 'can be reached', zh: '可联系' } },
      ...(days.some(({ overlap }) => overlap.length > 0) ? [common] : []),
    ],
    table: {
      head: [
        { en: 'Day', zh: '日期' },
        { en: 'Who', zh: '对象' },
        { en: 'Own clock', zh: '当地时间' },
      ],
      rows: days.flatMap((day) => day.rows.map((row): Text[] => [day.date, row.name, clockSpans(row)])),
    },
  };
}

/** What moved since the day before, and how long all can be reached at once. */
function newsOf(day: Day, before: Day | undefined, language: keyof Both): string[] {
  const moved = day.rows.flatMap((row) => {
    const shift = shiftOf(row, rowBefore(row, before));
    return shift === null ? [] : [`${row.name} ${shift[language]}`];
  });
  const reached = day.rows.filter(({ open }) => open.length > 0).map(({ name }) => name);
  if (moved.length === 0)
    moved.push(
      reached.length === 0
        ? { en: 'nobody', zh: '无人可联系' }[language]
        : reached.join({ en: ', ', zh: '、' }[language]),
    );
  if (day.rows.length < 2 || day.overlapMinutes === 0) return moved;
  return [
    ...moved,
    { en: `${day.overlapMinutes} minutes in common`, zh: `共同时间 ${day.overlapMinutes} 分钟` }[language],
  ];
}

function rowBefore({ name }: ChartRow, before: Day | undefined): ChartRow | undefined {
  return before?.rows.find((row) => row.name === name);
}

function panelOf(day: Day, before: Day | undefined): Panel {
  const scale = (PANEL_WIDTH - 2 * LEFT) / day.minutes;
  const xOf = (minute: number): number => LEFT + minute * scale;
  const height = TOP + day.rows.length * ROW + 4;
  const shared = day.overlap.map(
    ({ startMinute, endMinute }): Shape => ({
      kind: 'rect',
      x: xOf(startMinute),
      y: 2,
      width: (endMinute - startMinute) * scale,
      height: height - 4,
      look: 'common',
    }),
  );
  const rows = day.rows.flatMap((row, at) => {
    const shift = shiftOf(
      row,
      before?.rows.find(({ name }) => name === row.name),
    );
    return rowShapes(row, TOP + at * ROW, xOf, shift);
  });
  const hours = day.minutes / 60;
  const heading = hours === 24 ? day.date : { en: `${day.date} (${hours} hours)`, zh: `${day.date}（${hours} 小时）` };
  return { heading, width: PANEL_WIDTH, height, shapes: [...rows, ...shared] };
}

function rowShapes(row: ChartRow, y: number, xOf: (minute: number) => number, shift: Both | null): Shape[] {
  const bar = y + 15;
  const shapes: Shape[] = [{ kind: 'text', x: LEFT, y: y + 10, text: row.name, look: 'strong' }];
  if (shift !== null)
    shapes.push({ kind: 'text', x: PANEL_WIDTH - LEFT, y: y + 10, text: shift, look: 'label', anchor: 'end' });
  shapes.push({ kind: 'rect', x: LEFT, y: bar, width: PANEL_WIDTH - 2 * LEFT, height: 14, look: 'grid' });
  for (const { startMinute, endMinute } of row.open) {
    const width = xOf(endMinute) - xOf(startMinute);
    shapes.push({ kind: 'rect', x: xOf(startMinute), y: bar, width, height: 14, look: 'open', hint: clockSpans(row) });
  }
  for (const { minute, time } of row.ticks.filter((tick) => Number(tick.time.slice(0, 2)) % 3 === 0)) {
    const x = xOf(minute);
    shapes.push({
      kind: 'line',
      points: [
        [x, bar + 11],
        [x, bar + 17],
      ],
      look: 'axis',
    });
    const anchor = x < 14 ? {} : ({ anchor: x > PANEL_WIDTH - 14 ? 'end' : 'middle' } as const);
    shapes.push({
      kind: 'text',
      x: x < 14 ? LEFT : x > PANEL_WIDTH - 14 ? PANEL_WIDTH - LEFT : x,
      y: bar + 27,
      text: time.slice(0, 2),
      look: 'small',
      ...anchor,
    });
  }
  for (const { minute, text } of clockChanges(row)) {
    shapes.push({
      kind: 'line',
      points: [
        [xOf(minute), y],
        [xOf(minute), bar + 18],
      ],
      look: 'now',
    });
    shapes.push({ kind: 'text', x: xOf(minute) + 3, y: y + 10, text, look: 'label' });
  }
  return shapes;
}

/** Where the clock on the wall jumps within the day that is shown: an hour comes twice, or is skipped. */
export function clockChanges({ ticks }: ChartRow): { minute: number; text: Both }[] {
  return ticks.flatMap((tick, at) => {
    const last = ticks[at - 1];
    if (last === undefined) return [];
    const [from, to] = [last, tick].map(({ time }) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
    const jump = (((to ?? 0) - (from ?? 0) - (tick.minute - last.minute) + 2160) % 1440) - 720;
    if (jump === 0) return [];
    const words = { en: `clock ${signed(jump / 60)} h`, zh: `时钟 ${signed(jump / 60)} 小时` };
    return [{ minute: tick.minute, text: words }];
  });
}

/** By how much a row's first window stands later or earlier than on the day before it. */
function shiftOf(row: ChartRow, before: ChartRow | undefined): Both | null {
  const [now, then] = [row.open[0], before?.open[0]];
  if (now === undefined || then === undefined || now.startMinute === then.startMinute) return null;
  const minutes = now.startMinute - then.startMinute;
  const [hours, later] = [Math.abs(minutes) / 60, minutes > 0];
  return { en: `${hours} h ${later ? 'later' : 'earlier'}`, zh: `${later ? '晚' : '早'} ${hours} 小时` };
}

function clockSpans({ open, ticks }: ChartRow): string {
  return open
    .map(({ startMinute, endMinute }) => `${clockAt(startMinute, ticks)}–${clockAt(endMinute, ticks)}`)
    .join(', ');
}

/** The row's own clock at a minute of the axis, read off its nearest full hour. */
function clockAt(minute: number, ticks: ChartRow['ticks']): string {
  const tick = ticks.findLast((one) => one.minute <= minute) ?? ticks[0];
  if (tick === undefined) return '';
  const past = Number(tick.time.slice(0, 2)) * 60 + Number(tick.time.slice(3)) + minute - tick.minute;
  const ofDay = ((past % 1440) + 1440) % 1440;
  return [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : `−${-value}`;
}
