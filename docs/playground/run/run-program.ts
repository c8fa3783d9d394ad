import { transform } from 'sucrase';
import { failureOf, PROGRAM } from './failure.ts';
import type { Failure, Output } from './output.ts';
import { createShow, showLine } from './show.ts';

/** What a program runs in. */
export interface World {
  /** The module of a name in an import; `undefined` where there is none. */
  readonly load: (name: string) => unknown;
  /** The names that `load` knows, for the refusal of another one. */
  readonly names: readonly string[];
  /** Called once, when all modules are loaded and the program begins. */
  readonly onStart: () => void;
  readonly onOutput: (output: Output) => void;
}

type Body = (
  require: (name: string) => unknown,
  exports: object,
  module: object,
  console: Pick<Console, 'log' | 'info' | 'warn' | 'error' | 'table'>,
) => Promise<void>;

const AsyncFunction = (async () => {}).constructor as new (...lines: string[]) => Body;

/**
 * Runs a TypeScript program: types are taken off, not checked, and every `import … from 'waimao/x'` is answered by `load`.
 *
 * @returns What went wrong, or `null`. Nothing is thrown.
 */
export async function runProgram(code: string, { load, names, onStart, onOutput }: World): Promise<Failure | null> {
  try {
    const script = transform(code, { transforms: ['typescript', 'imports'], filePath: PROGRAM }).code;
    const body = new AsyncFunction('require', 'exports', 'module', 'console', `${script}\n//# sourceURL=${PROGRAM}`);
    const own = { show: createShow(onOutput) };
    const require = (name: string): unknown => {
      const found = name === 'playground' ? own : load(name);
      if (found === undefined) throw new Error(`There is no module '${name}' here, only ${names.join(', ')}.`);
      return found;
    };
    for (const [, name = ''] of script.matchAll(/\brequire\('([^']+)'\)/g)) require(name);
    const line = (...values: unknown[]): void => showLine(values, onOutput);
    onStart();
    await body(require, {}, {}, { log: line, info: line, warn: line, error: line, table: line });
    return null;
  } catch (error) {
    return failureOf(error);
  }
}
