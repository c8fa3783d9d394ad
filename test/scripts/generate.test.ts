import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportsMap, moduleTable, outputs, typedocOptions } from '../../scripts/generate.ts';
import { entriesOf, modules } from '../../scripts/modules.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

test('the exports map, the typedoc entry points and the size table are those of the one list', () => {
  expect(JSON.parse(read('package.json')).exports).toEqual(exportsMap(modules));
  expect(JSON.parse(read('typedoc.json'))).toEqual(typedocOptions(modules));
  expect(read('README.md')).toContain(moduleTable(modules));
});

test('every generated file stands as it would be written today', () => {
  for (const [path, text] of outputs()) {
    expect(existsSync(path), path).toBe(true);
    if (path.endsWith('.json')) expect(JSON.parse(read(path)), path).toEqual(JSON.parse(text));
    else expect(read(path), path).toBe(text);
  }
});

test('a list that differs gives another map: a new module cannot be forgotten', () => {
  const more = [
    ...modules,
    { subpath: './documents', entry: 'src/documents/index.ts', purpose: 'documents', budget: 1 },
  ];
  expect(exportsMap(more)).not.toEqual(exportsMap(modules));
  expect(moduleTable(more)).not.toEqual(moduleTable(modules));
});

test('every entry of the list exists, and every module folder is listed', () => {
  for (const entry of modules.flatMap(entriesOf)) expect(existsSync(entry), entry).toBe(true);
  for (const module of modules) expect(entriesOf(module).length, module.entry).toBeGreaterThan(0);
});
