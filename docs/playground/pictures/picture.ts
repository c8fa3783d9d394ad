import type { Both } from '../run/output.ts';

/** Words that are the same in both languages (names, dates, numbers), or not. */
export type Text = string | Both;

/** How a shape looks; the style sheet of the page knows these names, in light and dark. */
export type Look =
  | 'open'
  | 'common'
  | 'band'
  | 'bar'
  | 'missed'
  | 'closed'
  | 'weekend'
  | 'worked'
  | 'half'
  | 'duty'
  | 'held'
  | 'grid'
  | 'axis'
  | 'now'
  | 'label'
  | 'small'
  | 'strong'
  | 'ideal'
  | 'in-box'
  | `series-${number}`
  | `box-${number}`;

/** A part of a picture, in units of its panel. */
export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly look: Look;
      /** Shown when the pointer rests on it. */
      readonly hint?: Text;
    }
  | { readonly kind: 'line'; readonly points: readonly (readonly [x: number, y: number])[]; readonly look: Look }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: Text;
      readonly look: Look;
      readonly anchor?: 'middle' | 'end';
    };

/** A drawing of its own; several stand beside each other where there is room. */
export interface Panel {
  readonly heading: Text;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** A picture as plain data, with the same in words and as a table for whoever does not see it. */
export interface Picture {
  readonly title: Both;
  /** What there is to see, in a sentence or two. */
  readonly description: Both;
  readonly panels: readonly Panel[];
  /** What the looks mean. */
  readonly key: readonly { readonly look: Look; readonly text: Both }[];
  readonly table: { readonly head: readonly Text[]; readonly rows: readonly (readonly Text[])[] };
}

/** The width of every panel: that of a narrow phone, so that its text is read there without zooming. */
export const PANEL_WIDTH = 340;
