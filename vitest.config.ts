import { defineConfig } from 'vitest/config';

const root = new URL('.', import.meta.url).pathname;
const alias = [
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
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/**/*.prop.test.ts'] } },
      { extends: true, test: { name: 'property', include: ['test/**/*.prop.test.ts'] } },
      { extends: true, test: { name: 'examples', include: ['generated/doctest/**/*.test.ts'] } },
    ],
  },
});
