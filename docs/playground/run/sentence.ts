import { explain, type Reason } from '../../../src/core/index.ts';
import { en } from '../../../src/messages/en/index.ts';
import { zh } from '../../../src/messages/zh/index.ts';
import type { Both } from './output.ts';

/** Whether a value has the shape of a reason, an issue or an error of the library. */
export function isReason(value: object): value is Reason {
  const { code, params } = value as { code?: unknown; params?: unknown };
  return typeof code === 'string' && /^[a-z]+\/[a-z0-9-]+$/.test(code) && typeof params === 'object' && params !== null;
}

/** The sentence of a reason in both languages; a code that no catalogue knows is spelled out. */
export function sentenceOf(reason: Reason): Both {
  return { en: textOf(reason, en), zh: textOf(reason, zh) };
}

function textOf(reason: Reason, catalogue: Parameters<typeof explain>[1]): string {
  try {
    return explain([reason], catalogue)[0] ?? reason.code;
  } catch {
    return reason.code; // written by hand, with params that the sentence cannot be made of
  }
}
