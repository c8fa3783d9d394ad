import { readFileSync, writeFileSync } from 'node:fs';
import { type Gate, started } from './gate.ts';

const LIST = 'scripts/gates/pack-list.txt';

/** The files of the tarball against a committed list; `--write` writes the list. */
export const packList: Gate = {
  name: 'pack-list',
  holds: `the tarball holds the files of ${LIST}, no other`,
  pace: 'quick',
  needsBuild: true,
  run: ({ write }) => {
    const [pack] = JSON.parse(started('npm', ['pack', '--dry-run', '--json'])) as { files: { path: string }[] }[];
    const packed = new Set((pack?.files ?? []).map(({ path }) => listedAs(path)));
    if (write) writeFileSync(LIST, `${[...packed].sort().join('\n')}\n`);
    const listed = new Set(readFileSync(LIST, 'utf8').trim().split('\n'));
    const faults = [
      ...[...packed].filter((path) => !listed.has(path)).map((path) => `${path} is packed, but not in the list`),
      ...[...listed].filter((path) => !packed.has(path)).map((path) => `${path} is in the list, but not packed`),
    ];
    if (faults.length > 0) {
      throw new Error(`${faults.join('\n')}\nIf that is meant: npm run gates -- pack-list --write`);
    }
    return `${pack?.files.length} files`;
  },
};

/** What several entries share is named by the bundlers, after its content: `shared/core-Bx3_9aQw.js` is listed as `shared/*.js`. */
export function listedAs(path: string): string {
  return path.replace(/^(dist\/(?:shared\/)?)[^/]+-[\w-]{8}(\.(?:js|cjs|d\.ts|d\.cts))$/, '$1*$2');
}
