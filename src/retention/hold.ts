import type { IsoDate } from '../core/dates.ts';
import type { RetentionScope } from './retention-rule.ts';

/** What a hold reaches; without any list, every record. */
export interface HoldScope extends RetentionScope {
  readonly recordIds?: readonly string[] | undefined;
  /** Groups of companies whose records are held with all branches. */
  readonly groups?: readonly string[] | undefined;
}

/** A stop on every disposal: a dispute, an audit, an investigation. Plain data; the caller stores it. */
export interface Hold {
  readonly id: string;
  readonly reason: string;
  readonly scope?: HoldScope | undefined;
  readonly from: IsoDate;
  /** The last day held; open when left out. */
  readonly to?: IsoDate | undefined;
  /** Whether the days held are added to the periods that run meanwhile. @defaultValue false */
  readonly tolls?: boolean | undefined;
  /** Who placed it. */
  readonly placedBy?: string | undefined;
  /** Who lifted it. */
  readonly liftedBy?: string | undefined;
}
