import { defineConfig } from 'vitest/config';

const root = new URL('.', import.meta.url).pathname;
/** The names of the package lead to its source. */
export const alias: { find: RegExp; replacement: string }[] = [
  { find: /^waimao$/, replacement: `${root}src/core/index.ts` },
  { find: /^waimao\/storage\/(.+)$/, replacement: `${root}src/storage/$1.ts` },
  { find: /^waimao\/hs\/(.+)$/, replacement: `${root}src/hs/$1.ts` },
  { find: /^waimao\/holidays\/traders$/, replacement: `${root}src/holidays/data/sixty-traders.ts` },
  { find: /^waimao\/holidays\/local-names$/, replacement: `${root}src/holidays/local-names.ts` },
  { find: /^waimao\/holidays\/(.+)$/, replacement: `${root}src/holidays/data/countries/$1.ts` },
  { find: /^waimao\/(.+)$/, replacement: `${root}src/$1/index.ts` },
];

export default defineConfig({
  resolve: { alias },
  test: {
    testTimeout: 120_000,
    isolate: false,
    setupFiles: [`${root}test/seed.ts`],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // tables: they have no branches, and one line each
      exclude: ['src/**/data/**'],
      reporter: ['json', 'json-summary', 'text'],
      thresholds: { lines: 97, branches: 93 },
    },
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/**/*.prop.test.ts'] } },
      { extends: true, test: { name: 'property', include: ['test/**/*.prop.test.ts'] } },
      { extends: true, test: { name: 'examples', include: ['generated/doctest/**/*.test.ts'] } },
    ],
  },
});
