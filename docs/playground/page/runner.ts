import type { Failure, Message, Output } from '../run/output.ts';

/** How a run ended. */
export type Ending =
  | { readonly kind: 'ended'; readonly milliseconds: number; readonly failure: Failure | null }
  | { readonly kind: 'too-long' | 'stopped' | 'broken' };

/** A run that is under way. */
export interface Run {
  readonly stop: () => void;
  readonly ending: Promise<Ending>;
}

/** A worker that has not even begun by then never will. */
const LONGEST_START = 30_000;

let address: string | undefined;

/**
 * Runs a program in a worker of its own, which is ended with it.
 *
 * @param limit - Milliseconds, from the moment when all modules are loaded.
 */
export function startRun(code: string, limit: number, onOutput: (output: Output) => void): Run {
  // only now, so that the page is there before the modules are read
  address ??= URL.createObjectURL(
    new Blob([document.getElementById('worker')?.textContent ?? ''], { type: 'text/javascript' }),
  );
  const worker = new Worker(address);
  let end: (ending: Ending) => void = () => {};
  const ending = new Promise<Ending>((resolve) => {
    end = resolve;
  });
  let timer = setTimeout(() => finish({ kind: 'broken' }), LONGEST_START);
  const finish = (how: Ending): void => {
    clearTimeout(timer);
    worker.terminate();
    end(how);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.type === 'started') {
      clearTimeout(timer);
      timer = setTimeout(() => finish({ kind: 'too-long' }), limit);
    } else if (data.type === 'output') onOutput(data.output);
    else finish({ kind: 'ended', milliseconds: data.milliseconds, failure: data.failure });
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    finish({ kind: 'broken' });
  });
  worker.postMessage(code);
  return { stop: () => finish({ kind: 'stopped' }), ending };
}
