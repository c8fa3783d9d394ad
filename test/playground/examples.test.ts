import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examples } from '../../docs/playground/example-list.ts';
import type { Output } from '../../docs/playground/run/output.ts';
import { runProgram } from '../../docs/playground/run/run-program.ts';
import { modules } from '../../scripts/modules.ts';
import { loadModules } from './load-modules.ts';

const HOME = 'docs/playground/examples';
const loaded = await loadModules();
const codeOf = (id: string): string => readFileSync(`${HOME}/${id}.ts`, 'utf8');

test('every file of the folder is in the list, once', () => {
  const files = readdirSync(HOME).map((file) => file.replace(/\.ts$/, ''));
  expect(examples.map(({ id }) => id).sort()).toEqual(files.sort());
});

test('every module that needs no database is imported by an example', () => {
  const all = examples.map(({ id }) => codeOf(id)).join('\n');
  const missing = modules
    .map(({ subpath }) => subpath.replace('.', 'waimao').replace('/*', '/my'))
    .filter((name) => !all.includes(`'${name}'`));
  // the root is the core; the catalogues are what the page itself explains with
  expect(missing).toEqual(['waimao/core', 'waimao/storage', 'waimao/storage/sqlite', 'waimao/storage/postgres']);
});

test.each(examples)('the example $id runs and shows a reason or a picture', async ({ id }) => {
  const outputs: Output[] = [];
  const failure = await runProgram(codeOf(id), {
    load: (name) => loaded.get(name),
    names: [],
    onStart: () => {},
    onOutput: (output) => outputs.push(output),
  });
  expect(failure).toBe(null);
  const telling = outputs.filter(
    (output) => output.kind === 'picture' || JSON.stringify(output).includes('"sentence":{"en":"'),
  );
  expect(telling.length).toBeGreaterThan(0);
  // every code has its sentences: none is spelled out
  expect(JSON.stringify(outputs)).not.toMatch(/"sentence":\{"en":"[a-z]+\/[a-z-]+( \(|")/);
});
