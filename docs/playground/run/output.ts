import type { Picture } from '../pictures/picture.ts';

/** The same words in both languages of the page. */
export interface Both {
  readonly en: string;
  readonly zh: string;
}

/** A value that was shown, as plain data for the page. */
export interface TreeNode {
  /** The name of the field or the number in the list; empty for a value as a whole. */
  readonly key: string;
  readonly kind: 'list' | 'object' | 'text' | 'number' | 'word';
  /** The value itself, or what a closed list or object has in it. */
  readonly text: string;
  /** What a number or an amount means to a reader. */
  readonly hint?: string;
  /** What a reason, an error or a finding says. */
  readonly sentence?: Both;
  /** Where in the input the fault lies, as a programmer writes it. */
  readonly path?: string;
  readonly children?: readonly TreeNode[];
  /** Whether it is shown open at first. */
  readonly open?: boolean;
}

/** One fault that a `WaimaoError` names. */
export interface FailureIssue {
  readonly code: string;
  readonly path: string;
  readonly sentence: Both;
}

/** Why a program did not come to its end. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  /** From 1; of the program as it is written. */
  readonly line?: number;
  /** Of a `WaimaoError`: its code, its path as a programmer writes it, and its sentence. */
  readonly code?: string;
  readonly path?: string;
  readonly sentence?: Both;
  readonly issues?: readonly FailureIssue[];
}

/** What a program puts out, in its order. */
export type Output =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly label: string; readonly tree: TreeNode }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'left-out' };

/** From the worker to the page. */
export type Message =
  /** The modules are loaded and the program begins: the time limit counts from here. */
  | { readonly type: 'started' }
  | { readonly type: 'output'; readonly output: Output }
  | { readonly type: 'ended'; readonly milliseconds: number; readonly failure: Failure | null };
