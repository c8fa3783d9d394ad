import { expect, test } from 'vitest';
import { fencesOf, testOf } from '../../scripts/doctest.ts';

const fence = (code: string): string => testOf({ file: 'x.md', line: 1, code });

test('fences are found in Markdown and in comments, with their line', () => {
  expect(fencesOf('a.md', 'text\n```ts\nf();\n```\n')).toEqual([{ file: 'a.md', line: 2, code: 'f();' }]);
  expect(fencesOf('a.ts', '/**\n * ```ts\n * f();\n *\n * g();\n * ```\n */')).toEqual([
    { file: 'a.ts', line: 2, code: 'f();\n\ng();' },
  ]);
});

test('a value mark becomes a deep comparison, also over several lines and after a declaration', () => {
  expect(fence('f(1); // => 2')).toContain('expect(f(1)).toEqual(2);');
  expect(fence('f(1);\n// => {\n//   a: 1,\n// }')).toContain('expect(f(1)).toEqual({');
  expect(fence('const x = f(1); // => 2')).toContain('expect(x).toEqual(2);');
});

test('a throws mark becomes an expected refusal with its code', () => {
  expect(fence('f(1); // => throws core/not-a-date')).toContain(
    'expect(() => f(1)).toThrow(expect.objectContaining({ code: "core/not-a-date" }));',
  );
});

test('a mark that does not become an assertion fails the generation', () => {
  expect(() => fence('if (a) {\n  f(); // => 2\n}')).toThrow('x.md:1: 1 marks, but 0 became assertions');
});
