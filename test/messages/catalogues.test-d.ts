/** What must not compile, checked by `npm run types`; nothing here is run. */
import { type Catalogue, explain, type ReasonOf } from 'waimao';
import { type AllocationReason, nextPick, type Rotation } from 'waimao/allocation';
import { addMoney, type Money } from 'waimao/currency';
import { en } from 'waimao/messages/en';

type ShopReasons = {
  readonly 'shop/full': { readonly count: number; readonly limit: number };
  readonly 'shop/closed': { readonly day: string };
};

export const whole: Catalogue<ShopReasons> = {
  'shop/full': ({ count, limit }) => `${count} of ${limit}`,
  'shop/closed': ({ day }) => day,
};

// @ts-expect-error [ts2741] -- a catalogue that lacks a code
export const lacking: Catalogue<ShopReasons> = { 'shop/full': ({ count }) => String(count) };

export const foreign: Catalogue<ShopReasons> = {
  ...whole,
  // @ts-expect-error [ts2353] -- a code of another module
  'shop/open': () => '',
};

/** A caller's `switch` over reasons is checked: a code that does not exist is an error, the params are those of the code. */
export function words(reason: ReasonOf<ShopReasons>): string {
  switch (reason.code) {
    case 'shop/full':
      return String(reason.params.limit);
    case 'shop/closed':
      // @ts-expect-error [ts2339] -- a param of another code
      return String(reason.params.limit);
    // @ts-expect-error [ts2678] -- a code that does not exist
    case 'shop/open':
      return '';
  }
}

export function isTurn(reason: AllocationReason): boolean {
  return reason.code === 'allocation/rotation-turn' && reason.params.weight > 0;
}

export const sentences = (rotation: Rotation): string[] => explain(nextPick(rotation).reasons, en);

export function cannotChange(amount: Money): Money {
  // @ts-expect-error [ts2540] -- values are read-only
  amount.minor = 0;
  // @ts-expect-error [ts2345] -- a bare number is no amount
  return addMoney(amount, 5);
}
