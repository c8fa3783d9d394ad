import { entriesOf, modules } from '../../scripts/modules.ts';

/** What a program in the playground may import, read from `src/`, by the names of the package. */
export async function loadModules(): Promise<ReadonlyMap<string, unknown>> {
  const named = modules.flatMap((module) =>
    entriesOf(module).map((entry): [name: string, entry: string] => {
      const star = /([^/]+)\.ts$/.exec(entry)?.[1] ?? '';
      return [module.subpath.replace('.', 'waimao').replace('*', star), entry];
    }),
  );
  return new Map(
    await Promise.all(named.map(async ([name, entry]) => [name, await import(`../../${entry}`)] as [string, unknown])),
  );
}
