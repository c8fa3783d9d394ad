import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zoneRows } from '../../src/zones/data/zones.data.ts';

test('the packed table of all zones and links weighs at most 10 KB', () => {
  expect(zoneRows.length).toBeGreaterThan(20_000);
  expect(gzipSync(zoneRows, { level: 9 }).length).toBeLessThanOrEqual(10_000);
});
