/**
 * Keeps the house: floors, doors, purity, barrels, lengths, headers of data files and runnable examples, as written in
 * CONTRIBUTING.md. Each rule has a test that breaks it.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { filesUnder, isMain } from './files.ts';

/** A rule broken at a place. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const floors: readonly (readonly string[])[] = [
  ['core'],
  ['currency', 'zones', 'holidays', 'hs', 'consent'],
  ['windows', 'tiering', 'allocation', 'retention'],
  ['storage', 'policies', 'testing', 'luxon'],
  ['messages'],
];

/** Which file or folder may import a package. */
const doors = new Map([
  ['decimal.js', 'src/core/decimal.ts'],
  ['zod/mini', 'src/policies/'],
  ['iban', 'src/currency/iban.ts'],
  ['luxon', 'src/luxon/'],
]);

/** Globals that a pure function may not touch: clocks, chance, the host, its locale and its time zone. */
const impureGlobals = new Set(
  [
    'Intl process globalThis global self window navigator document performance crypto console Deno Bun Buffer',
    'fetch XMLHttpRequest WebSocket EventSource BroadcastChannel MessageChannel Worker SharedWorker',
    'localStorage sessionStorage indexedDB caches require __dirname __filename eval Function WeakRef FinalizationRegistry',
    'setTimeout setInterval setImmediate clearTimeout clearInterval requestAnimationFrame queueMicrotask',
  ].flatMap((names) => names.split(' ')),
);

/** Of `Math`, only what every engine computes to the same bit. */
const exactMath = new Set('abs ceil floor round trunc sign min max imul fround clz32'.split(' '));

/** Methods whose answer depends on the host's locale or time zone. */
const hostMethods =
  /^(?:toLocale\w*|localeCompare|getTimezoneOffset|(?:get|set)(?:Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|Year)|toDateString|toTimeString)$/;

const LONGEST_FILE = 250;

/** What a source file of `src/` breaks. */
export function lintSource(file: string, text: string): Finding[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const findings: Finding[] = [];
  const report = (node: ts.Node, message: string): void => {
    findings.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, message });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) lintImport(file, node, report);
    lintPurity(node, report);
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const statement of source.statements) lintStatement(file, statement, report);
  const lines = text.split('\n').length - 1;
  const isData = file.includes('/data/');
  if (!isData && lines > LONGEST_FILE) report(source.endOfFileToken, `${lines} lines; ${LONGEST_FILE} is the cap`);
  if (isData) {
    const missing = ['source', 'retrieved', 'licence'].filter((word) => !new RegExp(`\\* ${word}\\s`).test(text));
    if (missing.length > 0) report(source, `the header of a data file names its ${missing.join(', ')}`);
  }
  return findings;
}

type Report = (node: ts.Node, message: string) => void;

function lintImport(file: string, node: ts.ImportDeclaration | ts.ExportDeclaration, report: Report): void {
  if (node.moduleSpecifier === undefined || !ts.isStringLiteral(node.moduleSpecifier)) return;
  const target = node.moduleSpecifier.text;
  if (!target.startsWith('.')) {
    lintDoor(file, target, node, report);
    return;
  }
  const path = new URL(target, `file:///${file}`).pathname.slice(1);
  const from = folderOf(file);
  const to = folderOf(path);
  if (from === to) return;
  if (path.includes('/internal/')) report(node, `${path} is internal to ${to}`);
  const [own, other] = [floorOf(from), floorOf(to)];
  if (other === -1) report(node, `${to} stands on no floor`);
  else if (other > own || (other === own && !isTypeOnly(node))) {
    report(node, `${from} (floor ${own}) may not import ${to} (floor ${other})`);
  }
}

function lintDoor(file: string, target: string, node: ts.Node, report: Report): void {
  const door = doors.get(target);
  if (door === undefined) report(node, `${target} may not be imported`);
  else if (!file.startsWith(door)) report(node, `${target} may be imported by ${door} alone`);
  if (target === 'zod/mini' && !/import (?:type )?\* as z/.test(node.getText())) {
    report(node, 'zod/mini is imported as `* as z`, or bundlers keep all of it');
  }
}

function lintPurity(node: ts.Node, report: Report): void {
  if (ts.isIdentifier(node) && impureGlobals.has(node.text) && isReference(node)) {
    report(node, `${node.text} is impure: take what you need of it as an argument`);
  }
  if (ts.isPropertyAccessExpression(node)) {
    const { expression, name } = node;
    if (ts.isIdentifier(expression) && expression.text === 'Math' && !exactMath.has(name.text)) {
      report(node, `Math.${name.text} is impure or differs between engines`);
    }
    if (ts.isIdentifier(expression) && expression.text === 'Date' && name.text !== 'prototype') {
      report(node, `Date.${name.text} is impure: take \`now\` as an argument`);
    }
    if (hostMethods.test(name.text)) report(node, `${name.text} depends on the host's locale or time zone`);
  }
  if (
    ts.isIdentifier(node) &&
    (node.text === 'Math' || node.text === 'Date') &&
    isReference(node) &&
    isHandedOn(node)
  ) {
    report(node, `${node.text} is named as a whole, which hides what of it is used`);
  }
  if (ts.isMetaProperty(node)) report(node, 'import.meta tells of the host');
  if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date') {
    report(node, 'the Date constructor reads the clock or the host: take an instant as an argument');
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    report(node, 'dynamic imports are I/O');
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken) {
    if (!ts.isBigIntLiteral(node.left)) report(node, '** differs between engines: use a table or bigint');
  }
}

/** A global object that is neither asked for a method, called, nor asked whether a value is of it. */
function isHandedOn(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isNewExpression(parent) || ts.isCallExpression(parent)) {
    return parent.expression !== node;
  }
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind !== ts.SyntaxKind.InstanceOfKeyword;
  return !ts.isTypeReferenceNode(parent);
}

/** A name that is read, not a field or a declaration that happens to be called so. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) return nameOfAccess(parent) !== node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name !== node;
  return !('name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent));
}

function nameOfAccess(parent: ts.PropertyAccessExpression | ts.QualifiedName): ts.Node {
  return ts.isPropertyAccessExpression(parent) ? parent.name : parent.right;
}

function lintStatement(file: string, statement: ts.Statement, report: Report): void {
  if (file.endsWith('/index.ts') && !(ts.isExportDeclaration(statement) && statement.exportClause !== undefined)) {
    report(statement, 'an index holds named exports, nothing else');
  }
  if (!ts.isFunctionDeclaration(statement)) return;
  const exported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
  if (!exported || file.includes('/internal/')) return;
  const comment = ts
    .getJSDocCommentsAndTags(statement)
    .map((tag) => tag.getText())
    .join('\n');
  if (!comment.includes('@internal') && !comment.includes('@example')) {
    report(statement, `${statement.name?.text} is exported without an @example that runs (or @internal)`);
  }
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  return names !== undefined && ts.isNamedImports(names) && names.elements.every((element) => element.isTypeOnly);
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function floorOf(folder: string): number {
  return floors.findIndex((floor) => floor.includes(folder));
}

if (isMain(import.meta.url)) {
  const findings = filesUnder('src', '.ts').flatMap((file) => lintSource(file, readFileSync(file, 'utf8')));
  for (const { file, line, message } of findings) console.error(`${file}:${line}  ${message}`);
  if (findings.length > 0) process.exit(1);
}
