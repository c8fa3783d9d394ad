import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { startedAt } from '../../scripts/gates/hosts.ts';

function digestUnder(zone: string, moment: string): string {
  const script = new URL('digest.ts', import.meta.url).pathname;
  return execFileSync(process.execPath, ['--import', startedAt(moment), '--import', 'tsx', script], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
}

describe('the host', () => {
  test('does not matter: neither its time zone nor the moment at which the process was started', () => {
    const expected = digestUnder('UTC', '2026-01-15T12:00Z');
    expect(expected).toMatch(/^\d{4} [0-9a-f]{64}\n$/);
    expect(digestUnder('Asia/Shanghai', '2026-07-15T12:00Z')).toBe(expected);
    expect(digestUnder('America/New_York', '2026-11-01T05:30Z')).toBe(expected);
    expect(digestUnder('Pacific/Apia', '2029-12-31T23:59Z')).toBe(expected);
  });
});
