/**
 * Makes a test of every `ts` fence in both READMEs, AGENTS.md, docs/ and the TSDoc of src/: `expr; // => value` becomes a deep
 * comparison, `expr; // => throws some/code` an expected refusal. A mark that did not become an assertion fails here.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { filesUnder, isMain } from './files.ts';

const OUT = 'generated/doctest';

/** One example as it stands in a file. */
export interface Fence {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

/** Every fence that opens with `ts`, also inside a comment block, with the comment's stars taken off. */
export function fencesOf(file: string, text: string): Fence[] {
  const fences: Fence[] = [];
  let open: { line: number; code: string[] } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const bare = file.endsWith('.ts') ? line.replace(/^\s*\*( |$)/, '') : line;
    if (open === undefined) {
      const tag = /^\s*```(ts|typescript|tsx)(?!\w)(.*)$/.exec(bare);
      if (tag === null) continue;
      if (tag[1] !== 'ts' || tag[2]?.trim() !== '') throw new Error(`${file}:${index + 1}: only \`\`\`ts runs`);
      open = { line: index + 1, code: [] };
    } else if (/^\s*```\s*$/.test(bare)) {
      fences.push({ file, line: open.line, code: open.code.join('\n') });
      open = undefined;
    } else {
      open.code.push(bare);
    }
  }
  if (open !== undefined) throw new Error(`${file}:${open.line}: the block has no end`);
  return fences;
}

/** The test file of a fence. */
export function testOf({ file, line, code }: Fence): string {
  const source = ts.createSourceFile('fence.ts', code, ts.ScriptTarget.ES2022, true);
  const imports: string[] = [];
  const body: string[] = [];
  let assertions = 0;
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      imports.push(statement.getText());
      continue;
    }
    const wanted = expectedAfter(code, statement.end);
    if (wanted === undefined) {
      body.push(statement.getText());
      continue;
    }
    assertions++;
    body.push(assertion(statement, wanted));
  }
  const marks = [...code.matchAll(/\/\/\s*=>/g)].length; // also a mark spelled in another way
  if (marks !== assertions) throw new Error(`${file}:${line}: ${marks} marks, but ${assertions} became assertions`);
  const expects = assertions > 0 ? 'expect, ' : '';
  return [
    `import { ${expects}test } from 'vitest';`,
    ...imports,
    '',
    `test(${JSON.stringify(`${file}:${line}`)}, async () => {`,
    ...body.map((part) => part.replace(/^/gm, '  ')),
    '});',
    '',
  ].join('\n');
}

function assertion(statement: ts.Statement, wanted: string): string {
  if (ts.isExpressionStatement(statement)) {
    const expression = statement.expression.getText();
    const refusal = /^throws (\S+)$/.exec(wanted);
    if (refusal === null) return `expect(${expression}).toEqual(${wanted});`;
    const code = `expect.objectContaining({ code: ${JSON.stringify(refusal[1])} })`;
    if (ts.isAwaitExpression(statement.expression)) {
      return `await expect(${statement.expression.expression.getText()}).rejects.toEqual(${code});`;
    }
    return `expect(() => ${expression}).toThrow(${code});`;
  }
  if (ts.isVariableStatement(statement)) {
    const [declaration] = statement.declarationList.declarations;
    return `${statement.getText()}\nexpect(${declaration?.name.getText()}).toEqual(${wanted});`;
  }
  throw new Error(`A mark stands after a statement that has no value: ${statement.getText()}`);
}

/** What stands behind `// =>` after a statement, on its line or the next, and on the comment lines that follow. */
function expectedAfter(code: string, end: number): string | undefined {
  const match = /^[ \t]*(?:\n[ \t]*)?\/\/ =>[ \t]?([^\n]*)((?:\n[ \t]*\/\/(?! =>)[^\n]*)*)/.exec(code.slice(end));
  if (match === null) return undefined;
  const wanted = ((match[1] ?? '') + (match[2] ?? '').replace(/\n[ \t]*\/\/ ?/g, '\n')).trim();
  return wanted === '' ? undefined : wanted;
}

if (isMain(import.meta.url)) {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const files = ['README.md', 'README.zh.md', 'AGENTS.md', ...filesUnder('docs', '.md'), ...filesUnder('src', '.ts')];
  let count = 0;
  for (const file of files.filter((name) => !/^docs\/(?:reference|public|\.vitepress)\//.test(name))) {
    for (const fence of fencesOf(file, readFileSync(file, 'utf8'))) {
      writeFileSync(`${OUT}/${file.replace(/[^\w]+/g, '-')}-${fence.line}.test.ts`, testOf(fence));
      count++;
    }
  }
  console.log(`${count} examples written to ${OUT}`);
}
