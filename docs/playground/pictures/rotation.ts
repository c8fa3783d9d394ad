import { PANEL_WIDTH, type Panel, type Picture, type Shape } from './picture.ts';

/** A member of a rotation, as far as a picture needs it. */
export interface DealtMember {
  readonly id: string;
  readonly weight: number;
}

/** Boxes in a line of the order, and the most picks that are drawn. */
const PER_LINE = 12;
const MOST_PICKS = 96;
const BOX = (PANEL_WIDTH - 12) / PER_LINE;

/** What each has after every pick, beside the share of the picks that the weight asks for. */
export function rotationCurves(members: readonly DealtMember[], picks: readonly string[]): DealtCurve[] {
  const total = members.reduce((sum, { weight }) => sum + weight, 0);
  return members.map(({ id, weight }) => {
    const share = total === 0 ? 0 : weight / total;
    const had = [0];
    for (const pick of picks) had.push((had.at(-1) ?? 0) + (pick === id ? 1 : 0));
    const off = Math.max(...had.map((count, at) => Math.abs(count - share * at)));
    return { id, weight, share, had, off };
  });
}

/** One member's picks. */
export interface DealtCurve extends DealtMember {
  readonly share: number;
  /** After 0, 1, 2, … picks. */
  readonly had: readonly number[];
  /** The furthest that it ever was from the ideal, in picks. */
  readonly off: number;
}

/** The order of the picks, and the count of each over the ideal line. */
export function rotationPicture(members: readonly DealtMember[], picks: readonly string[]): Picture {
  const shown = picks.slice(0, MOST_PICKS);
  const curves = rotationCurves(members, shown);
  const furthest = Math.max(0, ...curves.map(({ off }) => off)).toFixed(2);
  return {
    title: { en: 'Order of turns against the ideal shares', zh: '轮转次序与应得份额' },
    description: {
      en: `${shown.length} turns. Nobody is ever more than ${furthest} turns off the ideal share.`,
      zh: `共 ${shown.length} 次。任何时候，任何人与应得份额相差不超过 ${furthest} 次。`,
    },
    panels: [orderPanel(curves, shown), curvePanel(curves, shown.length)],
    key: [{ look: 'ideal', text: { en: 'dotted: the ideal share', zh: '虚线：应得份额' } }],
    table: {
      head: [
        { en: 'Who', zh: '业务员' },
        { en: 'Weight', zh: '权重' },
        { en: 'Turns', zh: '次数' },
        { en: 'Ideal', zh: '应得' },
        { en: 'Furthest off', zh: '最大偏差' },
      ],
      rows: curves.map(({ id, weight, share, had, off }) => [
        id,
        String(weight),
        String(had.at(-1)),
        (share * shown.length).toFixed(2),
        off.toFixed(2),
      ]),
    },
  };
}

function orderPanel(curves: readonly DealtCurve[], picks: readonly string[]): Panel {
  const shapes = picks.flatMap((pick, at): Shape[] => {
    const series = curves.findIndex(({ id }) => id === pick);
    const [x, y] = [6 + (at % PER_LINE) * BOX, 4 + Math.floor(at / PER_LINE) * BOX];
    return [
      { kind: 'rect', x: x + 1, y, width: BOX - 2, height: BOX - 2, look: `box-${series}`, hint: `${at + 1}: ${pick}` },
      { kind: 'text', x: x + BOX / 2, y: y + BOX / 2 + 3, text: pick.slice(0, 4), look: 'in-box', anchor: 'middle' },
    ];
  });
  const height = 6 + Math.ceil(picks.length / PER_LINE) * BOX;
  return { heading: { en: 'Order', zh: '次序' }, width: PANEL_WIDTH, height, shapes };
}

function curvePanel(curves: readonly DealtCurve[], count: number): Panel {
  const [left, right, top, bottom] = [24, PANEL_WIDTH - 62, 10, 170];
  const most = Math.max(1, ...curves.map(({ had, share }) => Math.max(had.at(-1) ?? 0, share * count)));
  const xOf = (turn: number): number => left + ((right - left) * turn) / Math.max(1, count);
  const yOf = (value: number): number => bottom - ((bottom - top) * value) / most;
  const shapes: Shape[] = [
    {
      kind: 'line',
      points: [
        [left, top],
        [left, bottom],
        [right, bottom],
      ],
      look: 'axis',
    },
    { kind: 'text', x: left - 4, y: yOf(most) + 4, text: String(Math.round(most)), look: 'small', anchor: 'end' },
    { kind: 'text', x: left - 4, y: bottom + 2, text: '0', look: 'small', anchor: 'end' },
    {
      kind: 'text',
      x: right,
      y: bottom + 12,
      text: { en: `${count} turns`, zh: `${count} 次` },
      look: 'small',
      anchor: 'end',
    },
  ];
  let lowest = -20;
  const ends = curves.map((curve, at) => ({ ...curve, at, y: yOf(curve.had.at(-1) ?? 0) })).sort((a, b) => a.y - b.y);
  for (const { at, id, had, share, y } of ends) {
    const steps = had.flatMap((value, turn): [number, number][] =>
      turn === 0
        ? [[xOf(0), yOf(0)]]
        : [
            [xOf(turn), yOf(had[turn - 1] ?? 0)],
            [xOf(turn), yOf(value)],
          ],
    );
    shapes.push({
      kind: 'line',
      points: [
        [xOf(0), yOf(0)],
        [xOf(count), yOf(share * count)],
      ],
      look: 'ideal',
    });
    shapes.push({ kind: 'line', points: steps, look: `series-${at}` });
    lowest = Math.max(y + 3, lowest + 13);
    shapes.push({ kind: 'text', x: right + 4, y: lowest, text: `${id.slice(0, 7)} ${had.at(-1)}`, look: 'label' });
  }
  return {
    heading: { en: 'Turns so far', zh: '累计次数' },
    width: PANEL_WIDTH,
    height: Math.max(bottom + 18, lowest + 4),
    shapes,
  };
}
