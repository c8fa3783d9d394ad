import { type Gate, heavyTool, started } from './gate.ts';

/** The table of sizes under three bundlers; `npm test` weighs under two. */
export const sizes: Gate = {
  name: 'sizes',
  holds: 'every subpath is within its budget under esbuild, rollup and webpack',
  pace: 'usual',
  needsBuild: true,
  run: () => {
    heavyTool('webpack');
    const table = started('npx', ['tsx', 'scripts/size.ts', '--webpack']).trimEnd();
    console.log(table);
    return `${table.split('\n').length - 1} lines, none over its budget`;
  },
};
