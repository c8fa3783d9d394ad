import type { TreeNode } from '../run/output.ts';
import { make } from './elements.ts';
import { placeView, sentenceView } from './sentence-view.ts';

/** A value as nested lists that open and close: with the pointer, with Enter and Space, and with the arrow keys. */
export function treeView(root: TreeNode): HTMLElement {
  const view = make('div', 'tree', nodeView(root));
  view.addEventListener('keydown', moveByArrows);
  return view;
}

function nodeView(node: TreeNode): HTMLElement {
  const head = headOf(node);
  if (node.children === undefined) return make('div', 'leaf', ...head);
  const details = make(
    'details',
    '',
    make('summary', '', ...head),
    make('div', 'inner', ...node.children.map(nodeView)),
  );
  details.open = node.open === true;
  return details;
}

function headOf({ key, kind, text, hint, sentence, path }: TreeNode): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (key !== '') parts.push(make('span', 'key', key));
  parts.push(make('span', sentence === undefined ? `value ${kind}` : 'code', text));
  if (hint !== undefined) parts.push(make('span', 'hint', hint));
  if (path !== undefined) parts.push(placeView(path));
  if (sentence !== undefined) parts.push(sentenceView(sentence));
  return parts;
}

/** Up and down go to the line before and after, right opens or goes in, left closes or goes out. */
function moveByArrows(event: KeyboardEvent): void {
  const at = event.target;
  if (!(at instanceof HTMLElement) || at.tagName !== 'SUMMARY' || !(at.parentElement instanceof HTMLDetailsElement))
    return;
  const own = at.parentElement;
  const lines = [...(event.currentTarget as HTMLElement).querySelectorAll('summary')].filter(isShown);
  const step = (by: number): HTMLElement | undefined => lines[lines.indexOf(at) + by];
  let next: HTMLElement | null | undefined;
  if (event.key === 'ArrowDown') next = step(1);
  else if (event.key === 'ArrowUp') next = step(-1);
  else if (event.key === 'ArrowRight' && own.open) next = own.querySelector<HTMLElement>(':scope > .inner summary');
  else if (event.key === 'ArrowLeft' && !own.open)
    next = own.parentElement?.closest('details')?.querySelector('summary');
  else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') own.open = event.key === 'ArrowRight';
  else return;
  event.preventDefault();
  next?.focus();
}

/** Not inside of anything that is closed. */
function isShown(summary: HTMLElement): boolean {
  return summary.parentElement?.parentElement?.closest('details:not([open])') === null;
}
