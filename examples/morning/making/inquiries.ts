import { createNamer } from './company-names.ts';
import type { Cell } from './csv-text.ts';
import type { CustomerPlan } from './customers.ts';
import { markets } from './markets.ts';
import { productLines } from './product-lines.ts';
import type { Random } from './random.ts';

/** The columns of `inquiries.csv`. */
export const inquiryColumns: readonly string[] =
  'id,receivedAt,company,country,language,productLine,customerId,groupId,channel,valueUsd,subject'.split(',');

const subjects: { readonly [line: string]: string } = {
  'led-lighting': 'LED panels 600×600, 5,000 pcs, CE needed',
  'furniture-hardware': 'Soft-close hinges, 40,000 pairs',
  kitchenware: 'Stainless mixing bowls, mixed container',
  'bathroom-fittings': 'Brass taps, lead-free, quote CIF',
  'garden-tools': 'Spring programme 2026, first price list',
  packaging: 'Corrugated boxes, 3 sizes, printed',
};

/** The weekend's inquiries, oldest first: most from strangers, some from customers and from companies of a group. */
export function inquiryRows(random: Random, customers: readonly CustomerPlan[], count: number): Cell[][] {
  const nameFor = createNamer(random);
  const marketWeights = markets.map((item) => ({ item, weight: item.weight }));
  const known = customers.filter(({ ownerId }) => ownerId !== null);
  const inGroups = customers.filter(({ groupId }) => groupId !== null);
  const rows = Array.from({ length: count }, (_, index) => {
    const minutes = Math.floor(((index + 1) * 3_690) / (count + 1)) + random.between(0, 20);
    const customer = index % 5 === 2 ? random.pick(known) : null;
    const sister = index % 11 === 5 ? random.pick(inGroups) : null;
    const market = customer?.market ?? sister?.market ?? random.weighted(marketWeights);
    const line = customer?.line ?? sister?.line ?? random.pick(productLines);
    return [
      `Q${String(index + 1).padStart(3, '0')}`,
      weekendMoment(minutes),
      customer?.name ?? `${nameFor(market.names, productLines.indexOf(line))} (${market.country})`,
      market.country,
      market.language,
      line.id,
      customer?.id ?? null,
      customer?.groupId ?? sister?.groupId ?? null,
      random.pick(['website', 'email', 'fair', 'marketplace', 'whatsapp']),
      `${Math.floor(random.skewed(60) * random.between(900, 2_400))}.00`,
      subjects[line.id] ?? '',
    ];
  });
  return rows;
}

/** So many minutes after Friday 2 January 2026, 19:00 in Shanghai. */
function weekendMoment(minutes: number): string {
  const total = 19 * 60 + minutes;
  const day = 2 + Math.floor(total / 1440);
  const [hour, minute] = [Math.floor((total % 1440) / 60), total % 60];
  return `2026-01-0${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00+08:00`;
}
