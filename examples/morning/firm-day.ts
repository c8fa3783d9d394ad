import type { EpochMs, IsoDate } from 'waimao';
import { dayIn } from 'waimao/zones';

/** On whose clock the firm's days begin. */
export const firmZone = 'Asia/Shanghai';

/** The firm's day of a moment. */
export const dayInShanghai: (instant: EpochMs | string) => IsoDate = dayIn(firmZone);
