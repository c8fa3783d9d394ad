import { addDays } from 'waimao';
import { suppressionKey } from 'waimao/consent';
import { suppressionSecret } from '../suppression-secret.ts';
import type { Cell } from './csv-text.ts';
import { today } from './customers.ts';
import type { PersonPlan } from './people.ts';
import { createRandom, type Random } from './random.ts';

/** The columns of `consents.csv`. */
export const consentColumns: readonly string[] =
  'id,personId,type,at,purposes,channels,method,source,noticeVersion'.split(',');

/** One line of a history: days before the demo, and what it was. */
interface Step {
  readonly type: string;
  readonly daysAgo: number;
  readonly hour?: number;
  readonly purposes?: string;
  readonly channels?: string;
  readonly method?: string;
  readonly source?: string | null;
  readonly notice?: string;
}

type Story = (random: Random) => readonly Step[];

const form = 'https://shop.example/newsletter';
const given = (random: Random, more: Partial<Step> = {}): Step => ({
  type: 'given',
  daysAgo: random.between(30, 700),
  method: 'checkbox',
  source: form,
  notice: '2',
  channels: 'email|phone',
  ...more,
});

/** How consent came and went, each as often as its weight says. */
const stories: readonly { readonly item: Story; readonly weight: number }[] = [
  { item: () => [], weight: 40 },
  { item: (random) => [given(random)], weight: 14 },
  { item: (random) => [given(random, { channels: 'email' })], weight: 6 },
  { item: (random) => doubleOptIn(random, 2), weight: 12 },
  { item: (random) => doubleOptIn(random, 24 * 9), weight: 2 },
  { item: (random) => doubleOptIn(random, null), weight: 4 },
  {
    item: (random) => [given(random), { type: 'withdrawn', daysAgo: random.between(1, 29), channels: 'email' }],
    weight: 5,
  },
  { item: (random) => [given(random, { method: 'business-card', source: 'fair', channels: 'email' })], weight: 6 },
  { item: (random) => [{ type: 'objected', daysAgo: random.between(1, 300), purposes: 'marketing' }], weight: 3 },
  { item: (random) => [{ type: 'refused', daysAgo: random.between(1, 300), source: 'call' }], weight: 2 },
  { item: (random) => [given(random, { method: 'pre-ticked' })], weight: 2 },
  { item: (random) => [given(random, { method: 'import', source: null })], weight: 2 },
  { item: (random) => [given(random, { notice: '1', daysAgo: random.between(800, 1_500) })], weight: 2 },
];

/** Confirmed so many hours later; `null` is never. The question itself stands before it. */
function doubleOptIn(random: Random, hours: number | null): Step[] {
  const daysAgo = random.between(20, 600);
  const asked = given(random, { daysAgo, hour: 8, method: 'double-opt-in', channels: 'email' });
  if (hours === null) return [asked];
  const later = Math.floor((8 + hours) / 24);
  return [
    asked,
    { type: 'confirmed', daysAgo: daysAgo - later, hour: (8 + hours) % 24, channels: 'email', source: form },
  ];
}

/** The rows of `consents.csv`: the histories of the buyers, each from its first entry on. */
export function consentRows(people: readonly PersonPlan[]): Cell[][] {
  const random = createRandom(20_260_108);
  const rows = people
    .filter(({ role }) => role === 'buyer')
    .flatMap(({ id }) =>
      random
        .weighted(stories)(random)
        .map((step) => ({ id, step })),
    );
  return rows.map(({ id, step }, index) => {
    const { type, daysAgo, hour = 9, purposes = 'marketing', channels = '', method, source, notice } = step;
    return [
      `E${String(index + 1).padStart(4, '0')}`,
      id,
      type,
      `${addDays(today, -daysAgo)}T${String(hour).padStart(2, '0')}:30:00+08:00`,
      purposes,
      channels === '' ? null : channels,
      method ?? null,
      source ?? null,
      notice ?? null,
    ];
  });
}

/** The columns of `suppressions.csv`. */
export const suppressionColumns: readonly string[] = ['key', 'since'];

/** The rows of `suppressions.csv`: of every fortieth buyer's address, and of people who are long gone. */
export function suppressionRows(people: readonly PersonPlan[]): Cell[][] {
  const written = people
    .filter(({ role }, index) => role === 'buyer' && index % 40 === 7)
    .flatMap(({ email }) => email ?? []);
  const gone = Array.from({ length: 12 }, (_, index) => `gone.${index + 1}@nowhere.example`);
  return [...written, ...gone].map((address, index) => [
    suppressionKey(address, suppressionSecret),
    addDays('2023-02-01', index * 20),
  ]);
}
