import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesUnder } from '../../scripts/files.ts';
import { lintSource } from '../../scripts/lint-house.ts';

const messages = (file: string, text: string): string[] => lintSource(file, text).map(({ message }) => message);

test('the source as it stands breaks no rule', () => {
  expect(filesUnder('src', '.ts').flatMap((file) => lintSource(file, readFileSync(file, 'utf8')))).toEqual([]);
});

describe('floors', () => {
  test.each([
    [
      'src/core/a.ts',
      "import { money } from '../currency/money.ts';",
      'core (floor 0) may not import currency (floor 1)',
    ],
    [
      'src/tiering/a.ts',
      "import { pick } from '../allocation/pick.ts';",
      'tiering (floor 2) may not import allocation (floor 2)',
    ],
    [
      'src/currency/a.ts',
      "import type { Tier } from '../tiering/policy.ts';",
      'currency (floor 1) may not import tiering (floor 2)',
    ],
    [
      'src/currency/a.ts',
      "export { tier } from '../tiering/tier.ts';",
      'currency (floor 1) may not import tiering (floor 2)',
    ],
    ['src/tiering/a.ts', "import { x } from '../../scripts/x.ts';", ' stands on no floor'],
    [
      'src/policies/a.ts',
      "import { x } from '../tiering/internal/x.ts';",
      'src/tiering/internal/x.ts is internal to tiering',
    ],
  ])('%s: %s is refused', (file, text, message) => {
    expect(messages(file, text).join()).toContain(message.trim());
  });

  test('lower floors, and types of a neighbour, may be imported', () => {
    expect(
      messages('src/tiering/a.ts', "import { x } from '../core/x.ts';\nimport type { Y } from '../windows/y.ts';"),
    ).toEqual([]);
  });
});

describe('doors', () => {
  test.each([
    [
      'src/currency/a.ts',
      "import { Decimal } from 'decimal.js';",
      'decimal.js may be imported by src/core/decimal.ts alone',
    ],
    ['src/tiering/policy.ts', "import * as z from 'zod/mini';", 'zod/mini may be imported by src/policies/ alone'],
    [
      'src/policies/a.ts',
      "import { z } from 'zod/mini';",
      'zod/mini is imported as `* as z`, or bundlers keep all of it',
    ],
    ['src/policies/a.ts', "import * as z from 'zod';", 'zod may not be imported'],
    ['src/core/a.ts', "import { DateTime } from 'luxon';", 'luxon may be imported by src/luxon/ alone'],
    ['src/core/a.ts', "import { readFileSync } from 'node:fs';", 'node:fs may not be imported'],
  ])('%s: %s is refused', (file, text, message) => {
    expect(messages(file, text)).toEqual([message]);
  });
});

describe('purity', () => {
  test.each([
    'const t = Date.now();',
    'const t = new Date();',
    'const t = new Date(2026, 0, 1);',
    'const t = Date();',
    'const r = Math.random();',
    'const r = Math.pow(2, 0.5);',
    'const r = 2 ** 0.5;',
    'const c = performance.now();',
    'const z = Intl.DateTimeFormat();',
    'const e = process.env;',
    'const g = globalThis.fetch;',
    "const a = fetch('https://example.org');",
    "const o = 'a'.localeCompare('b');",
    'const s = (1234).toLocaleString();',
    'const h = (d: Date) => d.getHours();',
    "const m = import('./x.ts');",
    'const o = { Intl };',
    "const s = new WebSocket('wss://example.org');",
    'const r = new XMLHttpRequest();',
    "const d = indexedDB.open('a');",
    "const f = new Function('return this');",
    "const t = Date['now']();",
    "const r = Math['random']();",
    'const { now } = Date;',
    'const M = Math;',
    'const u = import.meta.url;',
  ])('%s is refused', (text) => {
    expect(messages('src/core/a.ts', text)).toHaveLength(1);
  });

  test('fields that are merely called so, exact mathematics and bigint powers pass', () => {
    const text =
      'const o = { process: 1 };\nconst p = o.process + Math.floor(1.5);\nconst b = 10n ** 3n;\nconst t = (x: unknown): x is Date => x instanceof Date;';
    expect(messages('src/core/a.ts', text)).toEqual([]);
  });
});

describe('form', () => {
  test('an index that computes is refused', () => {
    expect(messages('src/core/index.ts', 'const x = 1;')).toEqual(['an index holds named exports, nothing else']);
    expect(messages('src/core/index.ts', "export * from './x.ts';")).toEqual([
      'an index holds named exports, nothing else',
    ]);
  });

  test('an exported function without a running example is refused', () => {
    expect(messages('src/core/a.ts', '/** Does. */\nexport function act(): void {}')).toEqual([
      'act is exported without an @example that runs (or @internal)',
    ]);
  });

  test('a file over 250 lines is refused, a data file without its header too', () => {
    expect(messages('src/core/a.ts', '\n'.repeat(251))).toEqual(['251 lines; 250 is the cap']);
    expect(messages('src/currency/data/a.ts', 'export const rows = [];')).toEqual([
      'the header of a data file names its source, retrieved, licence',
    ]);
  });
});
