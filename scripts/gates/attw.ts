import { type Gate, started } from './gate.ts';
import { packedTarball } from './packed.ts';

interface Report {
  readonly analysis: { readonly types: unknown; readonly entrypoints: Readonly<Record<string, unknown>> };
}

/** are-the-types-wrong on the tarball. Node 10's way of resolving knows no subpaths and is left out. */
export const attw: Gate = {
  name: 'attw',
  holds: 'types resolve for ES modules, CommonJS and bundlers',
  pace: 'quick',
  needsBuild: true,
  run: () => {
    const { analysis } = JSON.parse(
      started('npx', ['attw', packedTarball(), '--profile', 'node16', '--format', 'json']),
    ) as Report;
    // a package without any types passes it
    if (analysis.types === false) throw new Error('the tarball has no types');
    return `${Object.keys(analysis.entrypoints).length} entries, no problem`;
  },
};
