import type {
  Bilingual,
  CustomerView,
  DecidedItem,
  ReasonView,
  ReportModel,
  Tone,
} from '../../examples/morning/report-model.ts';

/** A report model of any size that no module had to decide: for the page and the summary alone. */
export function madeUpModel(customerNames: readonly string[], overrides: Partial<ReportModel> = {}): ReportModel {
  return {
    title: { en: 'Monday morning', zh: '周一早晨' },
    now: '2026-01-05 09:00 +08:00',
    keyFigures: [
      figure('Customers', '客户', '1,200', '60 countries', '60 个国家'),
      figure('New inquiries', '新询盘', '60', '57 given out', '已分配 57 个'),
      figure('Profit, CNY', '利润（CNY）', '187 M', 'margin 24.1 %', '利润率 24.1 %'),
      figure('Back to the pool', '回收公海', '14', '31 warned', '预警 31 个'),
      figure('Broken rows', '有误的行', '20', 'of 58,110', '共 58,110 行'),
    ],
    contact: {
      clock: { en: 'Beijing time', zh: '北京时间' },
      landingTime: '09:00',
      now: customerNames.slice(0, 20).map((name, index) => ({
        id: `K${String(index + 1).padStart(4, '0')}`,
        name,
        owner: repNames[index % 12] ?? '',
        tier: { en: 'potential', zh: '潜力' },
        local: { en: 'Ho Chi Minh City time 10:00', zh: '胡志明市时间 10:00' },
        left: { en: '1 h 30 min', zh: '1 小时 30 分' },
        until: { en: '10:30', zh: '10:30' },
        reasons: [reason(index)],
      })),
      next: [9, 10, 13, 14].map((hour) => batch(`${hour}:30`, customerNames[0])),
      mails: [9, 10, 13, 14].map((hour) => batch(`${hour}:00`, customerNames[0])),
      withoutWindow: 3,
      refusedCalls: 0,
      refusedMails: 0,
      day: {
        date: '2026-01-05',
        clock: { en: 'Beijing time', zh: '北京时间' },
        ticks: [0, 50, 100].map((percent) => ({ percent, label: { en: '9', zh: '9' }, isNewDay: percent === 50 })),
        reps: repNames.map((name) => dayRow(name)),
        places: customerNames.slice(0, 5).map((name) => ({ ...dayRow(name), count: 7 })),
        more: customerNames.slice(5, 9).map((name) => ({ ...dayRow(name), count: 1 })),
      },
    },
    greetings: {
      until: { en: 'Wed 02-04', zh: '周三 02-04' },
      due: [greeting('Australia Day', 'do not greet: sensitive', 'warn', customerNames)],
      ahead: [greeting('Lunar New Year', 'greet', 'good', customerNames)],
      unknown: [{ country: 'NC', customers: 2, reason: reason(1) }],
    },
    closures: {
      orders: 37,
      looked: 600,
      onWeekends: 80,
      unknown: 2,
      closures: customerNames.slice(0, 3).map((name, index) => ({
        place: { en: 'China', zh: '中国' },
        name: { en: 'Spring Festival', zh: '春节' },
        from: { en: 'Sun 02-15', zh: '周日 02-15' },
        to: { en: 'Mon 02-23', zh: '周一 02-23' },
        backOn: { en: 'Tue 02-24', zh: '周二 02-24' },
        orders: [
          {
            id: `O0000${index}`,
            customerId: `K000${index}`,
            customer: name,
            dueOn: { en: 'Tue 02-17', zh: '周二 02-17' },
            amount: 'USD 1,234.50',
            bothBackOn: { en: 'Tue 02-24', zh: '周二 02-24' },
          },
        ],
        reasons: [reason(index)],
      })),
    },
    tiers: {
      total: 1200,
      rows: [
        tier('core', 'core', '核心', 148, 12.3, { min: 10, max: 15 }, null),
        tier('potential', 'potential', '潜力', 269, 22.4, { min: 20, max: 25 }, null),
        tier(
          'basic',
          'basic',
          '普通',
          466,
          38.8,
          { min: 40, max: 50 },
          {
            en: '14 customers too few: the rule for dormant customers comes before the band.',
            zh: '少 14 个客户：沉睡规则优先于占比目标。',
          },
        ),
        tier(
          'dormant',
          'dormant',
          '沉睡',
          209,
          17.4,
          { min: 10, max: 15 },
          {
            en: '29 customers too many: no contact and no order for more than 6 months.',
            zh: '多 29 个客户：超过 6 个月既无联系也无订单。',
          },
        ),
        tier('reserve', 'reserve', '储备', 108, 9, null, null),
      ],
      changes: [{ en: 'K0007 rose from basic to core.', zh: 'K0007 由普通升为核心。' }],
    },
    allocation: {
      reps: repNames.map((name, index) => ({
        id: repId(index),
        name,
        weight: 12 - index,
        weightReasons: [reason(index)],
        expected: (57 * (12 - index)) / 78,
        actual: Math.round((57 * (12 - index)) / 78),
        expectedValue: { minor: 1_234_500 + index * 11_000, currency: 'USD' },
        actualValue: { minor: 1_134_500 + index * 31_000, currency: 'USD' },
        note: index === 4 ? { en: 'absent until 2026-01-09', zh: '请假至 2026-01-09' } : null,
      })),
      picks: Array.from({ length: 57 }, (_, index) => ({
        repId: repId((index * index + index) % 12),
        label: `Q0${index}`,
      })),
      unassigned: [item('Q031', 'Αιγαίο Φωτισμός ΑΕ', 'waits', '待分配', 'warn', 3)],
      jainByCount: 0.9871,
      jainByValue: 0.9123,
      maxDeviation: 0.87,
    },
    claims: [
      item('C021', 'R02 → K0019', 'refused', '驳回', 'bad', 4),
      item('C022', 'R04 → K0020', 'granted', '通过', 'good', 1),
    ],
    profit: {
      base: 'CNY',
      revenue: { minor: 77_654_321_09, currency: 'CNY' },
      profit: { minor: 18_654_321_09, currency: 'CNY' },
      marginPercent: '24.0',
      byCurrency: ['USD', 'EUR', 'GBP', 'JPY', 'AUD', 'BRL', 'TRY'].map((currency, index) => ({
        currency,
        orders: 3000 - index * 400,
        revenue: { minor: 12_345_678_900 - index * 1_000_000_000, currency },
        baseRevenue: { minor: 9_345_678_900 - index * 1_000_000_000, currency: 'CNY' },
        profit: { minor: index === 6 ? -123_456_00 : 2_345_678_900 - index * 380_000_000, currency: 'CNY' },
        marginPercent: index === 6 ? '-3.1' : '25.1',
      })),
      byMonth: Array.from({ length: 21 }, (_, index) => ({
        month: `${2024 + Math.floor((index + 4) / 12)}-${String(((index + 4) % 12) + 1).padStart(2, '0')}`,
        orders: 380,
        baseRevenue: { minor: 3_000_000_00, currency: 'CNY' },
        profit: { minor: (index === 9 ? -60_000 : 600_000 + ((index * 7) % 12) * 50_000) * 100, currency: 'CNY' },
      })),
      note: {
        en: 'Booked at the reference rate of the day of the order, or the last one before it, at most 7 days old.',
        zh: '按下单日参考汇率入账；当日无汇率时取之前最近一日，最多 7 天。',
      },
    },
    pool: {
      recycled: customerNames
        .slice(0, 3)
        .map((name, index) => item(`K${index}`, name, 'back to the pool', '回收', 'bad', index)),
      warned: customerNames
        .slice(3, 8)
        .map((name, index) => item(`K1${index}`, name, '3 days left', '还剩 3 天', 'warn', index)),
    },
    faults: [
      {
        file: 'orders.csv',
        line: 1502,
        field: 'currency',
        value: 'XYZ',
        message: { en: '"XYZ" is not an ISO 4217 code.', zh: '"XYZ" 不是 ISO 4217 货币代码。' },
      },
    ],
    sources: [{ en: 'Rates: European Central Bank, information only.', zh: '汇率：欧洲中央银行，仅供参考。' }],
    customers: customerNames.map(customer),
    ...overrides,
  };
}

const repNames = [
  '李娜 Lina',
  '王强 John',
  '陈静 Greta',
  '刘洋 Marco',
  '赵敏 Chloé',
  '孙磊 Omar',
  '周婷 Sofia',
  '吴昊 Ivan',
  '郑欣 Yuki',
  '冯丽 Defne',
  '褚伟 Frank',
  '蒋雪 Amy',
];
const repId = (index: number): string => `R${String(index + 1).padStart(2, '0')}`;

function figure(
  en: string,
  zh: string,
  value: string,
  noteEn: string,
  noteZh: string,
): ReportModel['keyFigures'][number] {
  return { label: { en, zh }, value: { en: value, zh: value }, note: { en: noteEn, zh: noteZh } };
}

function tier(
  name: string,
  en: string,
  zh: string,
  count: number,
  percent: number,
  band: { readonly min: number; readonly max: number } | null,
  missed: Bilingual | null,
): ReportModel['tiers']['rows'][number] {
  return { tier: name, label: { en, zh }, count, percent, band, missed };
}

function reason(seed: number): ReasonView {
  return {
    code: `made-up/reason-${seed % 5}`,
    en: `${seed * 7} days without a contact, and the limit is ${(seed % 5) * 30}: a sentence as long as usual.`,
    zh: `已有 ${seed * 7} 天没有联系，上限为 ${(seed % 5) * 30} 天。`,
  };
}

function item(id: string, subject: string, en: string, zh: string, tone: Tone, seed: number): DecidedItem {
  return { id, subject, outcome: { en, zh }, tone, reasons: [reason(seed), reason(seed + 1)] };
}

function greeting(
  name: string,
  advice: string,
  tone: Tone,
  customerNames: readonly string[],
): ReportModel['greetings']['due'][number] {
  return {
    date: { en: 'Mon 01-26', zh: '周一 01-26' },
    name: { en: name, zh: name },
    advice: { en: advice, zh: advice },
    tone,
    countries: [{ country: 'AU', customers: 41 }],
    customers: customerNames.slice(0, 9).map((company, index) => ({ id: `K000${index}`, name: company })),
    reasons: [reason(2)],
  };
}

function batch(at: string, place = 'Kuala Lumpur MY'): ReportModel['contact']['next'][number] {
  const label = { en: place, zh: place };
  const places = Array.from({ length: 7 }, (_, index) => ({ label, customers: 7 - index }));
  return { at: { en: at, zh: at }, isToday: true, customers: 28, places };
}

function dayRow(name: string): ReportModel['contact']['day']['reps'][number] {
  const bars = [{ start: 10, width: 20, share: 0.5, title: name }];
  return { label: { en: name, zh: name }, note: { en: name, zh: name }, bars, covered: bars };
}

function customer(name: string, index: number): CustomerView {
  return {
    id: `K${String(index + 1).padStart(4, '0')}`,
    name,
    country: ['US', 'DE', 'JP'][index % 3] ?? 'US',
    tier: ['core', 'potential', 'basic', 'dormant', 'reserve'][index % 5] ?? 'basic',
    owner: index % 9 === 0 ? null : (repNames[index % 12] ?? null),
    facts: [
      { label: { en: 'Orders', zh: '订单数' }, value: String(index % 40) },
      { label: { en: 'Revenue, CNY', zh: '收入（CNY）' }, value: String(index * 99_171) },
      { label: { en: 'Last contact', zh: '最近联系' }, value: '2025-12-30' },
      { label: { en: 'Pays on time', zh: '按时付款' }, value: { en: 'yes', zh: '是' } },
    ],
    decisions: [
      {
        title: { en: 'Tier', zh: '等级' },
        outcome: { en: 'core', zh: '核心' },
        tone: 'good',
        reasons: Array.from({ length: 11 }, (_, at) => reason(index * 13 + at)),
      },
      {
        title: { en: 'Public pool', zh: '公海' },
        outcome: { en: 'stays', zh: '保留' },
        tone: 'plain',
        reasons: Array.from({ length: 3 }, (_, at) => reason(index * 3 + at)),
        others:
          index % 20 === 0 ? [{ subject: { en: 'R02 John', zh: 'R02 王强' }, reasons: [reason(index)] }] : undefined,
      },
    ],
  };
}
