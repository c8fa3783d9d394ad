import { addYears, daysBetween, type IsoDate } from '../../../src/core/index.ts';
import type { Disposition } from '../../../src/retention/index.ts';
import type { Both } from '../run/output.ts';
import { type Look, PANEL_WIDTH, type Picture, type Shape, type Text } from './picture.ts';

/** What becomes of records: the answers of `evaluateRetention`, each with its id and the day that its period counts from. */
export interface Timeline {
  readonly today: IsoDate;
  readonly rows: readonly TimelineRow[];
}

/** One record. */
export interface TimelineRow {
  readonly id: string;
  readonly since?: IsoDate | undefined;
  readonly disposition: Disposition;
  readonly action?: string | undefined;
  /** The first day on which it is due to go. */
  readonly dueOn?: IsoDate | undefined;
  /** The last day that it must be kept. */
  readonly retainUntil?: IsoDate | undefined;
}

const words: Readonly<Record<Disposition, Both>> = {
  keep: { en: 'keep', zh: '暂存' },
  retain: { en: 'must be kept', zh: '依法保存' },
  hold: { en: 'on hold', zh: '法定保全' },
  review: { en: 'somebody must look', zh: '待人工审核' },
  due: { en: 'due to go', zh: '到期处置' },
};

const actionWords: Readonly<Record<string, string>> = {
  restrict: '限制处理',
  archive: '归档',
  pseudonymise: '去标识化',
  anonymise: '匿名化',
  delete: '删除',
};

const [LEFT, ROW, TOP] = [6, 44, 6];

/** Each record from the day that its period counts from to the day that it may go, over the years. */
export function timelinePicture({ today, rows }: Timeline): Picture {
  const days = [today, ...rows.flatMap(({ since, dueOn, retainUntil }) => [since, dueOn, retainUntil])];
  const known = days.filter((day): day is IsoDate => day !== undefined).sort();
  const [first, last] = [yearOf(known[0] ?? today), yearOf(addYears(known.at(-1) ?? today, 1))];
  const span = daysBetween(`${first}-01-01`, `${last}-01-01`);
  const xOf = (day: IsoDate): number => LEFT + ((PANEL_WIDTH - 2 * LEFT) * daysBetween(`${first}-01-01`, day)) / span;
  const height = TOP + rows.length * ROW + 20;
  const due = rows.filter(({ disposition }) => disposition === 'due').length;
  return {
    title: { en: `What goes and what stays on ${today}`, zh: `${today} 的去留` },
    description: {
      en: `${due} of ${rows.length} records are due to go.`,
      zh: `${rows.length} 条记录中有 ${due} 条到期处置。`,
    },
    panels: [
      {
        heading: { en: 'From the last event to the end', zh: '从起算日到期满' },
        width: PANEL_WIDTH,
        height,
        shapes: [
          ...axisShapes(Number(first), Number(last), height, xOf),
          ...rows.flatMap((row, at) => rowShapes(row, TOP + at * ROW, xOf, today)),
          {
            kind: 'line',
            points: [
              [xOf(today), 0],
              [xOf(today), height - 14],
            ],
            look: 'now',
          },
        ],
      },
    ],
    key: [
      { look: 'bar', text: { en: 'until it may go', zh: '到期前' } },
      { look: 'duty', text: { en: 'must be kept', zh: '须保存' } },
      { look: 'missed', text: { en: 'overdue', zh: '到期未处置' } },
      { look: 'held', text: { en: 'on hold, or to be looked at', zh: '法定保全或待审核' } },
      { look: 'now', text: { en: `today, ${today}`, zh: `今天 ${today}` } },
    ],
    table: {
      head: [
        { en: 'Record', zh: '记录' },
        { en: 'Counts from', zh: '起算' },
        { en: 'Must be kept until', zh: '须保存至' },
        { en: 'Due on', zh: '到期' },
        { en: 'Today', zh: '今天' },
      ],
      rows: rows.map(({ id, since, retainUntil, dueOn, disposition }): Text[] => [
        id,
        since ?? '–',
        retainUntil ?? '–',
        dueOn ?? '–',
        words[disposition],
      ]),
    },
  };
}

function axisShapes(first: number, last: number, height: number, xOf: (day: IsoDate) => number): Shape[] {
  const years = Array.from({ length: last - first }, (_, at) => first + at);
  const every = Math.ceil(years.length / 8);
  return years
    .filter((_, at) => at % every === 0)
    .flatMap((year): Shape[] => {
      const x = xOf(`${year}-01-01`);
      return [
        {
          kind: 'line',
          points: [
            [x, 0],
            [x, height - 12],
          ],
          look: 'grid',
        },
        { kind: 'text', x: x + 2, y: height - 2, text: String(year), look: 'small' },
      ];
    });
}

function rowShapes(row: TimelineRow, y: number, xOf: (day: IsoDate) => number, today: IsoDate): Shape[] {
  const { id, since, disposition, action, dueOn, retainUntil } = row;
  const said = words[disposition];
  const end = disposition === 'retain' ? retainUntil : (dueOn ?? retainUntil);
  const named = action === undefined || disposition === 'keep' ? null : action;
  const [what, whatZh] = named === null ? ['', ''] : [` (${named})`, `（${actionWords[named] ?? named}）`];
  const bar = (from: IsoDate, to: IsoDate, look: Look): Shape[] => {
    const x = xOf(from);
    const hint = `${from} – ${to}`;
    const [top, height] = look === 'missed' ? [y + 21, 6] : [y + 17, 14];
    return to <= from ? [] : [{ kind: 'rect', x, y: top, width: Math.max(2, xOf(to) - x), height, look, hint }];
  };
  return [
    {
      kind: 'text',
      x: LEFT,
      y: y + 11,
      text: { en: `${id}: ${said.en}${what}`, zh: `${id}：${said.zh}${whatZh}` },
      look: 'strong',
    },
    ...(since !== undefined && end !== undefined ? bar(since, end, disposition === 'retain' ? 'duty' : 'bar') : []),
    ...(disposition === 'due' && dueOn !== undefined ? bar(dueOn, today, 'missed') : []),
    ...(disposition === 'hold' || disposition === 'review' ? bar(dueOn ?? since ?? today, today, 'held') : []),
  ];
}

function yearOf(day: IsoDate): string {
  return day.slice(0, 4);
}
