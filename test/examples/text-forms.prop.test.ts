import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../examples/morning/making/csv-text.ts';
import { readCsv } from '../../examples/morning/reading/read-csv.ts';
import { escapeText, grouped } from '../../examples/morning/report/markup.ts';
import { scriptJson } from '../../examples/morning/report/pack-customers.ts';
import { fitted, textWidth } from '../../examples/morning/terminal-text.ts';

const anyText = fc.string({ unit: 'grapheme' });

describe('texts', () => {
  test('fitted is exactly as wide as asked', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 90 }), (text, width) => textWidth(fitted(text, width)) === width),
      { seed: 20260105 },
    );
  });

  test('escaped text holds no markup, and script data no end of its element', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeText(text)).not.toMatch(/[<>"']/);
        expect(scriptJson({ text })).not.toContain('<');
        expect(JSON.parse(scriptJson({ text }))).toEqual({ text });
      }),
      { seed: 20260105 },
    );
  });

  test('grouping adds commas and nothing else', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (number) => {
        expect(grouped(number).replaceAll(',', '').replace('−', '-')).toBe(String(number));
        expect(grouped(number)).not.toMatch(/\d{4}|−,|,$/);
      }),
      { seed: 20260105 },
    );
  });

  test('what csvText writes, readCsv reads, line numbers included', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'waimao-'));
    const cell = fc
      .string({ unit: fc.constantFrom('a', '"', ',', '\n', '#', '李', 'é', "'", ';') })
      .map((text) => text.trim());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constant('x'), cell), { maxLength: 8 }), async (rows) => {
        writeFileSync(join(folder, 'a.csv'), csvText(['id', 'text'], rows, ['a comment']));
        const csv = await readCsv(folder, 'a.csv', ['id'], () => {});
        const seen = [];
        for await (const row of csv.rows) seen.push(row);
        expect(seen.map(({ cells }) => cells)).toEqual(rows);
        let line = 3;
        for (const [index, [, text]] of rows.entries()) {
          expect(seen[index]?.line).toBe(line);
          line += text.split('\n').length;
        }
        expect(csv.openQuoteLine()).toBeNull();
      }),
      { seed: 20260105, numRuns: 60 },
    );
    rmSync(folder, { recursive: true });
  });
});
