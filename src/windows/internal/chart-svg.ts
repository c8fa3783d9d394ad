import { type IsoDate, weekdayOf } from '../../core/dates.ts';
import type { Zone } from '../../zones/zone.ts';
import type { OverlapChart } from '../overlap-chart.ts';
import { type ChartSpan, type ChartTick, timesOf } from './chart-data.ts';
import { escapeXml, fitText, widthOf } from './chart-text.ts';
import { type ChartWords, chartWords, weekdayWord } from './chart-words.ts';
import { spanText } from './label-span.ts';
import { type LabelWords, labelWords } from './label-words.ts';

/** What is drawn, and the names for it. */
export interface ChartDrawing {
  readonly data: OverlapChart['data'];
  readonly zones: readonly Zone[];
  readonly day: number;
  /** The city of each row. */
  readonly places: readonly string[];
  /** What the first party's clock is called. */
  readonly clock: string;
  readonly language: 'en' | 'zh';
}

/** A narrow drawing, so that its text is still read when it is shown on a telephone. */
const WIDTH = 400;
const EDGE = 12;
const INNER: number = WIDTH - 2 * EDGE;
const HEAD = 50;
const ROW = 60;
const BAR_TOP = 20;
const BAR = 16;
const NAME_SIZE = 12.5;
const TICK_SIZE = 10.5;

const openFill = 'fill="#7d97c1" style="fill:var(--waimao-open,#7d97c1)"';
const overlapFill = 'fill="#22a06b" style="fill:var(--waimao-overlap,#22a06b)"';

/** @internal */
export function drawChart(drawing: ChartDrawing): string {
  const { data, language } = drawing;
  const words = chartWords[language];
  const height = HEAD + data.rows.length * ROW + 2;
  const title = words.title(data.date, weekdayWord(words, weekdayOf(data.date)), drawing.clock);
  const sum = data.overlap.length === 0 ? words.apart : words.together(words.duration(data.overlapMinutes));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="100%" role="img" lang="${language}" style="max-width:620px;height:auto" fill="currentColor" font-family="system-ui,-apple-system,'Segoe UI',Roboto,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(describe(drawing, sum))}</desc>`,
    text(EDGE, 18, title, 'font-size="12.5" fill-opacity="0.75"'),
    text(EDGE, 37, sum, 'font-size="15" font-weight="600"'),
    ...data.overlap.map((span) => band(span, data)),
    ...data.rows.map((_, at) => row(drawing, at)),
    '</svg>',
  ].join('');
}

function describe(drawing: ChartDrawing, sum: string): string {
  const { data, language } = drawing;
  const words = chartWords[language];
  const rows = data.rows.map(({ name, open }, at) => {
    const common = data.overlap.length === 0 ? '' : `; ${timesText(drawing, at, data.overlap)}`;
    return `${words.open(name, drawing.places[at] ?? '', timesText(drawing, at, open))}${common}`;
  });
  return [sum, ...rows].join(words.stop);
}

/** The common time behind all rows, so that the eye goes down from one clock to the next. */
function band(span: ChartSpan, data: OverlapChart['data']): string {
  const left = xOf(span.startMinute, data.minutes);
  const width = round(xOf(span.endMinute, data.minutes) - left);
  const top = HEAD + BAR_TOP - 4;
  const height = (data.rows.length - 1) * ROW + BAR + 8;
  return `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="4" fill-opacity="0.16" ${overlapFill}/>`;
}

function row(drawing: ChartDrawing, at: number): string {
  const { data, language } = drawing;
  const current = data.rows[at];
  if (current === undefined) return '';
  const top = HEAD + at * ROW;
  const bar = (span: ChartSpan, fill: string): string => {
    const left = xOf(span.startMinute, data.minutes);
    return `<rect x="${left}" y="${top + BAR_TOP}" width="${round(xOf(span.endMinute, data.minutes) - left)}" height="${BAR}" rx="3" ${fill}/>`;
  };
  const track = `<rect x="${EDGE}" y="${top + BAR_TOP}" width="${INNER}" height="${BAR}" rx="3" fill-opacity="0.09"/>`;
  return [
    '<g>',
    ...heading(drawing, at, top + 13),
    track,
    ...current.open.map((span) => bar(span, openFill)),
    ...data.overlap.map((span) => bar(span, overlapFill)),
    ...tickMarks(current.ticks, drawing, top + BAR_TOP + BAR, chartWords[language]),
    '</g>',
  ].join('');
}

/** Who and where to the left; to the right the common times, or, where there are none, the party's own. */
function heading(drawing: ChartDrawing, at: number, y: number): string[] {
  const { data } = drawing;
  const { name, open } = data.rows[at] as OverlapChart['data']['rows'][number];
  const place = drawing.places[at] ?? '';
  const isCommon = data.overlap.length > 0;
  const width = INNER / NAME_SIZE;
  const spare = width - widthOf(name) - widthOf(place) - 2;
  const times = fitText(timesText(drawing, at, isCommon ? data.overlap : open), Math.max(width * 0.62, spare));
  const room = width - widthOf(times) - 1.2;
  const besidePlace = room - widthOf(place) - 0.8;
  const hasPlace = besidePlace >= Math.min(widthOf(name), room / 2); // a long name gives way to the place, up to a half
  const shown = fitText(name, hasPlace ? besidePlace : room);
  const city = hasPlace ? `<tspan dx="6" font-weight="400" fill-opacity="0.7">${escapeXml(place)}</tspan>` : '';
  const weight = isCommon ? 'font-weight="600"' : 'fill-opacity="0.75"';
  return [
    `<text x="${EDGE}" y="${y}" font-size="${NAME_SIZE}" font-weight="600">${escapeXml(shown)}${city}</text>`,
    text(WIDTH - EDGE, y, times, `font-size="${NAME_SIZE}" text-anchor="end" ${weight}`),
  ];
}

function timesText(drawing: ChartDrawing, at: number, spans: readonly ChartSpan[]): string {
  const words: LabelWords = labelWords[drawing.language];
  const zone = drawing.zones[at];
  if (spans.length === 0 || zone === undefined) return chartWords[drawing.language].closed;
  const times = spans.map(({ start, end }) => spanText(timesOf(zone, start, end, drawing.day), words));
  return times.join(chartWords[drawing.language].comma);
}

/** Every third hour has its number; midnight, where another day begins, the weekday. */
function tickMarks(ticks: readonly ChartTick[], drawing: ChartDrawing, y: number, words: ChartWords): string[] {
  const { date, minutes } = drawing.data;
  return ticks.flatMap((tick) => {
    const hour = Number(tick.time.slice(0, 2));
    if (hour % 3 !== 0) return [];
    const x = xOf(tick.minute, minutes);
    const isNewDay = hour === 0 && tick.date !== date;
    const label = isNewDay ? weekdayWord(words, weekdayOf(tick.date as IsoDate)) : String(hour);
    const half = (widthOf(label) * TICK_SIZE) / 2;
    const at = round(Math.min(Math.max(x, EDGE - 4 + half), WIDTH - EDGE + 4 - half));
    const weight = isNewDay ? ' font-weight="600"' : '';
    return [
      `<path d="M${x} ${y}v3" stroke="currentColor" stroke-opacity="0.45"/>`,
      text(at, y + 14, label, `font-size="${TICK_SIZE}" text-anchor="middle" fill-opacity="0.8"${weight}`),
    ];
  });
}

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${x}" y="${y}" ${attributes}>${escapeXml(content)}</text>`;
}

function xOf(minute: number, minutes: number): number {
  return round(EDGE + (minute / minutes) * INNER);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
