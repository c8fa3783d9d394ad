import type { HolidayCalendar } from '../../../src/holidays/index.ts';
import type { TierReport } from '../../../src/tiering/index.ts';
import type { OverlapChart } from '../../../src/windows/index.ts';
import { hoursPicture } from '../pictures/hours.ts';
import type { Picture } from '../pictures/picture.ts';
import { type DealtMember, rotationPicture } from '../pictures/rotation.ts';
import { tiersPicture } from '../pictures/tiers.ts';
import { type Timeline, timelinePicture } from '../pictures/timeline.ts';
import { yearPicture } from '../pictures/year.ts';
import type { Output } from './output.ts';
import { treeOf } from './tree.ts';

/** Shows a value as a tree, or as a picture. */
export interface Show {
  (value: unknown): void;
  (label: string, value: unknown): void;
  /** Days of `overlapChart`, one below the other: who can be reached when, on everybody's own clock. */
  readonly hours: (days: readonly OverlapChart['data'][]) => void;
  /** The order of picks, and what each had beside the ideal share. */
  readonly rotation: (rotation: { readonly members: readonly DealtMember[] }, picks: readonly string[]) => void;
  /** The tiers of `tierPortfolio` beside their bands. */
  readonly tiers: (report: TierReport) => void;
  /** A year of several calendars side by side. */
  readonly year: (year: number, calendars: Readonly<Record<string, HolidayCalendar>>) => void;
  /** What becomes of each record, and when. */
  readonly timeline: (timeline: Timeline) => void;
}

/** The `show` of one run. */
export function createShow(onOutput: (output: Output) => void): Show {
  const value = (...given: [unknown] | [string, unknown]): void => {
    const [label, shown] = given.length === 2 ? [String(given[0]), given[1]] : ['', given[0]];
    onOutput({ kind: 'value', label, tree: treeOf(shown) });
  };
  const picture = (drawn: Picture): void => onOutput({ kind: 'picture', picture: drawn });
  return Object.assign(value, {
    hours: (days: readonly OverlapChart['data'][]) => picture(hoursPicture(days)),
    rotation: (rotation: { readonly members: readonly DealtMember[] }, picks: readonly string[]) =>
      picture(rotationPicture(rotation.members, picks)),
    tiers: (report: TierReport) => picture(tiersPicture(report)),
    year: (year: number, calendars: Readonly<Record<string, HolidayCalendar>>) => picture(yearPicture(year, calendars)),
    timeline: (timeline: Timeline) => picture(timelinePicture(timeline)),
  });
}

/** `console.log`: text and numbers on one line, everything else as a tree below it. */
export function showLine(values: readonly unknown[], onOutput: (output: Output) => void): void {
  const isTree = (value: unknown): boolean => typeof value === 'object' && value !== null;
  const text = values
    .filter((value) => !isTree(value))
    .map(String)
    .join(' ');
  const trees = values.filter(isTree);
  if (trees.length === 0) onOutput({ kind: 'text', text });
  for (const [at, value] of trees.entries())
    onOutput({ kind: 'value', label: at === 0 ? text : '', tree: treeOf(value) });
}
