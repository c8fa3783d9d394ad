import { show } from '../../core/show.ts';
import type { HsIndex } from '../create-hs-index.ts';
import { fail } from '../refusals.ts';
import type { CodeTree } from './code-tree.ts';
import type { HistorySegment } from './history.ts';
import type { Languages } from './language-index.ts';
import type { Tally } from './tally.ts';

/** What an index holds. Nothing of it changes once made, but for scratch space that is empty between two questions. */
export interface IndexState {
  readonly tree: CodeTree;
  readonly tally: Tally;
  readonly languages: Languages;
  readonly history: readonly HistorySegment[];
}

const states = new WeakMap<HsIndex, IndexState>();

/** An index with its inside kept apart, so that it cannot be forged or changed. */
export function newIndex(state: IndexState): HsIndex {
  const index: HsIndex = Object.freeze({ '~hs': 'index' });
  states.set(index, state);
  return index;
}

export function stateOf(index: HsIndex): IndexState {
  const state = typeof index === 'object' && index !== null ? states.get(index) : undefined;
  if (state === undefined) throw fail('hs/not-an-index', { value: show(index) }, ['index']);
  return state;
}
