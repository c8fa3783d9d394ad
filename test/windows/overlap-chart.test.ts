import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { type ChartParty, compileHours, type OverlapChartOptions, officeHours, overlapChart } from 'waimao/windows';
import { defineZone, toLocal } from 'waimao/zones';

function codeOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return isWaimaoError(error) ? error.code : error;
  }
}

const all = [1, 2, 3, 4, 5, 6, 7] as const;
const daily = (start: string, end: string) => [{ days: all, start, end }];
const chen: ChartParty = { name: '陈静', zone: 'Asia/Shanghai', hours: daily('09:00', '18:00') };
const keller: ChartParty = { name: 'Keller GmbH', zone: 'Europe/Berlin', hours: daily('08:30', '17:00') };
const sunrise: ChartParty = { name: 'Sunrise', zone: 'America/New_York', hours: daily('09:00', '17:00') };
const day = '2026-11-23';

/** Each common time as the clocks of all parties show it. */
function common(parties: readonly ChartParty[], date = day, options: OverlapChartOptions = {}): string[][] {
  const { overlap } = overlapChart(parties, date, options).data;
  return overlap.map(({ local }) => local.map(({ start, end }) => `${start}–${end}`));
}

/** Elements, attributes and texts of well-formed XML; throws at anything else. */
function parseXml(xml: string): { name: string; attributes: Map<string, string> }[] {
  const elements: { name: string; attributes: Map<string, string> }[] = [];
  const open: string[] = [];
  const TOKEN = /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<>]*")*)(\/?)>|((?:[^<>&]|&(?:amp|lt|gt|quot|#39);)+)/y;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    if (token === null) throw new Error(`not well formed at ${at}: ${xml.slice(at, at + 40)}`);
    const [, closing, name = '', attributes = '', single] = token;
    if (name === '') continue;
    if (closing === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const pairs = [...attributes.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/g)].map(
      ([, key = '', value = '']) => [key, value] as const,
    );
    elements.push({ name, attributes: new Map(pairs) });
    if (single !== '/') open.push(name);
  }
  if (open.length > 0) throw new Error(`${open.join()} is not closed`);
  return elements;
}

describe('overlapChart: the data', () => {
  test('stands on the local day of the first party and gives each common time on every clock', () => {
    const { data } = overlapChart([chen, keller], day);
    expect(data).toMatchObject({
      date: day,
      from: Date.parse('2026-11-23T00:00+08:00'),
      to: Date.parse('2026-11-24T00:00+08:00'),
      minutes: 1440,
      overlapMinutes: 150,
    });
    expect(data.overlap).toEqual([
      {
        start: Date.parse('2026-11-23T15:30+08:00'),
        end: Date.parse('2026-11-23T18:00+08:00'),
        startMinute: 930,
        endMinute: 1080,
        local: [
          { start: '15:30', startDayOffset: 0, end: '18:00', endDayOffset: 0 },
          { start: '08:30', startDayOffset: 0, end: '11:00', endDayOffset: 0 },
        ],
      },
    ]);
    expect(
      data.rows.map(({ name, zone, open }) => [name, zone, open.map((span) => [span.startMinute, span.endMinute])]),
    ).toEqual([
      ['陈静', 'Asia/Shanghai', [[540, 1080]]],
      ['Keller GmbH', 'Europe/Berlin', [[930, 1440]]],
    ]);
  });

  test('has ticks at the full hours of each clock, half an hour off for India', () => {
    const { rows } = overlapChart([chen, { ...keller, zone: 'asia/calcutta' }], day).data;
    expect(rows[0]?.ticks).toHaveLength(25);
    expect(rows[0]?.ticks[0]).toMatchObject({ minute: 0, time: '00:00', date: '2026-11-23' });
    expect(rows[0]?.ticks[24]).toMatchObject({ minute: 1440, time: '00:00', date: '2026-11-24' });
    expect(rows[1]?.zone).toBe('Asia/Kolkata');
    expect(rows[1]?.ticks[0]).toMatchObject({ minute: 30, time: '22:00', date: '2026-11-22' });
  });

  test.each([
    ['Europe/Berlin', '2026-03-29', 1380, 24],
    ['Europe/Berlin', '2026-10-25', 1500, 26],
    ['Australia/Lord_Howe', '2026-04-05', 1470, 25],
    ['Australia/Lord_Howe', '2026-10-04', 1410, 24],
    ['Africa/Cairo', '2026-04-24', 1380, 24],
    ['America/Havana', '2024-11-03', 1500, 26],
    ['Asia/Gaza', '2026-10-24', 1500, 26],
  ])('gives days of change their length: %s on %s', (zone, date, minutes, ticks) => {
    const { data } = overlapChart([{ name: 'x', zone, hours: daily('00:00', '24:00') }], date);
    expect(data.minutes).toBe(minutes);
    expect(data.overlapMinutes).toBe(minutes);
    expect(data.rows[0]?.ticks).toHaveLength(ticks);
    for (const { at, time, date: own } of data.rows[0]?.ticks ?? []) {
      expect(toLocal(zone, at)).toMatchObject({ time, date: own, second: 0 });
    }
  });

  test('shows a night as a whole from noon to noon', () => {
    const night: ChartParty = { name: '王磊', zone: 'Asia/Shanghai', hours: daily('20:00', '02:00') };
    expect(common([night, sunrise])).toEqual([
      ['00:00–02:00', '11:00–13:00'],
      ['22:00–00:00', '09:00–11:00'],
    ]);
    expect(common([night, sunrise], day, { dayStart: '12:00' })).toEqual([['22:00–02:00', '09:00–13:00']]);
  });

  test('takes calendars and moments as well as weekly hours', () => {
    const calendar = compileHours({ zone: 'Europe/Berlin', weekly: daily('08:30', '17:00'), holidays: [day] });
    const closed = overlapChart([chen, { name: 'Keller', zone: 'Europe/Berlin', calendar }], day);
    expect(closed.data.rows[1]?.open).toEqual([]);
    expect(closed.data.overlap).toEqual([]);
    const windows = [
      { start: '2026-11-23T17:00+08:00', end: '2026-11-23T19:00+08:00' },
      { start: '2026-11-23T10:00+08:00', end: '2026-11-23T11:00+08:00' },
      { start: '2026-11-23T10:30+08:00', end: '2026-11-23T11:30+08:00' },
      { start: '2026-11-23T10:30+08:00', end: '2026-11-23T10:30+08:00' },
      { start: '2025-11-23T10:30+08:00', end: '2025-11-23T11:30+08:00' },
    ];
    expect(common([chen, { name: 'w', zone: 'Europe/Berlin', windows }])).toEqual([
      ['10:00–11:30', '03:00–04:30'],
      ['17:00–18:00', '10:00–11:00'],
    ]);
  });

  test('leaves out what is shorter than asked for', () => {
    const lunch = {
      name: 'Lim',
      zone: 'Asia/Singapore',
      hours: [...daily('17:45', '18:00'), ...daily('09:00', '11:00')],
    };
    expect(common([chen, lunch])).toHaveLength(2);
    expect(common([chen, lunch], day, { minMinutes: 30 })).toEqual([['09:00–11:00', '09:00–11:00']]);
  });

  test('is plain data: it comes back from JSON as it was', () => {
    const { data } = overlapChart([chen, keller, sunrise], day);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});

describe('overlapChart: the picture', () => {
  test.each([
    ['two', [chen, keller], 'zh'],
    ['none in common', [chen, sunrise], 'en'],
    [
      'six',
      [chen, keller, sunrise, { ...chen, zone: 'Asia/Kathmandu' }, { ...chen, zone: 'Pacific/Apia' }, keller],
      'zh',
    ],
    [
      'a ship',
      [{ name: 'MV Hope', zone: defineZone('Firm/Ship', { offsetMinutes: 90 }), hours: daily('00:00', '24:00') }],
      'en',
    ],
    ['offices', [{ name: 'ES', zone: 'Europe/Madrid', hours: officeHours('ES', { on: day }).weekly }, keller], 'en'],
  ] as const)('is well-formed, with everything inside its frame: %s', (_, parties, locale) => {
    const { svg } = overlapChart(parties, day, { locale });
    const elements = parseXml(svg);
    expect(elements[0]?.name).toBe('svg');
    expect(elements[0]?.attributes.get('role')).toBe('img');
    expect(elements[1]?.name).toBe('title');
    expect(elements[2]?.name).toBe('desc');
    const [, , width = 0, height = 0] = (elements[0]?.attributes.get('viewBox') ?? '').split(' ').map(Number);
    for (const { name, attributes } of elements) {
      expect(['svg', 'title', 'desc', 'g', 'text', 'tspan', 'rect', 'path']).toContain(name);
      expect(
        [...attributes.keys()].filter((key) => key.startsWith('on') || key.includes('href') || key === 'id'),
      ).toEqual([]);
      const [x, y, w, h] = ['x', 'y', 'width', 'height'].map((key) => Number(attributes.get(key) ?? 0));
      if (name === 'rect' || name === 'text') {
        expect(x).toBeGreaterThanOrEqual(0);
        expect((x ?? 0) + (w ?? 0)).toBeLessThanOrEqual(width);
        expect((y ?? 0) + (h ?? 0)).toBeLessThanOrEqual(height);
      }
    }
  });

  test('says the result in words, in both languages', () => {
    expect(overlapChart([chen, keller], day, { locale: 'zh' }).svg).toContain('共同时段 2 小时 30 分钟');
    expect(overlapChart([chen, keller], day).svg).toContain('All open for 2 h 30 min');
    expect(overlapChart([chen, sunrise], day, { locale: 'zh' }).svg).toContain('没有共同时段');
    expect(overlapChart([chen, sunrise], day).svg).toContain('No time when all are open');
    expect(overlapChart([chen, keller], day).svg).toContain('<title>Mon 2026-11-23, Beijing time</title>');
    expect(overlapChart([chen, keller], day, { locale: 'zh' }).svg).toContain(
      '<title>2026-11-23 周一，北京时间</title>',
    );
    expect(overlapChart([chen, keller], day).svg).toContain('>08:30–11:00</text>');
  });

  test('says a common time of less than an hour in minutes alone, one of full hours in hours alone', () => {
    const told = (end: string, locale: string): string | undefined => {
      const early: ChartParty = { name: 'Early', zone: 'Asia/Shanghai', hours: daily('08:00', end) };
      const { svg } = overlapChart([chen, early], day, { locale });
      return /font-size="15" font-weight="600">([^<]*)</.exec(svg)?.[1];
    };
    expect([told('09:45', 'en'), told('11:00', 'en')]).toEqual(['All open for 45 min', 'All open for 2 h']);
    expect([told('09:45', 'zh'), told('11:00', 'zh')]).toEqual(['共同时段 45 分钟', '共同时段 2 小时']);
  });

  test.each([
    '<script>alert(1)</script>',
    '</text><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='alert(1)",
    ']]><!--',
    '&lt;script&gt; &#60; &amp',
    'a\u0000b\u0008\u001b\ufffe\ud800',
    'text\u202etxet',
    '<'.repeat(500),
    '一'.repeat(500),
    '👩‍🚀'.repeat(100),
    '__proto__',
    '$& $1 %s',
  ])('lets no text of the caller out of its place: %j', (name) => {
    const { svg, data } = overlapChart([{ ...chen, name }, keller], day);
    expect(() => parseXml(svg)).not.toThrow();
    expect(svg).not.toMatch(/<(?:script|img)/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must be gone
    expect(svg + data.rows[0]?.name).not.toMatch(/[\u0000-\u001f\u202e\ufffe]|[\ud800-\udbff](?![\udc00-\udfff])/);
    expect(svg.length).toBeLessThan(12_000);
  });

  test('gives the room of a place that is left out to the name, and that of a short name to the times', () => {
    const split = [...daily('09:00', '13:00'), ...daily('14:00', '17:00')];
    const night = { name: '夜班', zone: 'Asia/Shanghai', hours: daily('20:00', '04:00') };
    const far = { name: '新纪元国际物流株式会社', zone: 'America/Argentina/Buenos_Aires', hours: split };
    const { svg } = overlapChart([night, far], day, { locale: 'zh', dayStart: '12:00' });
    expect(svg).not.toContain('>布宜诺斯艾利斯<');
    expect(svg).toContain('>新纪元国际物流株式会社<');

    const thrice = [...daily('09:00', '10:00'), ...daily('11:00', '12:00'), ...daily('13:00', '15:00')];
    expect(overlapChart([{ ...chen, hours: thrice }], day, { locale: 'zh' }).svg).toContain(
      '>09:00–10:00、11:00–12:00、13:00–15:00</text>',
    );
  });

  test('is the same text for the same input', () => {
    expect(overlapChart([chen, keller, sunrise], day).svg).toBe(overlapChart([chen, keller, sunrise], day).svg);
  });
});

describe('overlapChart: refusals', () => {
  test('refuses what cannot be shown', () => {
    const refused = (parties: unknown, date: unknown = day, options: unknown = {}): unknown =>
      codeOf(() => overlapChart(parties as never, date as never, options as never));
    expect(refused([])).toBe('windows/no-parties');
    expect(refused(new Array(51).fill(chen))).toBe('windows/no-parties');
    expect(refused(null)).toBe('core/wrong-type');
    expect(refused([null])).toBe('core/wrong-type');
    expect(refused(new Array(2))).toBe('core/wrong-type');
    expect(refused([{ ...chen, name: '' }])).toBe('core/not-text');
    expect(refused([{ ...chen, name: 5 }])).toBe('core/not-text');
    expect(refused([{ ...chen, zone: 'Asia/Beijing' }])).toBe('zones/unknown-zone');
    expect(refused([{ name: 'x', zone: 'Asia/Shanghai' }])).toBe('windows/hours-given-otherwise');
    expect(refused([{ ...chen, windows: [] }])).toBe('windows/hours-given-otherwise');
    expect(refused([{ ...chen, hours: null }])).toBe('core/wrong-type');
    expect(refused([{ ...chen, hours: [{ days: [8], start: '09:00', end: '10:00' }] }])).toBe('core/out-of-range');
    expect(refused([{ name: 'x', zone: 'Asia/Shanghai', calendar: {} }])).toBe('windows/not-a-calendar');
    expect(refused([{ name: 'x', zone: 'Asia/Shanghai', windows: 5 }])).toBe('core/wrong-type');
    expect(refused([{ name: 'x', zone: 'Asia/Shanghai', windows: [{ start: 2, end: 1 }] }])).toBe(
      'windows/reversed-range',
    );
    expect(refused([{ name: 'x', zone: 'Asia/Shanghai', windows: [{ start: 2, end: Number.NaN }] }])).toBe(
      'core/not-an-instant',
    );
    expect(refused([chen], '2026-02-30')).toBe('core/not-a-date');
    expect(refused([{ ...chen, zone: 'Pacific/Apia' }], '2011-12-30')).toBe('windows/no-such-day');
    expect(refused([chen], day, { locale: 'fr' })).toBe('zones/unknown-locale');
    expect(refused([chen], day, { minMinutes: -1 })).toBe('core/out-of-range');
    expect(refused([chen], day, { minMinutes: 'x' })).toBe('core/not-a-number');
    expect(refused([chen], day, { dayStart: '24:00' })).toBe('windows/not-a-time');
    expect(refused([chen], day, null)).toBe('core/wrong-type');
    expect(refused([chen], '1950-01-01')).toBe('windows/out-of-reach');
  });

  test('names the place as the caller wrote it', () => {
    const hours = [{ days: [1], start: '09:00', end: '10:00' }];
    const place = (row: unknown): unknown => {
      try {
        overlapChart([chen, { ...chen, hours: [...hours, row] } as never], day);
      } catch (error) {
        return isWaimaoError(error) ? [error.path.join('.'), error.message] : error;
      }
      return undefined;
    };
    expect(place({ days: [1], start: '9', end: '10:00' })).toEqual([
      'parties.1.hours.1.start',
      expect.stringContaining('parties[1].hours[1].start'),
    ]);
    expect(place(null)).toEqual(['parties.1.hours.1', expect.stringMatching(/^hours must be an object/)]);
  });

  test('names the field of the options and the end of a window that cannot be read', () => {
    const place = (windows: unknown, options: OverlapChartOptions = {}): unknown => {
      try {
        return overlapChart([chen, { name: 'w', zone: 'Europe/Berlin', windows } as never], day, options);
      } catch (error) {
        return isWaimaoError(error) ? [error.code, error.path] : error;
      }
    };
    expect(place([], { dayStart: '24:00' })).toEqual(['windows/not-a-time', ['dayStart']]);
    expect(place([{ start: Number.NaN, end: 2 }])).toEqual([
      'core/not-an-instant',
      ['parties', 1, 'windows', 0, 'start'],
    ]);
    expect(place([{ start: 1, end: '2026-11-23' }])).toEqual([
      'core/not-an-instant',
      ['parties', 1, 'windows', 0, 'end'],
    ]);
  });
});
