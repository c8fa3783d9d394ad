import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { defineZone, offsetAt, toInstant, toLocal, transitions, type ZoneDefinition } from 'waimao/zones';

/** The code and the place of what is refused. */
function refusal(definition: unknown, id: unknown = 'Test/Zone'): string {
  try {
    defineZone(id as string, definition as ZoneDefinition);
  } catch (error) {
    return isWaimaoError(error) ? `${error.code} ${error.path.join('.')}` : String(error);
  }
  return 'nothing was refused';
}

const berlin = 'CET-1CEST,M3.5.0,M10.5.0/3';
const moments = Array.from({ length: 3000 }, (_, index) => Date.UTC(2000, 0, 1) + index * 1_234_567_890);

describe('a zone of the caller’s own', () => {
  test('has one offset where it has nothing else', () => {
    const zone = defineZone('Test/Fixed', { offsetMinutes: 345 });
    expect([-8.64e15, 0, 8.64e15].map((at) => offsetAt(zone, at))).toEqual([345, 345, 345]);
    expect(transitions(zone, 0, '2100-01-01T00:00Z')).toEqual([]);
  });

  test('follows its table, before 2000 as well', () => {
    const zone = defineZone('Test/Moved', {
      offsetMinutes: 480,
      transitions: [
        { at: '1990-06-01T00:00+08:00', offsetMinutes: 540 },
        { at: new Date('2030-01-01T00:00Z'), offsetMinutes: 480 },
      ],
    });
    expect(['1990-05-31T15:59Z', '1990-05-31T16:00Z', '2030-01-01T00:00Z'].map((at) => offsetAt(zone, at))).toEqual([
      480, 540, 480,
    ]);
  });

  test('follows a rule at all times where that is all it has: the same as Berlin from 2000 on', () => {
    const zone = defineZone('Test/Berlin', { offsetMinutes: 60, rule: berlin });
    expect(moments.map((at) => offsetAt(zone, at))).toEqual(moments.map((at) => offsetAt('Europe/Berlin', at)));
    expect(offsetAt(zone, '1950-07-01T00:00Z')).toBe(120);
    expect(transitions(zone, Date.UTC(1950, 0, 1), Date.UTC(1951, 0, 1))).toHaveLength(2);
    expect(transitions(zone, Date.UTC(1990, 0, 1), Date.UTC(2060, 0, 1))).toHaveLength(140);
  });

  test('follows its rule from the last transition on', () => {
    const zone = defineZone('Test/Late', {
      offsetMinutes: 180,
      transitions: [{ at: '2027-07-01T00:00Z', offsetMinutes: 120 }],
      rule: berlin,
    });
    const changes = transitions(zone, '2020-01-01T00:00Z', '2028-06-01T00:00Z').map(({ at, offsetAfter }) => [
      new Date(at).toISOString().slice(0, 13),
      offsetAfter,
    ]);
    expect(changes).toEqual([
      ['2027-07-01T00', 120],
      ['2027-10-31T01', 60],
      ['2028-03-26T01', 120],
    ]);
  });

  test('does not follow the rule earlier in the year of the last transition', () => {
    const transitions = [{ at: '2031-12-15T00:00Z', offsetMinutes: 60 }];
    const zone = defineZone('Test/December', { offsetMinutes: 180, transitions, rule: berlin });
    const days = ['2031-06-15', '2031-11-15', '2031-12-20', '2032-07-01'];
    expect(days.map((day) => offsetAt(zone, `${day}T00:00Z`))).toEqual([180, 180, 60, 120]);
  });

  test('answers whatever was asked before', () => {
    const late = '2031-12-15T00:00Z';
    const definitions: ZoneDefinition[] = [
      { offsetMinutes: 60, rule: berlin },
      { offsetMinutes: 180, transitions: [{ at: '2027-07-01T00:00Z', offsetMinutes: 120 }], rule: berlin },
      { offsetMinutes: 180, transitions: [{ at: late, offsetMinutes: 60 }], rule: berlin },
      { offsetMinutes: 180, transitions: [{ at: '2055-12-15T00:00Z', offsetMinutes: 60 }], rule: berlin },
      { offsetMinutes: 180, transitions: [{ at: late, offsetMinutes: 60 }], rule: 'AAA0BBB,0/0,J365/25' },
      { offsetMinutes: 60, transitions: [{ at: late, offsetMinutes: 60 }], rule: 'AAA0BBB,0/0,J365/25' },
      { offsetMinutes: 0, rule: 'AAA0BBB,J365/167,J100' },
      { offsetMinutes: 0, rule: 'AAA0BBB,J100,J100/1' }, // ends at the moment at which it starts: never
    ];
    const asked = Array.from({ length: 700 }, (_, index) => Date.UTC(1995, 0, 3) + ((index * 271) % 700) * 12.4e8 * 4);
    for (const definition of definitions) {
      const zone = defineZone('Test/Zone', definition);
      const alone = asked.map((at) => offsetAt(defineZone('Test/Zone', definition), at));
      expect(asked.map((at) => offsetAt(zone, at))).toEqual(alone);
      expect(asked.toReversed().map((at) => offsetAt(zone, at))).toEqual(alone.toReversed());
      expect(asked.toSorted((a, b) => b - a).map((at) => offsetAt(zone, at))).toEqual(
        asked.toSorted((a, b) => b - a).map((at) => alone[asked.indexOf(at)]),
      );
    }
  });

  test('does not change what its id means to others', () => {
    const zone = defineZone('Europe/Berlin', { offsetMinutes: 0 });
    expect([offsetAt(zone, 0), offsetAt('Europe/Berlin', '2026-11-21T00:00Z')]).toEqual([0, 60]);
    expect(zone.id).toBe('Europe/Berlin');
  });

  test('reaches a whole day to either side', () => {
    const east = defineZone('Test/East', { offsetMinutes: 1440 });
    const west = defineZone('Test/West', { offsetMinutes: -1440 });
    expect([toLocal(east, '2026-11-21T00:00Z').date, toLocal(west, '2026-11-21T00:00Z').date]).toEqual([
      '2026-11-22',
      '2026-11-20',
    ]);
    expect(toInstant(east, '2026-11-22', '00:00')).toBe(toInstant(west, '2026-11-20', '00:00'));
  });
});

describe('the rules that IANA uses are read', () => {
  const changesIn = (rule: string, offsetMinutes: number, year: number) =>
    transitions(defineZone('Test/Rule', { offsetMinutes, rule }), Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)).map(
      ({ at, offsetAfter }) => [new Date(at).toISOString().slice(0, 16), offsetAfter],
    );

  test('hours below zero and beyond a day: Greenland, Gaza', () => {
    expect(changesIn('<-02>2<-01>,M3.5.0/-1,M10.5.0/0', -120, 2026)).toEqual([
      ['2026-03-29T01:00', -60],
      ['2026-10-25T01:00', -120],
    ]);
    expect(changesIn('EET-2EEST,M3.4.4/50,M10.4.4/50', 120, 2090)).toEqual([
      ['2090-03-25T00:00', 180],
      ['2090-10-27T23:00', 120],
    ]);
  });

  test('winter time that is the exception: Dublin', () => {
    expect(changesIn('IST-1GMT0,M10.5.0,M3.5.0/1', 60, 2026)).toEqual([
      ['2026-03-29T01:00', 60],
      ['2026-10-25T01:00', 0],
    ]);
  });

  test('half hours and two hours: Lord Howe, Troll', () => {
    expect(changesIn('<+1030>-10:30<+11>-11,M10.1.0,M4.1.0', 630, 2026)).toEqual([
      ['2026-04-04T15:00', 630],
      ['2026-10-03T15:30', 660],
    ]);
    expect(changesIn('<+00>0<+02>-2,M3.5.0/1,M10.5.0/3', 0, 2026)).toEqual([
      ['2026-03-29T01:00', 120],
      ['2026-10-25T01:00', 0],
    ]);
  });

  test('days counted without 29 February (J60 is 1 March) and with it', () => {
    expect(changesIn('AAA0BBB,J60/0,J300/0', 0, 2028)[0]).toEqual(['2028-03-01T00:00', 60]);
    expect(changesIn('AAA0BBB,59/0,300/0', 0, 2028)[0]).toEqual(['2028-02-29T00:00', 60]);
    expect(changesIn('AAA0BBB,59/0,300/0', 0, 2027)[0]).toEqual(['2027-03-01T00:00', 60]);
    expect(changesIn('AAA0BBB,J59/0,J365/0', 0, 2028)).toEqual([
      ['2028-02-28T00:00', 60],
      ['2028-12-30T23:00', 0],
    ]);
  });

  test('summer time all year round (RFC 8536, section 3.3.1)', () => {
    for (const rule of ['XXX3EDT4,0/0,J365/23', 'EST5EDT,0/0,J365/25', 'AAA-5BBB,0/0,J365/25']) {
      const standard = rule.startsWith('XXX') ? -180 : rule.startsWith('EST') ? -300 : 300;
      const zone = defineZone('Test/Summer', { offsetMinutes: standard, rule });
      const offsets = new Set(moments.map((at) => offsetAt(zone, at)));
      expect([rule, ...offsets]).toEqual([rule, rule.startsWith('XXX') ? -240 : standard + 60]);
      expect(transitions(zone, Date.UTC(2030, 0, 1), Date.UTC(2060, 0, 1))).toEqual([]);
    }
  });

  test('up to the furthest hours', () => {
    expect(changesIn('AAA-23BBB,M3.5.0/167,M10.5.0/-167', 1380, 2026)).toEqual([
      ['2026-04-04T00:00', 1440],
      ['2026-10-17T01:00', 1380],
    ]);
    expect(changesIn('AAA-24', 1440, 2026)).toEqual([]);
  });

  test('no summer time', () => {
    expect(changesIn('<+0545>-5:45', 345, 2026)).toEqual([]);
    expect(changesIn('CST-8', 480, 2026)).toEqual([]);
  });
});

describe('what is no rule is refused', () => {
  test.each([
    '',
    'CET',
    'CET-1CEST', // POSIX leaves the dates to the system
    'CET-1CEST,M3.5.0',
    'CET-1CEST,M3.5.0,M10.5.0,M11.5.0',
    'CE-1CEST,M3.5.0,M10.5.0',
    '<C>-1CEST,M3.5.0,M10.5.0',
    'CET-1CEST,M13.5.0,M10.5.0',
    'CET-1CEST,M0.5.0,M10.5.0',
    'CET-1CEST,M3.6.0,M10.5.0',
    'CET-1CEST,M3.0.0,M10.5.0',
    'CET-1CEST,M3.5.7,M10.5.0',
    'CET-1CEST,J0,J300',
    'CET-1CEST,J366,J300',
    'CET-1CEST,366,300',
    'CET-1CEST,M3.5.0/168,M10.5.0',
    'CET-1CEST,M3.5.0/2:60,M10.5.0',
    'CET-1CEST,M3.5.0/,M10.5.0',
    'CET-25CEST,M3.5.0,M10.5.0',
    'CET-24CEST,M3.5.0,M10.5.0', // summer time would be 25 hours
    'CET-1CEST-24:00:01,M3.5.0,M10.5.0',
    'CET-1:00:30CEST,M3.5.0,M10.5.0', // half a minute
    'CET-1CEST,M3.5.0,M10.5.0\n',
    ' CET-1CEST,M3.5.0,M10.5.0',
    `CET-1CEST${','.repeat(100_000)}`,
    null,
    1,
    {},
  ])('%j', (rule) => {
    expect(refusal({ offsetMinutes: 60, rule })).toBe('zones/invalid-rule definition.rule');
  });

  test('and one that contradicts the table', () => {
    expect(refusal({ offsetMinutes: 0, rule: berlin })).toBe('zones/rule-contradicts definition.rule');
    const late = { at: '2027-01-01T00:00Z', offsetMinutes: 120 };
    expect(refusal({ offsetMinutes: 60, transitions: [late], rule: berlin })).toBe(
      'zones/rule-contradicts definition.rule',
    );
    expect(refusal({ offsetMinutes: 60, transitions: [late], rule: 'CET-1' })).toBe(
      'zones/rule-contradicts definition.rule',
    );
  });
});

describe('a table that is none is refused with its place', () => {
  const at = '2027-01-01T00:00Z';
  test.each([
    [null, 'core/wrong-type definition'],
    [undefined, 'core/wrong-type definition'],
    [[], 'core/wrong-type definition'],
    [{}, 'zones/invalid-offset definition.offsetMinutes'],
    [{ offsetMinutes: '60' }, 'zones/invalid-offset definition.offsetMinutes'],
    [{ offsetMinutes: 60.5 }, 'zones/invalid-offset definition.offsetMinutes'],
    [{ offsetMinutes: 1441 }, 'zones/invalid-offset definition.offsetMinutes'],
    [{ offsetMinutes: Number.NaN }, 'zones/invalid-offset definition.offsetMinutes'],
    [{ offsetMinutes: 0, transitions: {} }, 'core/wrong-type definition.transitions'],
    [{ offsetMinutes: 0, transitions: [null] }, 'core/wrong-type definition.transitions.0'],
    [
      { offsetMinutes: 0, transitions: [{ at: 'soon', offsetMinutes: 60 }] },
      'core/not-an-instant definition.transitions.0.at',
    ],
    [{ offsetMinutes: 0, transitions: [{ at }] }, 'zones/invalid-offset definition.transitions.0.offsetMinutes'],
    [
      {
        offsetMinutes: 0,
        transitions: [
          { at, offsetMinutes: 60 },
          { at, offsetMinutes: 0 },
        ],
      },
      'zones/out-of-order definition.transitions.1.at',
    ],
  ])('%j', (definition, expected) => {
    expect(refusal(definition)).toBe(expected);
  });

  test('and so is a name that is none', () => {
    for (const id of ['', null, 1, {}]) expect(refusal({ offsetMinutes: 0 }, id)).toBe('core/not-text id');
  });
});
