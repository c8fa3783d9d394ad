import { others } from './data/others.data.ts';
import { traders } from './data/traders.data.ts';
import { allSystems } from './internal/all-systems.ts';
import { withBridges } from './internal/bridges.ts';
import { bookOf, type LargeBook } from './internal/many-countries.ts';
import { unpacked } from './internal/unpack.ts';
import { withParts } from './internal/with-parts.ts';

/** Every country that is covered: the 60 that trade most, then the parts of these and the other countries. @internal */
export const everyCountry: LargeBook = /* @__PURE__ */ bookOf(
  /* @__PURE__ */ unpacked([traders, others]),
  allSystems,
  withBridges,
  withParts,
);
