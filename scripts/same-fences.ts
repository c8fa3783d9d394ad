/** Compares the examples of a translated page with those of its English page. */
import ts from 'typescript';
import { fencesOf } from './doctest.ts';

/** What of a page must be the same in every language: the levels of its headings, and its `ts` examples without words. */
export interface Frame {
  readonly headings: readonly number[];
  readonly code: readonly string[];
}

/** Comments are left out and texts stand as `""`, since both may be translated; everything else must be equal. */
export function frameOf(file: string, text: string): Frame {
  const outside = text.replace(/^```[\s\S]*?^```/gm, '');
  return {
    headings: [...outside.matchAll(/^(#+) /gm)].map(([, signs = '']) => signs.length),
    code: fencesOf(file, text).map(({ code }) => withoutWords(code)),
  };
}

/** The tokens of some code, each text as `""`. */
export function withoutWords(code: string): string {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)) words.push('""');
    else if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) words.push('`');
    else if (ts.isJSDoc(node)) return;
    else if (node.getChildCount(source) === 0) words.push(node.getText(source));
    else for (const child of node.getChildren(source)) visit(child);
  };
  const source = ts.createSourceFile('fence.ts', code, ts.ScriptTarget.ES2022, true);
  visit(source);
  return words.join(' ').trim();
}
