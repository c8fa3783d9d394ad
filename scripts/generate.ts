/**
 * Writes what follows from the one list of modules and from other files: the exports map, typedoc's entry points, the README's tables,
 * the JSON Schema files of the policies, AGENTS.md, and pages of docs/. With `--check` it writes nothing and fails when a file differs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { checkTables, checkTablesZh } from './adapter-guide.ts';
import { agentsGuide } from './agents-guide.ts';
import { dataSourcePages } from './data-sources.ts';
import { defaultPages } from './default-index.ts';
import { isMain } from './files.ts';
import { type Module, modules } from './modules.ts';
import { policySchemas } from './policy-schemas.ts';
import { reasonPages } from './reason-index.ts';

/** Every generated file with the text it must have. */
export function outputs(): [path: string, text: string][] {
  const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
  packageJson.exports = exportsMap(modules);
  const schemas = Object.entries(policySchemas).map(([name, schema]): [string, string] => [
    `schemas/${name}.json`,
    json({ title: `waimao ${name} policy`, ...z.toJSONSchema(schema, { io: 'input' }) }),
  ]);
  return [
    ['package.json', json(packageJson)],
    ['typedoc.json', json(typedocOptions(modules))],
    ['README.md', withTable(readFileSync('README.md', 'utf8'), 'modules', moduleTable(modules))],
    ['AGENTS.md', agentsGuide(modules)],
    guideWithChecks('docs/write-an-adapter.md', checkTables()),
    guideWithChecks('docs/zh/write-an-adapter.md', checkTablesZh()),
    ...reasonPages(),
    ...dataSourcePages(),
    ...defaultPages(),
    ...schemas,
  ];
}

/** One entry per subpath, types first, for `import` and for `require`. */
export function exportsMap(list: readonly Module[]): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (const { subpath, entry } of list) {
    const base = entry.replace(/^src/, './dist').replace(/\.ts$/, '');
    map[subpath] = {
      import: { types: `${base}.d.ts`, default: `${base}.js` },
      require: { types: `${base}.d.cts`, default: `${base}.cjs` },
    };
  }
  for (const name of Object.keys(policySchemas)) map[`./schemas/${name}.json`] = `./schemas/${name}.json`;
  map['./package.json'] = './package.json';
  return map;
}

/** Undocumented exports and dead links are errors. */
export function typedocOptions(list: readonly Module[]): Record<string, unknown> {
  return {
    $schema: 'https://typedoc.org/schema.json',
    name: 'waimao',
    entryPoints: list
      .filter(({ subpath }) => subpath !== '.' && !subpath.startsWith('./holidays/'))
      .map(({ entry }) => entry),
    tsconfig: 'tsconfig.build.json',
    out: 'docs/reference',
    readme: 'README.md',
    disableSources: true,
    excludeInternal: true,
    excludeExternals: true,
    validation: { notExported: true, invalidLink: true, notDocumented: true },
    requiredToBeDocumented: ['Class', 'Enum', 'Function', 'Interface', 'TypeAlias', 'Variable'],
    // tables of sentences and shorthands inside them: what they say is documented where it is used
    intentionallyNotExported: [
      'coreErrors',
      'currencyErrors',
      'zonesErrors',
      'holidaysErrors',
      'hsErrors',
      'Titled',
      'windowsErrors',
      'storageErrors',
      'testingErrors',
      'tieringErrors',
      'allocationErrors',
      'consentErrors',
      'retentionErrors',
      'DisposalDay',
      'LostTo',
      'TriggerOf',
      'LawOf',
      'RetainDay',
      'EveryCode',
      'CapReached',
      'ClaimsUsed',
      'There',
      'Missed',
      'NamedDay',
      'Seen',
    ],
    treatWarningsAsErrors: true,
  };
}

/** The README's table of modules, with the size budget of each. */
export function moduleTable(list: readonly Module[]): string {
  const rows = list.map(({ subpath, purpose, budget }) => {
    const name = subpath === '.' ? 'waimao' : `waimao${subpath.slice(1)}`;
    return `| \`${name}\` | ${purpose} | ${(budget / 1000).toFixed(1)} KB |`;
  });
  return ['| import | what it decides | at most, gzip |', '| --- | --- | --- |', ...rows].join('\n');
}

function guideWithChecks(path: string, tables: string): [path: string, text: string] {
  return [path, withTable(readFileSync(path, 'utf8'), 'checks', tables)];
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function withTable(text: string, name: string, table: string): string {
  const [before, rest] = text.split(`<!-- ${name} -->`);
  const after = rest?.split(`<!-- /${name} -->`)[1];
  if (before === undefined || after === undefined) throw new Error(`there is no <!-- ${name} --> block`);
  return `${before}<!-- ${name} -->\n\n${table}\n\n<!-- /${name} -->${after}`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** JSON files are compared by content, since the formatter may break their lines otherwise. */
function sameContent(path: string, left: string, right: string): boolean {
  if (!path.endsWith('.json')) return left === right;
  return JSON.stringify(JSON.parse(left)) === JSON.stringify(JSON.parse(right));
}

if (isMain(import.meta.url)) {
  const check = process.argv.includes('--check');
  const stale: string[] = [];

  for (const [path, text] of outputs()) {
    if (existsSync(path) && sameContent(path, readFileSync(path, 'utf8'), text)) continue;
    if (check) stale.push(path);
    else writeFileSync(path, text);
  }
  if (stale.length > 0) {
    console.error(`Out of date: ${stale.join(', ')}. Run \`npm run generate\`.`);
    process.exit(1);
  }
}
