import { describe, expect, test } from 'vitest';
import { reportOf, type Tried } from '../../scripts/gates/mutation-report.ts';
import { listedAs } from '../../scripts/gates/pack-list.ts';

describe('the list of packed files', () => {
  test.each([
    ['dist/shared/core-Bx3_9aQw.js', 'dist/shared/*.js'],
    ['dist/shared/default-schedule-a-1B2c_D.cjs', 'dist/shared/*.cjs'],
    ['dist/holiday-calendar-B7Ab6Bt7.d.ts', 'dist/*.d.ts'],
    ['dist/policy-B1RLE5wa.d.cts', 'dist/*.d.cts'],
    ['dist/holidays/data/sixty-traders.js', 'dist/holidays/data/sixty-traders.js'],
    ['dist/hs/lexicon-en.d.cts', 'dist/hs/lexicon-en.d.cts'],
    ['dist/core/index.js', 'dist/core/index.js'],
    ['README.md', 'README.md'],
  ])('%s is listed as %s', (path, listed) => {
    expect(listedAs(path)).toBe(listed);
  });
});

describe('the report of mutation testing', () => {
  const survivor = {
    file: 'src/windows/a.ts',
    line: 7,
    mutator: 'LogicalOperator',
    original: 'a || b',
    replacement: 'a && b',
    status: 'Survived',
  };
  const tried: Tried = {
    module: 'windows',
    every: 1,
    found: 9,
    endless: 2,
    total: 10,
    score: 90,
    survivors: [survivor],
  };
  const before = '# Old\n\n## currency\n\nkept\n\n## windows\n\ngone\n\n## Notes\n\nby hand\n';

  test('renews the sections of what was tried and keeps the others and the notes', () => {
    const report = reportOf([tried], before);
    expect(report.split(/^## /m).slice(1)).toEqual([
      'currency\n\nkept\n\n',
      expect.stringMatching(
        /^windows\n\n20\d\d-\d\d-\d\d, `npm run gates -- mutation --module=windows --write`: all mutants\. \*\*90\.0 %\*\*, 9 of 10 found out, 2 of them by tests that did not end\.\n\n\| survivor \| change \| was \| became \|\n\| --- \| --- \| --- \| --- \|\n\| src\/windows\/a\.ts:7 \| LogicalOperator \| `a \\\|\\\| b` \| `a && b` \|\n\n$/,
      ),
      'Notes\n\nby hand\n',
    ]);
  });
});
