import { expect, test } from 'vitest';
import { each } from '../../bench/comparison.ts';
import { growthPicture } from '../../bench/growth-picture.ts';
import type { Measured, Result } from '../../bench/measured.ts';
import { isFull, settingsOf, sizesOf } from '../../bench/settings.ts';
import { resultsText } from '../../bench/write-results.ts';

const machine = {
  at: '2026-11-22 06:00',
  node: 'v20.20.2',
  system: 'Linux 6.1',
  processors: '2 × Processor',
  memoryGiB: 24,
  load: 0.1,
};
const about = {
  before: machine,
  after: { ...machine, at: '2026-11-22 06:14', load: 1 },
  command: 'npm run bench',
  rounds: 3,
  versions: [['waimao', '0.1.0'] as const, ['peer', '2.0.0'] as const],
};

function took(name: string, seconds: readonly number[], more: Partial<Measured> = {}): Measured {
  return { name, records: 1, per: 1, cpu: seconds, wall: seconds.map((second) => second * 2), ...more };
}

function grown(name: string, seconds: readonly number[]): Result {
  const measured = seconds.map((second, at): Measured => {
    const records = 10 ** (at + 4);
    return took('waimao', [second], { records, per: records, first: second * 2, heapMiB: 100, peakMiB: 300.4 });
  });
  return { name, unit: 'orders', kind: 'grows', measured };
}

test('the page of results says when and where, and tells tables, ratios of medians and differences', () => {
  const sums: Result = {
    name: 'sums',
    unit: 'sums',
    measured: [
      took('waimao', [1e-7, 2e-7, 1.9e-7], { note: 'no cent lost' }),
      took('exact', [2e-6, 1.9e-6, 1e-6], { same: { count: 1000, of: 1000 } }),
      took('other', [1e-7, 1e-7, 1e-7], { same: { count: 990, of: 1000 }, differs: 'it reckons in binary fractions' }),
    ],
  };
  const start: Result = {
    name: 'import',
    unit: 'processes',
    kind: 'fresh',
    measured: [took('waimao', [0.005]), took('peer', [0.1])],
  };
  const done = [
    { name: 'money', results: [sums, start] },
    { name: 'orders', results: [grown('profitReport', [0.02, 0.2, 2.2])] },
  ];
  expect(resultsText(done, about)).toBe(`# Results

Written by \`npm run bench\`, 2026-11-22 06:00 to 06:14 UTC; not to be edited. How to read it, and what is fair: [README.md](README.md).

Node 20.20.2, 2 × Processor, 24 GiB, Linux 6.1; load 0.1 before and 1.0 after. waimao 0.1.0, peer 2.0.0.

Figures are medians of 3 rounds of CPU time, ratios are of these medians; "rounds" is how far the farthest of them lies from it.

## money

### sums

|  | sums a second | rounds | by the clock | waimao beside it |
| --- | --- | --- | --- | --- |
| waimao | 5.26 M | ± 47 % | 2.63 M |  |
| exact | 526 k | ± 47 % | 263 k | **10 ×** |
| other | 10.0 M | ± 0 % | 5.00 M | **0.53 ×** |

The same answers as waimao (1,000 compared): exact. other, 990 of 1,000 answers the same: it reckons in binary fractions. waimao: no cent lost.

### import

|  | milliseconds of CPU time | rounds | by the clock | beside waimao |
| --- | --- | --- | --- | --- |
| waimao | 5.00 | ± 0 % | 10.0 |  |
| peer | 100 | ± 0 % | 200 | **20 ×** |

## Many records

![CPU time against the number of records, a panel for each function, beside a line that grows in step with the records.](growth.svg)

A curve along the dashed line grows in step with the records. "First time" is the largest size in a new process; memory is that of this process, records included: in use after a collection with one result, and the most that it ever took.

|  | records | seconds | the largest ÷ the middle one | a second | first time | memory in use | most |
| --- | --- | --- | --- | --- | --- | --- | --- |
| profitReport | 10,000, 100,000, 1,000,000 | 0.020, 0.20, 2.20 | 11.0 | 455 k orders | 4.40 | 100 MiB | 300 MiB |
`);
});

test('the picture says in words what it shows, and its guide rises by a decade for each decade of records', () => {
  const picture = growthPicture([grown('in step <1>', [0.01, 0.1, 1]), grown('faster', [0.001, 0.02, 0.4])]);
  expect(picture).toContain(
    'in step &lt;1&gt;: 10,000 records 0.010 s, 100,000 records 0.10 s, 1,000,000 records 1.00 s.',
  );
  const paths = (name: string): (readonly number[])[] =>
    [...picture.matchAll(new RegExp(`class="${name}" d="M([^"]+)"`, 'g'))].map(([, path = '']) =>
      path.split(/[ L]/).map(Number),
    );
  const [straight, steep] = paths('curve');
  const [guide, other] = paths('step');
  expect([straight?.slice(0, 2), straight?.slice(-2)]).toEqual([guide?.slice(0, 2), guide?.slice(-2)]);
  expect(steep?.slice(0, 2)).toEqual(other?.slice(0, 2));
  expect(steep?.at(-1)).toBeLessThan(other?.at(-1) ?? 0);
});

test('only a full run is kept', () => {
  expect(isFull(settingsOf([], undefined))).toBe(true);
  expect([['money'], ['--quick']].map((args) => isFull(settingsOf(args, undefined)))).toEqual([false, false]);
  expect(isFull(settingsOf([], '20000'))).toBe(false);
  expect(() => settingsOf(['--fast'], undefined)).toThrow('--fast is not known: names of cases, --quick');
  expect(() => settingsOf([], 'many')).toThrow('BENCH_RECORDS is a whole number from 1000');
});

test('three sizes lie a decade apart, the largest at most what a comparison bears', () => {
  expect(sizesOf(1_000_000)).toEqual([10_000, 100_000, 1_000_000]);
  expect(sizesOf(1_000_000, 10_000)).toEqual([100, 1_000, 10_000]);
});

test('a question is asked of each thing in turn, and the last result is made', () => {
  const asked: number[] = [];
  const { run, answers } = each([1, 2, 3, 4], (item) => {
    asked.push(item);
    return item * 10;
  });
  expect(run(6)).toBe(20);
  expect(asked).toEqual([1, 2, 3, 4, 1, 2]);
  expect(answers?.(3)).toEqual([10, 20, 30]);
  expect(() => each([1, 2, 3], String)).toThrow('3 is no power of two');
});
