import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const readme = readFileSync('examples/README.md', 'utf8');
const programs = readdirSync('examples').filter((name) => name.endsWith('.ts'));
const sections = [...readme.matchAll(/^## (\S+)\n[^#]*?```text\n([\s\S]*?)```$/gm)];

test('the page lists every small program, the smallest first, and no other', () => {
  expect(sections.map(([, program]) => program)).toEqual(programs.toSorted());
  for (const program of programs) expect(readme).toContain(`](${program})`);
});

test.each(programs)('%s is at most 40 lines long', (program) => {
  expect(readFileSync(`examples/${program}`, 'utf8').split('\n').length - 1).toBeLessThanOrEqual(40);
});

test.concurrent.each(sections.map(([, program = '', printed]) => ({ program, printed })))(
  '$program prints what the page says',
  async ({ program, printed }) => {
    const { stdout } = await run(process.execPath, ['node_modules/tsx/dist/cli.mjs', `examples/${program}`]);
    expect(stdout).toBe(printed);
  },
);
