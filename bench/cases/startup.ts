/** What a new process waits for. Nothing is loaded above: each contender loads what is its own. */
import type { Comparison, Contender } from '../comparison.ts';

const summer = Date.UTC(2026, 6, 1);

/** Loaded before the clock starts, then done once. */
function once<Loaded>(
  name: string,
  load: () => Promise<Loaded>,
  act: (loaded: Loaded) => unknown,
  per: number = 1,
): Contender {
  return {
    name,
    prepare: async () => {
      const loaded = await load();
      return { run: () => act(loaded), per };
    },
  };
}

/** The clock runs while it loads. */
function loading(name: string, load: () => Promise<unknown>): Contender {
  return { name, prepare: () => ({ run: load }) };
}

export const comparisons: readonly Comparison[] = [
  {
    name: 'import, and the offset of one zone',
    unit: 'processes',
    kind: 'fresh',
    contenders: [
      loading('waimao/zones', async () => (await import('waimao/zones')).offsetAt('Europe/Berlin', summer)),
      loading(
        'luxon',
        async () => (await import('luxon')).DateTime.fromMillis(summer, { zone: 'Europe/Berlin' }).offset,
      ),
      loading('moment-timezone', async () =>
        (await import('moment-timezone')).default.tz(summer, 'Europe/Berlin').utcOffset(),
      ),
      loading('@date-fns/tz', async () => (await import('@date-fns/tz')).tzOffset('Europe/Berlin', new Date(summer))),
    ],
  },
  {
    name: 'the first use of a zone, package loaded: the mean of all zones, and the first alone',
    unit: 'zones',
    kind: 'fresh',
    contenders: [
      {
        name: 'waimao, mean of all',
        prepare: async () => {
          const { offsetAt, zoneIds } = await import('waimao/zones');
          const ids = zoneIds();
          return { run: () => ids.map((id) => offsetAt(id, 0)), per: ids.length };
        },
      },
      once(
        'waimao, the first',
        () => import('waimao/zones'),
        ({ offsetAt }) => offsetAt('Europe/Berlin', 0),
      ),
    ],
  },
  {
    name: 'import, and the holidays of China in 2026',
    unit: 'processes',
    kind: 'fresh',
    contenders: [
      loading('waimao/holidays', async () => {
        const { calendarOf, holidays } = await import('waimao/holidays');
        return holidays(calendarOf('CN'), 2026);
      }),
      loading('waimao/holidays and the sixty traders alone', async () => {
        const [{ holidays }, { calendarOf }] = await Promise.all([
          import('waimao/holidays'),
          import('waimao/holidays/traders'),
        ]);
        return holidays(calendarOf('CN'), 2026);
      }),
      loading('waimao/holidays and one country alone', async () => {
        const [{ holidays }, { calendarOf }] = await Promise.all([
          import('waimao/holidays'),
          import('waimao/holidays/cn'),
        ]);
        return holidays(calendarOf('CN'), 2026);
      }),
      loading('date-holidays', async () => new (await import('date-holidays')).default('CN').getHolidays(2026)),
    ],
  },
  {
    name: 'import alone',
    unit: 'processes',
    kind: 'fresh',
    contenders: [
      loading('waimao/holidays', () => import('waimao/holidays')),
      loading('waimao/holidays/traders', () => import('waimao/holidays/traders')),
      loading('waimao/holidays/cn', () => import('waimao/holidays/cn')),
      loading('date-holidays', () => import('date-holidays')),
      loading('waimao/hs and both vocabularies', () =>
        Promise.all([import('waimao/hs'), import('waimao/hs/lexicon-en'), import('waimao/hs/lexicon-zh')]),
      ),
    ],
  },
  {
    name: 'the index of HS descriptions in both languages, with the first question in each',
    unit: 'indexes',
    kind: 'fresh',
    contenders: [
      {
        name: 'waimao, the first of a process',
        prepare: async () => {
          const build = await hsBuilder();
          return { run: build };
        },
      },
      {
        name: 'waimao, a later one',
        prepare: async () => {
          const build = await hsBuilder();
          for (let made = 0; made < 5; made++) build();
          return { run: build };
        },
      },
      {
        name: 'minisearch on titles',
        prepare: async () => {
          const { allTitles, titleSearch } = await import('./hs-titles.ts');
          const titles = allTitles();
          return {
            run: () => {
              const search = titleSearch(titles);
              return [search.search('steel'), search.search('钢')];
            },
          };
        },
      },
    ],
  },
];

/** A vocabulary is made ready by the first question in its language. */
async function hsBuilder(): Promise<() => unknown> {
  const { createHsIndex, suggestHs } = await import('waimao/hs');
  const { lexiconEn } = await import('waimao/hs/lexicon-en');
  const { lexiconZh } = await import('waimao/hs/lexicon-zh');
  return () => {
    const index = createHsIndex({ lexicons: [lexiconEn, lexiconZh] });
    return [suggestHs(index, 'steel'), suggestHs(index, '钢')];
  };
}
