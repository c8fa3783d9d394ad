import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { firstDifference, historyOf, zoneRows } from '../../scripts/data/pack-zones.ts';
import { readTzif } from '../../scripts/data/tzif.ts';
import { decodeHistory } from '../../src/zones/internal/decode-history.ts';

const second = (text: string): number => Date.parse(text) / 1000;
const NEW_YORK = 'EST5EDT,M3.2.0,M11.1.0';
const lateStart = {
  first: -14_400,
  transitions: [
    { at: second('1995-01-01T00:00Z'), offset: -18_000 },
    { at: second('2018-11-04T06:00Z'), offset: -18_000 }, // another name for the same offset
    { at: second('2019-03-10T07:00Z'), offset: -14_400 },
    { at: second('2019-11-03T06:00Z'), offset: -18_000 },
    { at: second('2020-03-08T07:00Z'), offset: -14_400 },
  ],
  rule: NEW_YORK,
};

describe('a history is packed', () => {
  test('as its changes since 2000, without those that follow from the rule', () => {
    const history = historyOf(lateStart);
    expect(history).toBe(`-8c,60azo|${NEW_YORK}`);
    expect(firstDifference(history, lateStart)).toBeUndefined();
    const { starts } = decodeHistory(history);
    expect(new Date(starts[0] ?? 0).toISOString()).toBe('2019-03-10T07:00:00.000Z');
  });

  test('with what the rule gives at the start of 2000 where it was in force by then', () => {
    const transitions = [{ at: second('1996-03-31T01:00Z'), offset: 7200 }];
    expect(() => historyOf({ first: 3600, transitions, rule: 'CET-1CEST,M3.5.0,M10.5.0/3' })).toThrow(
      'does not continue',
    );
    const known = [...transitions, { at: second('1999-10-31T01:00Z'), offset: 3600 }];
    expect(historyOf({ first: 3600, transitions: known, rule: 'CET-1CEST,M3.5.0,M10.5.0/3' })).toBe(
      '1o|CET-1CEST,M3.5.0,M10.5.0/3',
    );
  });

  test('and is refused where it is not in whole minutes', () => {
    const transitions = [{ at: second('2005-01-01T00:00Z') + 1, offset: 3600 }];
    expect(() => historyOf({ first: 0, transitions, rule: '<+01>-1' })).toThrow('whole minute');
  });

  test('and a wrong one is noticed', () => {
    expect(firstDifference('-8c', lateStart)).toBe(second('2019-03-10T07:00Z'));
    expect(firstDifference(`-8c|${NEW_YORK}`, lateStart)).toBe(second('2000-03-12T07:00Z'));
    expect(firstDifference('-90', lateStart)).toBe(second('2000-01-01T00:00Z'));
  });
});

test('zones of one history share a line, links behind their zone', () => {
  const zones = [
    { name: 'B/Two', links: ['Z', 'Old'], history: '0' },
    { name: 'A/One', links: [], history: '0' },
    { name: 'C/Three', links: [], history: '1o' },
  ];
  expect(zoneRows(zones)).toEqual([' A/One B/Two >Old >Z 0', ' C/Three 1o']);
});

test('a compiled file is read from its 64-bit part', () => {
  const header = (times: number, types: number): Buffer => {
    const head = Buffer.alloc(44);
    head.write('TZif2');
    for (const [at, count] of [0, 0, 0, times, types, 4].entries()) head.writeUInt32BE(count, 20 + at * 4);
    return head;
  };
  const types = Buffer.from([0, 0, 0x0e, 0x10, 0, 0, 0, 0, 0x1c, 0x20, 1, 0]); // 3600 and 7200 s
  const old = Buffer.concat([header(1, 2), Buffer.from([0, 0, 0, 9, 1]), types, Buffer.from('ABC\0')]);
  const moment = Buffer.alloc(8);
  moment.writeBigInt64BE(946_684_800n);
  const body = Buffer.concat([header(1, 2), moment, Buffer.from([1]), types, Buffer.from('ABC\0\nCET-1\n')]);
  expect(readTzif(Buffer.concat([old, body]))).toEqual({
    first: 3600,
    transitions: [{ at: 946_684_800, offset: 7200 }],
    rule: 'CET-1',
  });
});

test('the copy of the database is of the release that the table names', () => {
  const copy = readFileSync('scripts/data/tzdata/tzdata.zi', 'utf8');
  const table = readFileSync('src/zones/data/zones.data.ts', 'utf8');
  expect(table).toContain(`tzdataVersion: string = '${/^# version (\S+)/.exec(copy)?.[1]}'`);
});
