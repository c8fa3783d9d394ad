import type { Bilingual, CustomerView, DecisionView, ReasonView, TierShare } from '../report-model.ts';

/** `[en, zh]` as places in the list of texts. */
type Pair = readonly [en: number, zh: number];

/** Code, English, Chinese, then the figures of the English sentence and, where they differ, of the Chinese one. */
type PackedReason = readonly [code: number, en: number, zh: number, figures: string, figuresZh?: string];

/** Stands in a sentence for a figure. */
const blank = '\u0001';
const figure = /\d(?:[\d.,:-]*\d)?/g;

/**
 * The customers as the page's script reads them: every text stands once in `texts`, every reason once in `reasons`, and
 * the rest are their places. Sentences are kept without their figures, so that "37 days" and "38 days" share one: a fifth
 * of the size.
 */
export interface PackedCustomers {
  readonly texts: readonly string[];
  readonly reasons: readonly PackedReason[];
  /** The word, its label. */
  readonly tiers: readonly (readonly [number, ...Pair])[];
  readonly others: readonly PackedOthers[];
  readonly customers: readonly PackedCustomer[];
}

type PackedCustomer = readonly [
  id: string,
  name: string,
  country: number,
  tier: number,
  owner: number,
  facts: readonly (readonly [...label: Pair, ...value: Pair])[],
  decisions: readonly (readonly [
    ...title: Pair,
    ...outcome: Pair,
    tone: number,
    reasons: readonly number[],
    others: number,
    othersTitle: Pair,
  ])[],
];

/** Subjects with their reasons. Customers who are alike have the same, so each list stands once. */
type PackedOthers = readonly (readonly [...subject: Pair, reasons: readonly number[]])[];

const notChosen: Bilingual = { en: 'Not chosen', zh: '未选中' };

/** Packs the customers for the page. */
export function packCustomers(customers: readonly CustomerView[], tiers: readonly TierShare[]): PackedCustomers {
  const texts = new Map<string, number>();
  const reasons = new Map<string, number>();
  const packedReasons: PackedReason[] = [];
  const text = (value: string): number => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    texts.set(value, texts.size);
    return texts.size - 1;
  };
  const pair = ({ en, zh }: Bilingual): Pair => [text(en), text(zh)];
  const reason = ({ code, en, zh }: ReasonView): number => {
    const key = JSON.stringify([code, en, zh]);
    const known = reasons.get(key);
    if (known !== undefined) return known;
    const [figures, figuresZh] = [figuresOf(en), figuresOf(zh)];
    const places = [text(code), text(en.replace(figure, blank)), text(zh.replace(figure, blank))] as const;
    packedReasons.push(figures === figuresZh ? [...places, figures] : [...places, figures, figuresZh]);
    reasons.set(key, reasons.size);
    return reasons.size - 1;
  };
  const lists = new Map<string, number>();
  const packedOthers: PackedOthers[] = [];
  const list = (others: NonNullable<DecisionView['others']>): number => {
    const item = others.map(({ subject, reasons: grounds }) => [...pair(subject), grounds.map(reason)] as const);
    const key = JSON.stringify(item);
    const known = lists.get(key);
    if (known !== undefined) return known;
    lists.set(key, lists.size);
    return packedOthers.push(item) - 1;
  };
  const packed = customers.map(
    ({ id, name, country, tier, owner, facts, decisions }): PackedCustomer => [
      id,
      name,
      text(country),
      text(tier),
      text(owner ?? ''),
      facts.map(({ label, value }) => [
        ...pair(label),
        ...pair(typeof value === 'string' ? { en: value, zh: value } : value),
      ]),
      decisions.map(({ title, outcome, tone, reasons: grounds, others = [], othersTitle = notChosen }) => [
        ...pair(title),
        ...pair(outcome),
        text(tone),
        grounds.map(reason),
        list(others),
        pair(othersTitle),
      ]),
    ],
  );
  const tierPairs = tiers.map(({ tier, label }) => [text(tier), ...pair(label)] as const);
  return {
    texts: [...texts.keys()],
    reasons: packedReasons,
    tiers: tierPairs,
    others: packedOthers,
    customers: packed,
  };
}

function figuresOf(sentence: string): string {
  return (sentence.match(figure) ?? []).join(' ');
}

/** JSON that cannot end the script element that it stands in. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
