import { expect, test } from 'vitest';
import type { Failure, Output } from '../../docs/playground/run/output.ts';
import { runProgram } from '../../docs/playground/run/run-program.ts';
import * as core from '../../src/core/index.ts';
import * as policies from '../../src/policies/index.ts';

const known = new Map<string, unknown>([
  ['waimao', core],
  ['waimao/policies', policies],
]);

async function run(code: string): Promise<{ failure: Failure | null; outputs: Output[]; started: number }> {
  const outputs: Output[] = [];
  let started = 0;
  const failure = await runProgram(code, {
    load: (name) => known.get(name),
    names: [...known.keys()],
    onStart: () => started++,
    onOutput: (output) => outputs.push(output),
  });
  return { failure, outputs, started };
}

test('types are taken off, imports are answered, and await stands at the top', async () => {
  const { failure, outputs } = await run(
    "import { addDays, type IsoDate } from 'waimao';\nimport { show } from 'playground';\nconst day: IsoDate = await addDays('2026-11-21', 1);\nshow('day', day);",
  );
  expect(failure).toBe(null);
  expect(outputs).toEqual([{ kind: 'value', label: 'day', tree: { key: '', kind: 'text', text: '"2026-11-22"' } }]);
});

test('what is written to the console is a line, or a tree below its words', async () => {
  const { outputs } = await run("console.log('a', 1, true);\nconsole.log('list', [1]);");
  expect(outputs).toEqual([
    { kind: 'text', text: 'a 1 true' },
    {
      kind: 'value',
      label: 'list',
      tree: { key: '', kind: 'list', text: '[1]', open: true, children: [{ key: '0', kind: 'number', text: '1' }] },
    },
  ]);
});

test('a fault in the writing is told with its line, and nothing is run', async () => {
  const { failure, started } = await run("console.log('before');\nconst broken = (1;\n");
  expect(failure).toEqual({ name: 'SyntaxError', message: 'Unexpected token, expected ","', line: 2 });
  expect(started).toBe(0);
});

test('an error of JavaScript has its name, its message and its line', async () => {
  const { failure } = await run('const nothing = null as unknown as { id: string };\n\nconsole.log(nothing.id);');
  expect(failure).toEqual({
    name: 'TypeError',
    message: "Cannot read properties of null (reading 'id')",
    line: 3,
  });
});

test('an error of the library has its code, its place and its sentence in both languages', async () => {
  const { failure } = await run(
    "import { parsePolicy, tieringPolicySchema } from 'waimao/policies';\n\nparsePolicy(tieringPolicySchema, { dormant: { months: -1 } });",
  );
  expect(failure).toEqual({
    name: 'WaimaoError',
    message: expect.stringContaining('dormant.months'),
    line: 3,
    code: 'core/invalid-policy',
    path: '',
    sentence: { en: expect.stringContaining('1 fault'), zh: expect.stringContaining('1 处错误') },
    issues: [
      {
        code: 'core/too-small',
        path: 'dormant.months',
        sentence: { en: expect.stringContaining('months'), zh: expect.stringContaining('months') },
      },
    ],
  });
});

test('a module that is not there is refused by name, before anything runs', async () => {
  const { failure, started } = await run("import { x } from 'left-pad';\nx();");
  expect(failure).toEqual({
    name: 'Error',
    message: "There is no module 'left-pad' here, only waimao, waimao/policies.",
  });
  expect(started).toBe(0);
});

test('what is thrown and is no error is told as it stands', async () => {
  expect((await run("throw 'a word';")).failure).toEqual({ name: 'thrown', message: 'a word' });
});
