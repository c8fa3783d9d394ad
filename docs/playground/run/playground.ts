import type { Show } from './show.ts';

/** What a program in the playground gets by `import { show } from 'playground'`; each run makes its own. */
export declare const show: Show;
