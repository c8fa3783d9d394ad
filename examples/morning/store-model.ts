import type { Bilingual } from './report-model.ts';

/** What the store knows of the days: this one, and those before it. */
export interface StoreView {
  readonly day: number;
  /** `Day 2, continues from 2026-01-05 09:00`. */
  readonly headline: Bilingual;
  /** Counts before this day, of this day, and of both. */
  readonly counts: readonly DayCountView[];
  /** The turns of each rep likewise. */
  readonly turns: readonly DayCountView[];
  /** What lies in the store now, read back. */
  readonly kept: Bilingual;
  /** What it has otherwise than decided; empty when nothing. */
  readonly differences: readonly Bilingual[];
  /** The approved plan of the day before, carried out; `null` when none was. */
  readonly disposed: { readonly text: Bilingual; readonly digest: string } | null;
  /** What approves the plan of today. */
  readonly approve: string | null;
}

/** One line: before, today, together. */
export interface DayCountView {
  readonly label: Bilingual;
  readonly before: number;
  readonly today: number;
}
