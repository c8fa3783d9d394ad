import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** Where and when something was measured. */
export interface Machine {
  /** `YYYY-MM-DD HH:MM` in UTC. */
  readonly at: string;
  readonly node: string;
  readonly system: string;
  readonly processors: string;
  readonly memoryGiB: number;
  /** How many processes wanted a processor, as the mean of the last minute. */
  readonly load: number;
}

export function machineNow(): Machine {
  const [processor, ...others] = cpus();
  return {
    at: new Date().toISOString().slice(0, 16).replace('T', ' '),
    node: process.version,
    system: `${type()} ${release()}`,
    processors: `${others.length + 1} × ${processor?.model.trim()}`,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    load: loadavg()[0] ?? Number.NaN,
  };
}

/** waimao and its peers, as they are installed in the folder of the benches: name and version. */
export function versionsIn(folder: string): readonly (readonly [name: string, version: string])[] {
  const { dependencies, devDependencies } = manifest(`${folder}/package.json`);
  return Object.keys({ ...dependencies, ...devDependencies })
    .filter((name) => !name.startsWith('@types/'))
    .map((name) => [name, manifest(`${folder}/node_modules/${name}/package.json`).version]);
}

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function manifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}
