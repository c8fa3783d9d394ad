import { fromMinor } from 'waimao/currency';
import type { MorningDecisions } from '../decide.ts';
import type { MorningInput } from '../read-input.ts';
import type { RepRecord } from '../reading/records.ts';
import type { AllocationView, Bilingual, DecidedItem } from '../report-model.ts';
import { inWords } from './words.ts';

/** Who got the inquiries, by whose turn, and how even that is. */
export function allocationView(input: MorningInput, decisions: MorningDecisions): AllocationView {
  const { inquiries, fairness, weights, today } = decisions;
  const repOf = new Map(input.reps.map((rep) => [rep.id, rep]));
  const companyOf = new Map(input.inquiries.map(({ id, company }) => [id, company]));
  const weightOf = new Map(weights.map((weight) => [weight.id, weight]));
  return {
    reps: fairness.members.map(({ id, weight, count, value }) => {
      const rep = repOf.get(id);
      return {
        id,
        name: rep?.name ?? id,
        weight,
        weightReasons: inWords(weightOf.get(id)?.reasons ?? []),
        expected: count.expected,
        actual: count.actual,
        expectedValue: fromMinor(value?.expected ?? 0, 'USD'),
        actualValue: fromMinor(value?.actual ?? 0, 'USD'),
        note: rep === undefined ? null : noteOn(rep, today),
      };
    }),
    picks: inquiries.assignments.flatMap(({ customerId, repId, reasons }) =>
      repId !== null && reasons[0]?.code === 'allocation/rotation-turn' ? [{ repId, label: customerId }] : [],
    ),
    unassigned: inquiries.assignments
      .filter(({ repId }) => repId === null)
      .map(({ customerId, reasons, nextTryOn }): DecidedItem => {
        const outcome: Bilingual =
          nextTryOn === null
            ? { en: 'waiting does not help', zh: '等待无用' }
            : { en: `again on ${nextTryOn}`, zh: `${nextTryOn} 再试` };
        const subject = companyOf.get(customerId) ?? customerId;
        return { id: customerId, subject, outcome, tone: 'warn', reasons: inWords(reasons) };
      }),
    jainByCount: fairness.count.jainIndex,
    jainByValue: fairness.value?.jainIndex ?? null,
    maxDeviation: fairness.count.maximumDeviation,
  };
}

function noteOn({ absentFrom, absentTo, joinedOn }: RepRecord, today: string): Bilingual | null {
  if (absentFrom !== null && absentTo !== null && absentFrom <= today && today <= absentTo) {
    return { en: `absent until ${absentTo}`, zh: `请假至 ${absentTo}` };
  }
  return joinedOn > `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
    ? { en: `new since ${joinedOn}`, zh: `${joinedOn} 入职` }
    : null;
}
