import { statSync } from 'node:fs';
import { customsFiles, inputFiles, type ReadingStep } from './read-input.ts';

/** Where the bar is drawn: `process.stderr`, or a stand-in. */
export interface Terminal {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** What draws while the input is read. */
export interface Progress {
  /** Takes a step of `readInput`. */
  readonly onProgress: (step: ReadingStep) => void;
  /** Wipes the bar away. */
  readonly finish: () => void;
}

const redrawMs = 80;

/**
 * Draws a progress bar with rows per second on a terminal; says nothing where there is none (a log, a pipe).
 *
 * @param folder - The input folder, whose sizes tell how much is left.
 * @param terminal - Usually `process.stderr`, so that the output can be piped.
 * @param nowMs - A clock in milliseconds.
 */
export function createProgress(folder: string, terminal: Terminal, nowMs: () => number): Progress {
  if (terminal.isTTY !== true) return { onProgress: () => {}, finish: () => {} };
  const sizes = new Map([...inputFiles, ...customsFiles].map((file) => [file, sizeOf(`${folder}/${file}`)]));
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const steps = new Map<string, ReadingStep>();
  const startedAt = nowMs();
  let drawnAt = Number.NEGATIVE_INFINITY;

  const onProgress = (step: ReadingStep): void => {
    steps.set(step.file, step);
    const now = nowMs();
    if (now - drawnAt < redrawMs) return;
    drawnAt = now;
    const done = [...steps.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    const rows = [...steps.values()].reduce((sum, known) => sum + known.rows, 0);
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const perSecond = now > startedAt ? Math.round((rows * 1000) / (now - startedAt)) : 0;
    const width = Math.max(10, Math.min(30, (terminal.columns ?? 80) - 50));
    const filled = Math.round(share * width);
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
    const percent = `${Math.round(share * 100)}%`.padStart(4);
    terminal.write(`\r\u001B[K${bar}${percent}  ${step.file.padEnd(13)} ${rows} rows, ${perSecond} rows/s`);
  };
  return { onProgress, finish: () => terminal.write('\r\u001B[K') };
}

/** 0 for a file that is not there: the reader says so in its own words. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
