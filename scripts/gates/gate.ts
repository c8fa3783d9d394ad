/** What a gate is, how it says that it could not run here, and how it starts other programs. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** One thing that must hold before the package is published. */
export interface Gate {
  readonly name: string;
  readonly holds: string;
  /** `quick` ones belong to `npm test`; `slow` ones take hours and run when named, or with `--slow`. */
  readonly pace: 'quick' | 'usual' | 'slow';
  /** Whether it reads `dist/`. */
  readonly needsBuild?: boolean;
  /** Answers with what was found, in one line; throws what is wrong. */
  run(options: GateOptions): Promise<string> | string;
}

/** What else stood on the command line. */
export interface GateOptions {
  /** Write the committed list or report anew instead of comparing with it. */
  readonly write: boolean;
  /** Words such as `--module=currency`, by their names. */
  readonly words: ReadonlyMap<string, string>;
}

/** Thrown where this machine lacks what a gate needs. */
export class NotRun extends Error {}

/** Starts a program and answers with what it printed, or shows it as it comes; a program that fails is an error with its output. */
export function started(
  program: string,
  args: readonly string[],
  {
    show = false,
    ...options
  }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv; readonly show?: boolean } = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: show ? 'inherit' : 'pipe',
    ...options,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')}\n${stdout ?? ''}${stderr ?? ''}`.trim());
  return stdout;
}

const folder = resolve('scripts/gates');

/** The path of a heavy tool, all of which are installed from their own lock file when one is first asked for. */
export function heavyTool(path: string): string {
  const installed = `${folder}/node_modules/.package-lock.json`;
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(`${folder}/package-lock.json`).mtimeMs) {
    try {
      // by folder, not by --prefix: the .npmrc there keeps npm from installing peers a second time
      started('npm', ['ci', '--ignore-scripts'], { cwd: folder });
    } catch (error) {
      throw new NotRun(`the tools of scripts/gates could not be installed: ${String(error)}`);
    }
  }
  const tool = `${folder}/node_modules/${path}`;
  if (!existsSync(tool)) throw new NotRun(`${path} is not to be had for ${process.platform} ${process.arch}`);
  return tool;
}
