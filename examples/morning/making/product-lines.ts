/** A line of goods, with the months in which it sells. */
export interface ProductLine {
  readonly id: string;
  /** Relative demand of January to December. */
  readonly season: readonly number[];
  /** Goods bought for 100 of sales, from … to. */
  readonly costPercent: readonly [low: number, high: number];
}

/** What the exporter sells. */
export const productLines: readonly ProductLine[] = [
  { id: 'led-lighting', season: [7, 4, 7, 8, 8, 8, 10, 13, 15, 14, 10, 8], costPercent: [64, 82] },
  { id: 'furniture-hardware', season: [8, 5, 9, 10, 9, 9, 9, 9, 10, 9, 8, 8], costPercent: [66, 84] },
  { id: 'kitchenware', season: [6, 4, 7, 8, 8, 9, 11, 14, 15, 12, 8, 6], costPercent: [62, 80] },
  { id: 'bathroom-fittings', season: [8, 5, 10, 10, 9, 9, 9, 9, 10, 9, 8, 8], costPercent: [65, 83] },
  { id: 'garden-tools', season: [15, 9, 13, 9, 5, 4, 4, 5, 7, 10, 14, 16], costPercent: [66, 86] },
  { id: 'packaging', season: [8, 6, 9, 9, 9, 9, 10, 10, 10, 10, 9, 8], costPercent: [74, 92] },
];
