import { tzdataVersion } from 'waimao/zones';
import type { MorningDecisions } from '../decide.ts';
import type { MorningInput } from '../read-input.ts';
import { shortAmount } from '../report/markup.ts';
import type { FaultView, KeyFigure, ReportModel } from '../report-model.ts';
import type { DayStory } from '../store/work-day.ts';
import { allocationView } from './allocation.ts';
import { closuresView } from './closures.ts';
import { consentsView } from './consents.ts';
import { contactView } from './contact.ts';
import { customerViews } from './customers.ts';
import { customsView } from './customs.ts';
import { dispositionView } from './disposition.ts';
import { greetingsView } from './greetings.ts';
import { longWeekday, weekday } from './local-words.ts';
import { claimItems, poolView } from './pool.ts';
import { profitView } from './profit.ts';
import { storeView } from './store.ts';
import { tierMix } from './tiers.ts';
import { same, sentence } from './words.ts';

/** Puts what was decided into the words and numbers of the report. Nothing is decided here. */
export function buildModel(input: MorningInput, decisions: MorningDecisions, story?: DayStory): ReportModel {
  const { now, profit, today } = decisions;
  return {
    title: { en: `${longWeekday(today)} morning at an export company`, zh: `一家出口企业的${weekday(today).zh}早晨` },
    now: `${now.slice(0, 10)} ${now.slice(11, 16)} ${now.slice(-6)}`,
    keyFigures: keyFigures(input, decisions),
    contact: contactView(input, decisions),
    greetings: greetingsView(input, decisions),
    closures: closuresView(decisions),
    customs: customsView(decisions),
    consents: consentsView(input, decisions),
    disposition: dispositionView(input, decisions),
    store: story === undefined ? undefined : storeView(story, input.reps, decisions),
    tiers: tierMix(decisions.tiers),
    allocation: allocationView(input, decisions),
    claims: claimItems(input, decisions),
    profit: profitView(profit),
    pool: poolView(input, decisions),
    faults: faultViews(input, decisions),
    sources: [
      {
        en: 'Exchange rates: European Central Bank, euro foreign exchange reference rates; for information only.',
        zh: '汇率：欧洲中央银行欧元参考汇率，仅供参考。',
      },
      {
        en: `Time zones: IANA time zone database ${tzdataVersion}. Office hours are those usual in the customer’s country; every customer’s page says which of them are not known.`,
        zh: `时区：IANA 时区数据库 ${tzdataVersion}。办公时间为客户所在国的通常时间；未知之处见各客户页。`,
      },
      {
        en: 'Holidays and occasions: the rules and tables of waimao/holidays, for countries as a whole; those of a region alone are left out.',
        zh: '节假日与节庆：取自 waimao/holidays 的规则与数据，以国家为单位，不含仅部分地区的假日。',
      },
      {
        en: 'HS codes: the editions, vocabulary and short titles of waimao/hs. What fits or does not is said of words alone; only customs can say that a code is right.',
        zh: 'HS 编码：取自 waimao/hs 的各版目录、词库和简称。结论仅就用词而言，编码是否正确由海关认定。',
      },
      {
        en: 'Retention periods and rules of consent: the tables of waimao/retention and waimao/consent, as of the dates that they state. They are defaults to be confirmed by the firm’s counsel, and no legal advice.',
        zh: '保存期限与同意规则：取自 waimao/retention 和 waimao/consent 的数据表，以表中日期为准。仅为默认值，须由企业法律顾问确认，不构成法律意见。',
      },
      {
        en: 'Customers, people, orders, order lines, certificates, contacts, consents, holds, requests and reps of the sample input are invented.',
        zh: '示例中的客户、人员、订单、订单行、原产地证、联系记录、同意记录、法定保全、请求和业务员均为虚构。',
      },
    ],
    customers: customerViews(input, decisions),
  };
}

function keyFigures(input: MorningInput, decisions: MorningDecisions): KeyFigure[] {
  const { profit, recycle, claims, handOvers, inquiries, contacts, consents } = decisions;
  const assigned = inquiries.assignments.filter(({ repId }) => repId !== null).length;
  const granted = claims.filter(({ decision }) => decision.outcome === 'granted').length;
  const moved = handOvers.flatMap(({ moves }) => moves);
  const countries = new Set(input.customers.map(({ country }) => country)).size;
  const margin = Number(profit.total.marginPercent ?? 0).toFixed(1);
  const faults = input.faults.length + profit.issues.length + contacts.refused.length;
  const callable = contacts.worklist.filter(({ ok, id }) => ok && consents?.refusedCalls.has(id) !== true).length;
  const today = contacts.worklist.filter(({ nextGood }) => nextGood !== null && nextGood < contacts.to).length;
  return [
    figure('Customers', '客户', same(String(input.customers.length)), `${countries} countries`, `${countries} 个国家`),
    figure('To call now', '现在可致电', same(String(callable)), `${today} within 24 hours`, `24 小时内 ${today} 个`),
    figure(
      'New inquiries',
      '新询盘',
      same(String(input.inquiries.length)),
      `${assigned} have a rep`,
      `${assigned} 个已有业务员`,
    ),
    figure('Profit, CNY', '利润（CNY）', shortAmount(profit.total.profit), `margin ${margin} %`, `利润率 ${margin} %`),
    figure('Claims', '公海领取', same(String(claims.length)), `${granted} granted`, `通过 ${granted} 个`),
    figure(
      'Handed over',
      '离职交接',
      same(String(moved.length)),
      `${moved.filter(({ to }) => to === 'pool').length} to the pool`,
      `${moved.filter(({ to }) => to === 'pool').length} 个进公海`,
    ),
    figure(
      'Back to the pool',
      '回收公海',
      same(String(recycle.recycle.length)),
      `${recycle.warn.length} warned`,
      `预警 ${recycle.warn.length} 个`,
    ),
    figure('Broken rows', '有误的行', same(String(faults)), `of ${input.rowsRead}`, `共 ${input.rowsRead} 行`),
  ];
}

function figure(en: string, zh: string, value: KeyFigure['value'], noteEn: string, noteZh: string): KeyFigure {
  return { label: { en, zh }, value, note: { en: noteEn, zh: noteZh } };
}

/** What the reader of the files found, and the orders that could not be converted. */
function faultViews(input: MorningInput, { profit, tiers, recycle, contacts }: MorningDecisions): FaultView[] {
  const found = input.faults.map(({ file, line, field, value, reason }) => ({
    file,
    line,
    field,
    value,
    message: sentence(reason),
  }));
  const unconverted = profit.issues.map(
    (issue): FaultView => ({
      file: 'orders.csv',
      line: 0,
      field: 'currency',
      value: issue.order,
      message: sentence(issue),
    }),
  );
  const unplaced = contacts.refused.map(
    (issue): FaultView => ({
      file: 'customers.csv',
      line: 0,
      field: String(issue.path.at(-1) ?? ''),
      value: issue.id ?? '',
      message: sentence(issue),
    }),
  );
  const unjudged = [...tiers.issues, ...recycle.issues].map(
    (issue): FaultView => ({
      file: 'customers.csv',
      line: 0,
      field: String(issue.path.at(-1) ?? ''),
      value: 'customerId' in issue ? (issue.customerId ?? '') : (issue.id ?? ''),
      message: sentence(issue),
    }),
  );
  return [...found, ...unconverted, ...unplaced, ...unjudged];
}
