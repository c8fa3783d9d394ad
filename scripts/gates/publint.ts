import { type Gate, started } from './gate.ts';

/** The exports map, the formats and the fields of package.json. */
export const publint: Gate = {
  name: 'publint',
  holds: 'exports, formats and fields of package.json, strict',
  pace: 'quick',
  needsBuild: true,
  run: () => {
    started('npx', ['publint', '--strict']);
    return 'no finding';
  },
};
