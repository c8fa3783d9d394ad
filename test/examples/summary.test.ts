import { describe, expect, test } from 'vitest';
import { createProgress } from '../../examples/morning/progress.ts';
import { renderSummary } from '../../examples/morning/summary.ts';
import { fitted, textWidth } from '../../examples/morning/terminal-text.ts';
import { madeUpModel } from './made-up-model.ts';

describe('renderSummary', () => {
  test.each(['en', 'zh'] as const)('fits 80 columns and 62 lines in %s', (language) => {
    const lines = renderSummary(madeUpModel(['A']), { width: 80, language }).split('\n');
    expect(lines.filter((line) => textWidth(line) > 80)).toEqual([]);
    expect(lines.length).toBeLessThanOrEqual(62);
  });

  test('puts the reps’ numbers below one another, whatever the script of their names', () => {
    const lines = renderSummary(madeUpModel([]), { width: 80 }).split('\n');
    const reps = lines
      .filter((line) => /^R\d\d /.test(line))
      .map((line) => textWidth(line.replace(/(\d) {2}\D.*/, '$1')));
    expect(new Set(reps).size).toBe(1);
  });

  test('says whom to call now, on whose clock, for how long, and when the next mails go out', () => {
    const text = renderSummary(madeUpModel(['Müller & Söhne Leuchten GmbH']), { width: 80 });
    expect(text).toContain('K0001 Müller & Söhne… Ho Chi Minh City time 10:00    1 h 30 min  李娜 Lina\n');
    expect(text).toContain('\nWho next, Beijing time\n9:30              28  Müller');
    expect(text).toContain('\nSend, so that the mail is there at 09:00\n9:00              28  Müller');
    const nobody = madeUpModel([]);
    expect(renderSummary(nobody, { width: 80, language: 'zh' })).toContain('\n现在可致电：无\n');
  });

  test('says when to greet and when not, and how many orders are due inside a closure', () => {
    const text = renderSummary(madeUpModel(['A']), { width: 80 });
    expect(text).toContain(
      '\nGreetings due until Wed 02-04\nMon 01-26          1  Australia Day · do not greet: sensitive · AU 41\n',
    );
    expect(text).toContain('\nDue dates inside a closure: 37 of 600 open orders\n');
    expect(renderSummary(madeUpModel(['A']), { width: 80, language: 'zh' })).toContain(
      '\n到期日落在假期：600 个未付清订单中的 37 个\n',
    );
  });

  test('names the first broken rows by file and line', () => {
    expect(renderSummary(madeUpModel([]), { width: 80 })).toContain(
      '  orders.csv:1502 currency: "XYZ" is not an ISO 4217 code.\n',
    );
  });
});

describe('textWidth and fitted', () => {
  test('count a Chinese character as two columns and a combining mark as none', () => {
    expect(textWidth('李娜 Lina')).toBe(9);
    expect(textWidth('e\u0301')).toBe(1);
    expect(textWidth('한빛')).toBe(4);
  });

  test('cut before a wide character that would not fit, and fill up to the width', () => {
    expect(fitted('公海领取', 6)).toBe('公海… ');
    expect(fitted('a\nb', 4)).toBe('a b ');
  });
});

describe('createProgress', () => {
  test('draws nothing where there is no terminal', () => {
    const written: string[] = [];
    const { onProgress, finish } = createProgress('nowhere', { write: (text) => written.push(text) }, () => 0);
    onProgress({ file: 'orders.csv', rows: 5, bytes: 10 });
    finish();
    expect(written).toEqual([]);
  });

  test('draws a bar with rows per second, not more often than a reader can see', () => {
    const written: string[] = [];
    let now = 1000;
    const terminal = { isTTY: true, columns: 80, write: (text: string) => written.push(text) };
    const folder = new URL('../../examples/morning/input', import.meta.url).pathname;
    const { onProgress, finish } = createProgress(folder, terminal, () => now);
    now = 2000;
    onProgress({ file: 'orders.csv', rows: 500, bytes: 800_000 });
    now = 2010;
    onProgress({ file: 'orders.csv', rows: 600, bytes: 900_000 });
    finish();
    expect(written).toHaveLength(2);
    expect(written[0]?.startsWith('\r\u001B[K')).toBe(true);
    expect(written[0]?.slice(4)).toMatch(/^█+░+ +\d+% {2}orders\.csv {4}500 rows, 500 rows\/s$/);
  });
});
