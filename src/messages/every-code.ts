import type { AllocationReasons } from '../allocation/reasons.ts';
import type { AllocationErrors } from '../allocation/refusals.ts';
import type { ConsentReasons } from '../consent/reasons.ts';
import type { ConsentErrors } from '../consent/refusals.ts';
import type { CoreErrors } from '../core/refusals.ts';
import type { CurrencyReasons } from '../currency/reasons.ts';
import type { CurrencyErrors } from '../currency/refusals.ts';
import type { HolidaysReasons } from '../holidays/reasons.ts';
import type { HolidaysErrors } from '../holidays/refusals.ts';
import type { HsReasons } from '../hs/reasons.ts';
import type { HsErrors } from '../hs/refusals.ts';
import type { RetentionReasons } from '../retention/reasons.ts';
import type { RetentionErrors } from '../retention/refusals.ts';
import type { StorageReasons } from '../storage/reasons.ts';
import type { StorageErrors } from '../storage/refusals.ts';
import type { TestingErrors } from '../testing/refusals.ts';
import type { TieringReasons } from '../tiering/reasons.ts';
import type { TieringErrors } from '../tiering/refusals.ts';
import type { WindowsReasons } from '../windows/reasons.ts';
import type { WindowsErrors } from '../windows/refusals.ts';
import type { ZonesErrors } from '../zones/refusals.ts';

/** Every reason and every error of the library, code → params. */
export type EveryCode = CoreErrors &
  CurrencyErrors &
  CurrencyReasons &
  ZonesErrors &
  HolidaysErrors &
  HolidaysReasons &
  HsErrors &
  HsReasons &
  TieringErrors &
  TieringReasons &
  AllocationErrors &
  AllocationReasons &
  WindowsErrors &
  WindowsReasons &
  ConsentErrors &
  ConsentReasons &
  RetentionErrors &
  RetentionReasons &
  StorageErrors &
  StorageReasons &
  TestingErrors;
