import type { MorningDecisions } from '../decide.ts';
import type { Bilingual } from '../report-model.ts';
import type { DayRecord, DayTally } from '../store/day-record.ts';
import type { DayStory } from '../store/work-day.ts';
import type { DayCountView, StoreView } from '../store-model.ts';
import { same } from './words.ts';

/** What the store adds to the report: which day it is, and what stands there by now. */
export function storeView(
  { day, earlier, tally, rotation, readback }: DayStory,
  reps: readonly { readonly id: string; readonly name: string }[],
  { disposition }: MorningDecisions,
): StoreView {
  const nameOf = new Map(reps.map(({ id, name }) => [id, name]));
  const before = new Map(rotation.before.members.map(({ id, picks }) => [id, picks]));
  const line = (what: keyof DayTally, en: string, zh: string): DayCountView => ({
    label: { en, zh },
    before: earlier.reduce((sum, one) => sum + (one.tally?.[what] ?? 0), 0),
    today: tally[what],
  });
  const { customers, inPool, accounts, differences } = readback;
  return {
    day: day.number,
    headline: headline(day, earlier.at(-1)),
    counts: [
      line('inquiries', 'Inquiries with a rep', '已有业务员的询盘'),
      line('handedOver', 'Customers handed over', '离职交接的客户'),
      line('turns', 'Turns taken for both', '两者所用轮次'),
      line('granted', 'Claims granted', '通过的公海领取'),
      line('recycled', 'Back to the pool', '回收公海'),
      line('disposed', 'People redacted or deleted', '已删除或脱敏的人员'),
    ],
    turns: rotation.after.members.map(({ id, picks }) => ({
      label: same(`${id} ${nameOf.get(id) ?? ''}`.trim()),
      before: before.get(id) ?? 0,
      today: picks - (before.get(id) ?? 0),
    })),
    kept: {
      en: `${customers} customers in the store, ${inPool} in the pool; ${accounts} rep accounts`,
      zh: `存储中 ${customers} 个客户，其中公海 ${inPool} 个；业务员台账 ${accounts} 份`,
    },
    differences: differences.map(({ id, decided, stored }) => ({
      en: `${id}: decided ${decided}, stored ${stored}`,
      zh: `${id}：决定为 ${decided}，存储中为 ${stored}`,
    })),
    disposed: disposedView(day),
    approve: disposition?.plan.digest ?? null,
  };
}

function headline({ number }: DayRecord, last: DayRecord | undefined): Bilingual {
  if (last === undefined) {
    return {
      en: `Day ${number}: the store was empty and has the files now`,
      zh: `第 ${number} 天：存储原为空，已载入文件`,
    };
  }
  const moment = momentText(last.now);
  return {
    en: `Day ${number}: continues from day ${last.number}, ${moment}`,
    zh: `第 ${number} 天：接第 ${last.number} 天（${moment}）`,
  };
}

function disposedView({ disposed }: DayRecord): StoreView['disposed'] {
  if (disposed === null) return null;
  const { day, done, skipped, failed, digest, isProven } = disposed;
  return {
    digest,
    text: {
      en: `Plan of ${day} carried out: ${done} done, ${skipped} skipped, ${failed} failed; the proof ${isProven ? 'holds' : 'does not hold'}`,
      zh: `${day} 的方案已执行：完成 ${done} 条，跳过 ${skipped} 条，失败 ${failed} 条；证明${isProven ? '成立' : '不成立'}`,
    },
  };
}

/** `2026-01-05T09:00:00+08:00` as `2026-01-05 09:00`. */
function momentText(moment: string): string {
  return `${moment.slice(0, 10)} ${moment.slice(11, 16)}`;
}
