import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { importable, playgroundPage } from '../../scripts/playground.ts';
import { findChromium } from './find-chromium.ts';

const page = await playgroundPage();

test('the page is whole: it names no other file, and its policy lets its own script run and no other', () => {
  const [head = ''] = page.split('<style>');
  expect(page).not.toMatch(/\{\{\w+\}\}/);
  expect(page.match(/<(?:link|img|iframe|object|embed|base)\b/g)).toBe(null);
  expect(page.match(/<script\b[^>]*>/g)).toEqual([
    '<script type="application/json" id="examples">',
    '<script>',
    '<script type="text/plain" id="worker">',
  ]);
  const script = page.split('<script>')[1]?.split('</script>')[0] ?? '';
  const hash = createHash('sha256').update(script).digest('base64');
  expect(head).toContain(
    `content="default-src 'none'; script-src 'sha256-${hash}' 'unsafe-eval'; worker-src blob:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
  );
});

test('the page weighs at most 3 MB, and 1.2 MB when a server packs it', () => {
  const bytes = Buffer.from(page);
  expect(bytes.length).toBeLessThan(3_000_000);
  expect(gzipSync(bytes).length).toBeLessThan(1_200_000);
});

test('a program may import what the package exports', () => {
  const names = importable();
  expect(['waimao', 'waimao/hs/lexicon-zh', 'waimao/holidays/cn'].map((name) => names.get(name))).toEqual([
    'src/core/index.ts',
    'src/hs/lexicon-zh.ts',
    'src/holidays/data/countries/cn.ts',
  ]);
});

test('a Chromium is found by its name in the environment, and it is said when there is none', () => {
  expect(findChromium({ WAIMAO_CHROMIUM: process.execPath })).toEqual({ path: process.execPath });
  expect(findChromium({ WAIMAO_CHROMIUM: '/no/such/file' })).toEqual({
    path: null,
    reason: 'WAIMAO_CHROMIUM names /no/such/file, which is not there',
  });
});
