import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesUnder } from '../../scripts/files.ts';

const notice = readFileSync('NOTICE', 'utf8');
const files = filesUnder('src', '.ts').filter((file) => file.includes('/data/'));

/** `* source    somebody` and the lines that go on below it. */
function header(file: string, field: string): string {
  const match = new RegExp(`\\* ${field}\\s+(.*(?:\\n \\* {3,}.*)*)`).exec(readFileSync(file, 'utf8'));
  return (match?.[1] ?? '').replace(/\n \*\s+/g, ' ');
}

/** By itself, or with all of its folder. */
function isInNotice(file: string): boolean {
  const [folder = '', name = ''] = file.split(/(?<=\/data\/)/);
  return notice.includes(`${folder},`) || notice.includes(`${folder} `) || notice.includes(name);
}

describe('every table of facts', () => {
  test('says in its first lines where it is from, on which day it was read, and on what terms', () => {
    expect(files.length).toBeGreaterThan(200);
    const silent = files.filter(
      (file) =>
        header(file, 'source').length < 10 ||
        !/^20\d\d-\d\d-\d\d\b/.test(header(file, 'retrieved')) ||
        header(file, 'licence') === '',
    );
    expect(silent).toEqual([]);
  });

  test('stands in NOTICE with its source and terms, unless it is of the project itself', () => {
    const isOwn = (file: string): boolean =>
      /^(?:own |authored for this project)/.test(header(file, 'source')) || header(file, 'licence') === 'authored here';
    expect(files.filter((file) => !isInNotice(file) && !isOwn(file))).toEqual([]);
  });
});

test('NOTICE names no table that is gone', () => {
  const named = [...notice.matchAll(/(?:src|scripts|test|examples)\/[\w./-]+\.\w+/g)].map(([path]) => path);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
