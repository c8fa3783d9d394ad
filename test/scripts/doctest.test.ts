import { describe, expect, test } from 'vitest';
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

describe('a mark that does not become an assertion fails the generation', () => {
  test.each([
    ['inside a block', 'if (a) {\n  f(); // => 2\n}', 'x.md:1: 1 marks, but 0 became assertions'],
    ['inside a function', 'const g = () => {\n  f(); // => 2\n};', 'x.md:1: 1 marks, but 0 became assertions'],
    ['between two statements on one line', 'f(); g(); // => 2\nh(); // => 3 // => 4', '3 marks, but 2 became'],
    ['spelled in another way', 'f(); //=> 2', 'x.md:1: 1 marks, but 0 became assertions'],
    ['without a value', 'f(); // =>', 'x.md:1: 1 marks, but 0 became assertions'],
    ['before the first statement', '// => 2\nf();', 'x.md:1: 1 marks, but 0 became assertions'],
    ['a line further down', 'f();\n\n// => 2', 'x.md:1: 1 marks, but 0 became assertions'],
    ['after a statement without a value', 'function f() {} // => 2', 'a statement that has no value'],
  ])('%s', (_where, code, message) => {
    expect(() => fence(code)).toThrow(message);
  });
});

test('a block that would not run, or that has no end, fails the generation', () => {
  expect(() => fencesOf('a.md', '```ts no-run\nf();\n```\n')).toThrow('a.md:1: only ```ts runs');
  expect(() => fencesOf('a.md', '```typescript\nf();\n```\n')).toThrow('a.md:1: only ```ts runs');
  expect(() => fencesOf('a.md', 'text\n```ts\nf();\n')).toThrow('a.md:2: the block has no end');
});
