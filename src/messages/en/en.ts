import type { Catalogue } from '../../core/reasons.ts';
import type { EveryCode } from '../every-code.ts';
import { allocationEn } from './allocation.ts';
import { consentEn } from './consent.ts';
import { coreEn } from './core.ts';
import { currencyEn } from './currency.ts';
import { holidaysEn } from './holidays.ts';
import { hsEn } from './hs.ts';
import { retentionEn } from './retention.ts';
import { storageEn } from './storage.ts';
import { tieringEn } from './tiering.ts';
import { windowsEn } from './windows.ts';
import { zonesEn } from './zones.ts';

/** An English sentence for every reason and every error of the library, for `explain`. */
export const en: Catalogue<EveryCode> = {
  ...coreEn,
  ...currencyEn,
  ...zonesEn,
  ...holidaysEn,
  ...hsEn,
  ...tieringEn,
  ...allocationEn,
  ...windowsEn,
  ...consentEn,
  ...retentionEn,
  ...storageEn,
};
