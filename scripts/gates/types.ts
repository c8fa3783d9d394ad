import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Gate, heavyTool, started } from './gate.ts';
import { consumerFolder, importNames } from './packed.ts';

/** The oldest that reads the declarations of zod, which ours name, and every one since. */
const compilers = ['5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '6.0', '7.0'];

/** What a consumer's project may be like: modules of Node's two kinds, or files that a bundler reads. */
const projects = [
  { module: 'nodenext', moduleResolution: 'nodenext', endings: ['mts', 'cts'] },
  { module: 'esnext', moduleResolution: 'bundler', endings: ['ts'] },
];

/**
 * Every subpath of the tarball and the small programs of `examples/` under every compiler, as ES modules, as CommonJS
 * and behind a bundler. The library's declarations are checked too (`skipLibCheck` is off).
 */
export const types: Gate = {
  name: 'types',
  holds: `a strict consumer compiles under TypeScript ${compilers[0]} to ${compilers.at(-1)}`,
  pace: 'usual',
  needsBuild: true,
  run: () => {
    const names = importNames();
    const tools = compilers.map((version) => ({ version, path: heavyTool(`ts${version}/bin/tsc`) }));
    const folders = projects.map((project) => writeProject(project, names));
    const faults = tools.flatMap(({ version, path }) => folders.flatMap((folder) => faultsOf(version, path, folder)));
    if (faults.length > 0) throw new Error(faults.join('\n\n'));
    return `${names.length} subpaths, ${compilers.length} compilers, ES modules, CommonJS and bundlers`;
  },
};

/** A database as the types of better-sqlite3 and libsql declare it, which TypeScript before 6 reads more strictly. */
const driver = `import { createSqliteStore } from 'waimao/storage/sqlite';
interface Statement<Values extends unknown[]> { all(...values: Values): unknown[]; run(...values: Values): { changes: number } }
declare const database: {
  prepare<Values extends unknown[] | {} = unknown[]>(sql: string): Values extends unknown[] ? Statement<Values> : Statement<[Values]>;
  exec(sql: string): unknown;
};
void createSqliteStore(database);
`;

function writeProject({ endings, ...resolution }: (typeof projects)[number], names: readonly string[]): string {
  const folder = join(consumerFolder(), resolution.module);
  mkdirSync(folder, { recursive: true });
  // zod's own types name `URL`, which stands in the DOM's
  const lib = ['es2022', 'dom'];
  const compilerOptions = { ...resolution, lib, target: 'es2022', strict: true, noEmit: true, types: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*'] }));
  const all = names.map((name, index) => `import * as m${index} from '${name}';\nvoid m${index};\n`).join('');
  for (const ending of endings) {
    writeFileSync(join(folder, `every-subpath.${ending}`), all);
    writeFileSync(join(folder, `driver.${ending}`), driver);
    if (ending === 'cts') continue; // the examples await at their top, which CommonJS cannot
    for (const example of readdirSync('examples').filter((name) => /^\d.*\.ts$/.test(name))) {
      writeFileSync(join(folder, example.replace(/ts$/, ending)), readFileSync(`examples/${example}`));
    }
  }
  return folder;
}

function faultsOf(version: string, compiler: string, folder: string): string[] {
  try {
    started(process.execPath, [compiler, '-p', folder]);
    return [];
  } catch (error) {
    return [`TypeScript ${version}, ${folder.replace(/^.*\//, '')}: ${String(error).slice(0, 4000)}`];
  }
}
