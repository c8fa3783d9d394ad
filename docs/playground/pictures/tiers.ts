import type { Tier, TierReport, TierReportRow } from '../../../src/tiering/index.ts';
import type { Both } from '../run/output.ts';
import { PANEL_WIDTH, type Picture, type Shape } from './picture.ts';

const names: Readonly<Record<Tier, Both>> = {
  core: { en: 'Core', zh: '核心' },
  potential: { en: 'Potential', zh: '潜力' },
  basic: { en: 'Basic', zh: '普通' },
  dormant: { en: 'Dormant', zh: '沉睡' },
  reserve: { en: 'Reserve', zh: '储备' },
};

const ROW = 46;
const LEFT = 6;

/** The share of each tier over the band that the policy sets. */
export function tiersPicture({ tiers }: TierReport): Picture {
  const missed = tiers.filter((row) => row.missed).map(({ tier }) => names[tier]);
  const most = Math.max(0.1, ...tiers.flatMap(({ share, band }) => [share, band?.maximumShare ?? 0]));
  const xOf = (share: number): number => LEFT + ((PANEL_WIDTH - 2 * LEFT) * share) / most;
  return {
    title: { en: 'Tier mix against the bands', zh: '客户分级占比与目标区间' },
    description:
      missed.length === 0
        ? { en: 'Every tier is within its band.', zh: '各级均在目标区间内。' }
        : {
            en: `Outside of its band: ${missed.map(({ en }) => en).join(', ')}.`,
            zh: `超出目标区间：${missed.map(({ zh }) => zh).join('、')}。`,
          },
    panels: [
      {
        heading: { en: 'Share of the customers', zh: '客户占比' },
        width: PANEL_WIDTH,
        height: 6 + tiers.length * ROW,
        shapes: tiers.flatMap((row, at) => rowShapes(row, 4 + at * ROW, xOf)),
      },
    ],
    key: [
      { look: 'band', text: { en: 'band of the policy', zh: '目标区间' } },
      { look: 'bar', text: { en: 'share, within the band', zh: '占比，在区间内' } },
      { look: 'missed', text: { en: 'share, outside of it', zh: '占比，超出区间' } },
    ],
    table: {
      head: [
        { en: 'Tier', zh: '等级' },
        { en: 'Customers', zh: '客户数' },
        { en: 'Share', zh: '占比' },
        { en: 'Band', zh: '区间' },
      ],
      rows: tiers.map((row) => [names[row.tier], String(row.customers), percent(row.share), bandText(row)]),
    },
  };
}

function rowShapes(row: TierReportRow, y: number, xOf: (share: number) => number): Shape[] {
  const { tier, customers, share, band, missed } = row;
  const name = names[tier];
  const count = `${customers} · ${percent(share)}`;
  const words = (own: string, outside: string): string =>
    `${own} ${count}${band === null ? '' : ` (${bandText(row)})`}${missed ? ` ${outside}` : ''}`;
  const shapes: Shape[] = [
    {
      kind: 'text',
      x: LEFT,
      y: y + 11,
      text: { en: words(name.en, '▲ outside'), zh: words(name.zh, '▲ 超出') },
      look: missed ? 'strong' : 'label',
    },
    {
      kind: 'line',
      points: [
        [LEFT, y + 38],
        [PANEL_WIDTH - LEFT, y + 38],
      ],
      look: 'grid',
    },
  ];
  if (band !== null) {
    const x = xOf(band.minimumShare);
    shapes.push({ kind: 'rect', x, y: y + 16, width: xOf(band.maximumShare) - x, height: 22, look: 'band' });
  }
  shapes.push({
    kind: 'rect',
    x: LEFT,
    y: y + 22,
    width: xOf(share) - LEFT,
    height: 10,
    look: missed ? 'missed' : 'bar',
  });
  return shapes;
}

function bandText({ band }: TierReportRow): string {
  return band === null ? '–' : `${percent(band.minimumShare)}–${percent(band.maximumShare)}`;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
