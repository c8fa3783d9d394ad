import { type Gate, started } from './gate.ts';
import { packedTarball } from './packed.ts';

/** are-the-types-wrong on the tarball. Node 10's way of resolving knows no subpaths and is left out. */
export const attw: Gate = {
  name: 'attw',
  holds: 'types resolve for ES modules, CommonJS and bundlers',
  pace: 'quick',
  needsBuild: true,
  run: () => {
    const options = ['--profile', 'node16', '--format', 'table-flipped', '--no-color', '--no-emoji'];
    const rows = started('npx', ['attw', packedTarball(), ...options]).match(/"waimao[^"]*"/g);
    // it passes a package without any types, with a sentence in place of the table
    if (rows === null) throw new Error('the tarball has no types');
    return `${rows.length} entries, no problem`;
  },
};
