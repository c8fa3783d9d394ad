/** One night, as plain data: every process that works on it is given the same. */
export interface Night {
  readonly customers: number;
  /** Customers of one part, a power of ten up to 1,000: a part is what one job works on. */
  readonly perPart: number;
  /** The moment for which everything is decided, whenever it runs. */
  readonly now: string;
}

/** Whose values these are: nights of different sizes do not meet. */
export function tenantOf({ customers, perPart, now }: Night): string {
  return `night-${customers}-${perPart}-${now}`;
}

const ID_DIGITS = 7;

export function customerId(number: number): string {
  return `K${String(number).padStart(ID_DIGITS, '0')}`;
}

/** The parts by what the ids of their customers start with, so that a part is one range of the store. */
export function partsOf({ customers, perPart }: Night): string[] {
  const digits = String(perPart).length - 1;
  const count = Math.ceil(customers / perPart);
  return Array.from({ length: count }, (_, part) => customerId(part * perPart).slice(0, -digits || undefined));
}

/** The customers of a part by their numbers. */
export function numbersOf({ customers, perPart }: Night, part: string): number[] {
  const first = Number(part.slice(1)) * perPart;
  return Array.from({ length: Math.min(perPart, customers - first) }, (_, at) => first + at);
}

/** `--customers 1000000` and the like, checked. */
export function readNight({ customers, perPart, now }: { customers: string; perPart?: string; now: string }): Night {
  const count = Number(customers);
  const size = perPart === undefined ? (count > 100_000 ? 1000 : 100) : Number(perPart);
  if (!Number.isInteger(count) || count < 1 || count > 9_999_999) throw new RangeError('--customers: 1 to 9999999');
  if (![10, 100, 1000].includes(size)) throw new RangeError('--per-part: 10, 100 or 1000');
  return { customers: count, perPart: size, now };
}
