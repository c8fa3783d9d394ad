import { expect, test } from 'vitest';
import { clockChanges, hoursPicture } from '../../docs/playground/pictures/hours.ts';
import type { Picture, Shape } from '../../docs/playground/pictures/picture.ts';
import { rotationCurves, rotationPicture } from '../../docs/playground/pictures/rotation.ts';
import { tiersPicture } from '../../docs/playground/pictures/tiers.ts';
import { timelinePicture } from '../../docs/playground/pictures/timeline.ts';
import { yearPicture } from '../../docs/playground/pictures/year.ts';
import { createRotation, takePicks } from '../../src/allocation/index.ts';
import { calendarOf } from '../../src/holidays/index.ts';
import { defaultTieringPolicy, tierPortfolio } from '../../src/tiering/index.ts';
import { overlapChart } from '../../src/windows/index.ts';

const always = [{ days: [1, 2, 3, 4, 5, 6, 7] as const, start: '09:00', end: '17:00' }];
const berlinOn = (date: string) => overlapChart([{ name: 'Berlin', zone: 'Europe/Berlin', hours: always }], date).data;

function rects(picture: Picture, look: string): Extract<Shape, { kind: 'rect' }>[] {
  return picture.panels
    .flatMap(({ shapes }) => shapes)
    .filter((shape) => shape.kind === 'rect')
    .filter((shape) => shape.look === look);
}

/** Nothing lies outside of its panel, and no number is none. */
function expectInside({ panels }: Picture): void {
  for (const { width, height, shapes } of panels) {
    for (const shape of shapes) {
      const points = shape.kind === 'line' ? shape.points : [[shape.x, shape.y] as const];
      for (const [x, y] of points) {
        expect(x >= 0 && x <= width && y >= 0 && y <= height, JSON.stringify(shape)).toBe(true);
      }
      if (shape.kind === 'rect') {
        expect(shape.width >= 0 && shape.x + shape.width <= width + 0.01, JSON.stringify(shape)).toBe(true);
        expect(shape.height >= 0 && shape.y + shape.height <= height + 0.01, JSON.stringify(shape)).toBe(true);
      }
    }
  }
}

test('the clock of Berlin goes forward at two in March and back at three in October, and not in between', () => {
  const changes = (date: string) => berlinOn(date).rows.map(clockChanges);
  expect(changes('2027-03-28')).toEqual([[{ minute: 120, text: { en: 'clock +1 h', zh: '时钟 +1 小时' } }]]);
  expect(changes('2026-10-25')).toEqual([[{ minute: 180, text: { en: 'clock −1 h', zh: '时钟 −1 小时' } }]]);
  expect(changes('2026-10-26')).toEqual([[]]);
});

test('a bar of hours stands where its minutes are, and the picture says what moved', () => {
  const parties = [
    { name: 'Shenzhen', zone: 'Asia/Shanghai', hours: always },
    { name: 'Berlin', zone: 'Europe/Berlin', hours: always },
  ];
  const picture = hoursPicture(['2026-10-24', '2026-10-26'].map((date) => overlapChart(parties, date).data));
  expectInside(picture);
  const [shenzhen] = rects(picture, 'open');
  expect([shenzhen?.x, shenzhen?.width]).toEqual([6 + (328 * 9) / 24, expect.closeTo((328 * 8) / 24)]);
  expect(picture.description).toEqual({
    en: '2026-10-24: Shenzhen, Berlin, 120 minutes in common. 2026-10-26: Berlin 1 h later, 60 minutes in common.',
    zh: '2026-10-24：Shenzhen、Berlin，共同时间 120 分钟。2026-10-26：Berlin 晚 1 小时，共同时间 60 分钟。',
  });
  expect(picture.table.rows).toEqual([
    ['2026-10-24', 'Shenzhen', '09:00–17:00'],
    ['2026-10-24', 'Berlin', '09:00–17:00'],
    ['2026-10-26', 'Shenzhen', '09:00–17:00'],
    ['2026-10-26', 'Berlin', '09:00–17:00'],
  ]);
});

test('a day of 25 hours says so and fits', () => {
  const picture = hoursPicture([berlinOn('2026-10-25')]);
  expectInside(picture);
  expect(picture.panels[0]?.heading).toEqual({ en: '2026-10-25 (25 hours)', zh: '2026-10-25（25 小时）' });
});

test('the curves count the picks and hold them against the ideal share', () => {
  const members = [
    { id: 'A', weight: 2 },
    { id: 'B', weight: 1 },
  ];
  expect(rotationCurves(members, ['A', 'B', 'A'])).toEqual([
    { id: 'A', weight: 2, share: 2 / 3, had: [0, 1, 1, 2], off: expect.closeTo(1 / 3) },
    { id: 'B', weight: 1, share: 1 / 3, had: [0, 0, 1, 1], off: expect.closeTo(1 / 3) },
  ]);
  expect(rotationCurves([{ id: 'A', weight: 0 }], [])).toEqual([{ id: 'A', weight: 0, share: 0, had: [0], off: 0 }]);
});

test('a rotation of many members and picks stays inside of its panels', () => {
  const team = createRotation(Array.from({ length: 9 }, (_, n) => ({ id: `rep-${n}`, weight: n + 1 })));
  const picture = rotationPicture(team.members, takePicks(team, 200).picks);
  expectInside(picture);
  expect(picture.table.rows.length).toBe(9);
  expectInside(rotationPicture(team.members, []));
});

test('the tier mix names the bands that were missed', () => {
  const customers = Array.from({ length: 20 }, (_, n) => ({
    id: `c${n}`,
    lastOrderOn: n < 4 ? '2026-01-10' : '2026-10-10',
    lastContactOn: n < 4 ? '2026-02-10' : '2026-11-10',
    orderValueLastYear: n * 100_000,
  }));
  const picture = tiersPicture(tierPortfolio(customers, defaultTieringPolicy, '2026-11-21').report);
  expectInside(picture);
  expect(picture.description).toEqual({ en: 'Outside of its band: Dormant.', zh: '超出目标区间：沉睡。' });
  expect(picture.table.rows[0]).toEqual([{ en: 'Core', zh: '核心' }, '2', '10 %', '10 %–15 %']);
  expect(rects(picture, 'missed').length).toBe(1);
});

test('a year has every day once, and tells on which one works and the other does not', () => {
  const picture = yearPicture(2026, { China: calendarOf('CN'), Germany: calendarOf('DE') });
  expectInside(picture);
  expect(rects(picture, 'grid').length).toBe(2 * 365);
  expect(picture.description.en).toBe(
    'China: 19 weekdays off. Germany: 7 weekdays off. On 26 days one works and another does not.',
  );
  expect(picture.table.rows).toContainEqual([
    '2026-02-14',
    { en: 'works, weekend', zh: '调休上班' },
    { en: 'weekend', zh: '周末' },
  ]);
  expectInside(yearPicture(2028, { Peru: calendarOf('PE') }));
});

test('a timeline runs from the first event past the last end, with today in it', () => {
  const picture = timelinePicture({
    today: '2026-11-22',
    rows: [
      { id: 'a', since: '2022-11-10', disposition: 'due', action: 'anonymise', dueOn: '2025-11-11' },
      { id: 'b', since: '2021-01-02', disposition: 'retain', retainUntil: '2029-12-31' },
      { id: 'c', since: '2021-03-01', disposition: 'hold', dueOn: '2024-03-02' },
      { id: 'd', disposition: 'review' },
    ],
  });
  expectInside(picture);
  expect(picture.description.en).toBe('1 of 4 records are due to go.');
  expect(picture.table.rows[1]).toEqual(['b', '2021-01-02', '2029-12-31', '–', { en: 'must be kept', zh: '依法保存' }]);
  expect(rects(picture, 'missed').map(({ hint }) => hint)).toEqual(['2025-11-11 – 2026-11-22']);
  expect(rects(picture, 'held').length).toBe(1);
  expectInside(timelinePicture({ today: '2026-11-22', rows: [] }));
});
