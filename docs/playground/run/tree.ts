import { formatPath, isWaimaoError } from '../../../src/core/index.ts';
import { type Money, toDecimal } from '../../../src/currency/index.ts';
import type { TreeNode } from './output.ts';
import { isReason, sentenceOf } from './sentence.ts';

/** More than this nobody reads; a compiled calendar or index has far more. */
const MOST_CHILDREN = 60;
const MOST_NODES = 1500;
const DEEPEST = 9;

interface Walk {
  left: number;
  readonly above: Set<object>;
}

/**
 * A value as a tree for the page. Reasons carry their sentences; lists and objects stand open down to the reasons, small ones at the
 * top too.
 */
export function treeOf(value: unknown): TreeNode {
  return nodeOf('', value, 0, { left: MOST_NODES, above: new Set() });
}

function nodeOf(key: string, value: unknown, depth: number, walk: Walk): TreeNode {
  walk.left--;
  if (typeof value !== 'object' || value === null) return leafOf(key, value);
  if (walk.above.has(value)) return { key, kind: 'word', text: '(itself)' };
  const entries = entriesOf(value);
  const isList = Array.isArray(value);
  if (depth === DEEPEST || walk.left <= 0 || entries.length === 0) {
    return { key, kind: 'word', text: entries.length > 0 ? '…' : isList ? '[]' : nameOf(value, '{}') };
  }
  walk.above.add(value);
  const children: TreeNode[] = [];
  for (const [name, child] of entries) {
    if (children.length === MOST_CHILDREN || walk.left <= 0) {
      children.push({ key: '', kind: 'word', text: `… ${entries.length - children.length} more` });
      break;
    }
    children.push(nodeOf(name, child, depth + 1, walk));
  }
  walk.above.delete(value);
  const said = isReason(value) ? { sentence: sentenceOf(value), ...placeOf(value) } : {};
  const hint = amountOf(value);
  const isSmall = depth === 0 || (depth === 1 && children.length < 7);
  const isOpen = children.some(saysSomething) || (isSmall && !isReason(value));
  return {
    key,
    kind: isList ? 'list' : 'object',
    text: isList ? `[${entries.length}]` : isReason(value) ? value.code : previewOf(value, children),
    ...(hint === undefined ? {} : { hint }),
    ...said,
    children,
    open: isOpen && hint === undefined,
  };
}

function leafOf(key: string, value: unknown): TreeNode {
  if (typeof value === 'string') return { key, kind: 'text', text: JSON.stringify(value) };
  if (typeof value !== 'number') {
    const text = typeof value === 'function' ? `function ${value.name}` : String(value);
    return { key, kind: 'word', text: typeof value === 'bigint' ? `${text}n` : text };
  }
  const moment = momentOf(value);
  return { key, kind: 'number', text: String(value), ...(moment === undefined ? {} : { hint: moment }) };
}

/** The fields of an object, the items of a list or a collection; a getter that throws is left out. */
function entriesOf(value: object): [string, unknown][] {
  if (isWaimaoError(value)) return Object.entries(value.toJSON());
  if (value instanceof Error) return [['message', value.message]];
  if (value instanceof Map) return [...value].map(([name, item]) => [String(name), item]);
  if (value instanceof Set) return [...value].map((item, at) => [String(at), item]);
  return Object.keys(value).flatMap((name): [string, unknown][] => {
    try {
      return [[name, (value as Record<string, unknown>)[name]]];
    } catch {
      return [];
    }
  });
}

function nameOf(value: object, otherwise: string): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  const name = Object.getPrototypeOf(value)?.constructor?.name;
  return typeof name === 'string' && name !== 'Object' ? name : otherwise;
}

/** Where in the input an error or a finding lies. */
function placeOf(value: object): { path?: string } {
  const { path } = value as { path?: unknown };
  return Array.isArray(path) && path.length > 0 ? { path: formatPath(path) } : {};
}

function previewOf(value: object, children: readonly TreeNode[]): string {
  const fields = children.slice(0, 4).map(({ key, text, children: inner }) => `${key}: ${inner ? '…' : text}`);
  const text = `{ ${fields.join(', ')}${children.length > 4 ? ', …' : ''} }`;
  return nameOf(value, '') + (text.length > 70 ? `${text.slice(0, 68)}…` : text);
}

function saysSomething({ sentence, open }: TreeNode): boolean {
  return sentence !== undefined || open === true;
}

/** A whole number of milliseconds between 2001 and 2100 is read as a moment. */
function momentOf(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 978_307_200_000 || value > 4_102_444_800_000) return undefined;
  return new Date(value).toISOString().replace(':00.000Z', 'Z');
}

function amountOf(value: object): string | undefined {
  const { minor, currency } = value as { minor?: unknown; currency?: unknown };
  if (typeof minor !== 'number' || typeof currency !== 'string') return undefined;
  try {
    return `${toDecimal(value as Money)} ${currency}`;
  } catch {
    return undefined;
  }
}
