import { type Gate, started } from './gate.ts';

/** Files, exports and dependencies that nothing uses. */
export const knip: Gate = {
  name: 'knip',
  holds: 'no file, export or dependency that nothing uses',
  pace: 'quick',
  run: () => {
    started('npx', ['knip', '--no-progress', '--treat-config-hints-as-errors']);
    return 'no finding';
  },
};
