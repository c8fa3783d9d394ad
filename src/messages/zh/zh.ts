import type { Catalogue } from '../../core/reasons.ts';
import type { EveryCode } from '../every-code.ts';
import { allocationZh } from './allocation.ts';
import { consentZh } from './consent.ts';
import { coreZh } from './core.ts';
import { currencyZh } from './currency.ts';
import { holidaysZh } from './holidays.ts';
import { hsZh } from './hs.ts';
import { retentionZh } from './retention.ts';
import { storageZh } from './storage.ts';
import { tieringZh } from './tiering.ts';
import { windowsZh } from './windows.ts';
import { zonesZh } from './zones.ts';

/** A Chinese sentence for every reason and every error of the library, for `explain`. */
export const zh: Catalogue<EveryCode> = {
  ...coreZh,
  ...currencyZh,
  ...zonesZh,
  ...holidaysZh,
  ...hsZh,
  ...tieringZh,
  ...allocationZh,
  ...windowsZh,
  ...consentZh,
  ...retentionZh,
  ...storageZh,
};
