import type { TieringReasons } from '../tiering/reasons.ts';

/** Whether a contact or an order is known within the limit: the customer is not dormant, rather than not known to be. @internal */
export function isKnownActive({ contactDays, orderDays, limitDays }: TieringReasons['tiering/active']): boolean {
  return [contactDays, orderDays].some((days) => days !== null && days <= limitDays);
}

/** Whether a quotation or an order is known: the customer did more than ask, rather than not be known to have only asked. @internal */
export function isKnownToBuy({ quotations, orders }: TieringReasons['tiering/more-than-asked']): boolean {
  return (quotations ?? 0) + (orders ?? 0) > 0;
}
