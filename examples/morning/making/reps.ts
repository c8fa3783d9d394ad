import type { Cell } from './csv-text.ts';

/** The clock that every rep lives by. */
const zone = 'Asia/Shanghai';

const officeDay = '1-5 09:00-12:00|1-5 13:30-18:00';
/** Afternoon and night, for who serves the Americas. */
const nightDuty = '1-5 14:00-18:00|1-5 20:00-02:00';
/** Till late, for who serves Europe. */
const lateDay = '1-5 13:00-17:30|1-5 18:30-22:00';

/** When each rep works; who is not named keeps the office's hours. */
const shifts: ReadonlyMap<string, string> = new Map([
  ['R01', nightDuty],
  ['R02', `${officeDay}|1-4 22:00-02:00`],
  ['R03', lateDay],
  ['R04', nightDuty],
  ['R05', lateDay],
  ['R06', lateDay],
  ['R07', nightDuty],
  ['R08', lateDay],
  ['R09', '1-5 07:30-12:00|1-5 13:00-16:30'],
]);

/** A rep of the made-up firm. Lists are written with `|` in the file. */
export interface RepPlan {
  readonly id: string;
  readonly name: string;
  readonly languages: readonly string[];
  /** Countries; empty for everywhere. */
  readonly countries: readonly string[];
  readonly productLines: readonly string[];
  readonly leads: number;
  readonly won: number;
  readonly joinedOn: string;
  readonly leftOn?: string;
  readonly absentFrom?: string;
  readonly absentTo?: string;
  readonly openCap: number;
  /** Days of 2026 on which inquiries were given to the rep. */
  readonly assignedOn: readonly string[];
}

const all: readonly string[] = [];

/** The twelve. One is on leave this week, one has just joined, one has left. */
export const repPlans: readonly RepPlan[] = [
  rep(
    'R01',
    '李娜 Lina',
    'en|zh',
    all,
    'led-lighting|kitchenware|packaging|furniture-hardware',
    412,
    97,
    '2017-03-01',
    150,
  ),
  rep(
    'R02',
    '王强 John',
    'en|zh',
    all,
    'furniture-hardware|bathroom-fittings|garden-tools|led-lighting',
    388,
    71,
    '2018-06-11',
    150,
  ),
  rep(
    'R03',
    '陈静 Greta',
    'en|de',
    ['DE', 'AT', 'CH', 'NL', 'DK', 'SE', 'NO'],
    'led-lighting|furniture-hardware|kitchenware|bathroom-fittings',
    265,
    62,
    '2016-09-05',
    140,
  ),
  rep(
    'R04',
    '刘洋 Marco',
    'en|es|it',
    all,
    'kitchenware|bathroom-fittings|furniture-hardware|led-lighting',
    301,
    48,
    '2019-02-18',
    180,
  ),
  {
    ...rep(
      'R05',
      '赵敏 Chloé',
      'en|fr',
      all,
      'led-lighting|kitchenware|garden-tools|bathroom-fittings',
      222,
      44,
      '2018-10-08',
      120,
    ),
    absentFrom: '2026-01-05',
    absentTo: '2026-01-09',
  },
  rep(
    'R06',
    '孙磊 Omar',
    'en|ar|fr',
    all,
    'led-lighting|bathroom-fittings|packaging|furniture-hardware',
    244,
    39,
    '2020-04-13',
    160,
  ),
  rep(
    'R07',
    '周婷 Sofia',
    'en|es|pt',
    all,
    'led-lighting|furniture-hardware|garden-tools|packaging|kitchenware',
    236,
    33,
    '2020-07-20',
    220,
  ),
  rep(
    'R08',
    '吴昊 Ivan',
    'en|ru',
    all,
    'led-lighting|furniture-hardware|kitchenware|packaging|bathroom-fittings',
    148,
    21,
    '2021-03-15',
    120,
  ),
  rep(
    'R09',
    '郑欣 Yuki',
    'en|ja|ko',
    ['JP', 'KR', 'TH', 'VN', 'SG', 'AU', 'NZ'],
    'kitchenware|furniture-hardware|packaging|led-lighting',
    176,
    35,
    '2019-11-04',
    110,
  ),
  rep(
    'R10',
    '冯丽 Defne',
    'en|tr',
    all,
    'bathroom-fittings|kitchenware|garden-tools|packaging',
    133,
    17,
    '2022-05-09',
    60,
  ),
  {
    ...rep('R11', '褚伟 Frank', 'en', all, 'packaging|garden-tools|led-lighting', 198, 26, '2019-08-26', 100),
    leftOn: '2026-01-02',
  },
  rep('R12', '蒋雪 Amy', 'en|zh', all, 'led-lighting|kitchenware|garden-tools', 4, 2, '2025-12-22', 40),
];

function rep(
  id: string,
  name: string,
  languages: string,
  countries: readonly string[],
  lines: string,
  leads: number,
  won: number,
  joinedOn: string,
  openCap: number,
): RepPlan {
  const assignedOn = id === 'R11' ? [] : leads % 3 === 0 ? ['2026-01-02', '2026-01-04'] : ['2026-01-04'];
  const [languageList, productLines] = [languages.split('|'), lines.split('|')];
  return { id, name, languages: languageList, countries, productLines, leads, won, joinedOn, openCap, assignedOn };
}

/** The columns of `reps.csv`. */
export const repColumns: readonly string[] =
  'id,name,languages,countries,productLines,leads,won,joinedOn,leftOn,absentFrom,absentTo,openCap,assignedOn,zone,hours'.split(
    ',',
  );

/** The rows of `reps.csv`. */
export function repRows(): Cell[][] {
  return repPlans.map((plan) => [
    plan.id,
    plan.name,
    plan.languages.join('|'),
    plan.countries.join('|'),
    plan.productLines.join('|'),
    plan.leads,
    plan.won,
    plan.joinedOn,
    plan.leftOn ?? null,
    plan.absentFrom ?? null,
    plan.absentTo ?? null,
    plan.openCap,
    plan.assignedOn.join('|'),
    zone,
    shifts.get(plan.id) ?? officeDay,
  ]);
}
