import { importable } from '../../scripts/playground.ts';

/** What a program in the playground may import, read from `src/`, by the names of the package. */
export async function loadModules(): Promise<ReadonlyMap<string, unknown>> {
  const loaded = [...importable()].map(
    async ([name, file]): Promise<[string, unknown]> => [name, await import(/* @vite-ignore */ `../../${file}`)],
  );
  return new Map(await Promise.all(loaded));
}
