import { type ConsentEvent, type ConsentQuestion, checkConsent } from 'waimao/consent';
import { batch, type Comparison, growing } from '../comparison.ts';
import { seeded } from '../random.ts';

const today = '2026-11-22';
const about = { purposes: ['marketing'], channels: ['email'], method: 'checkbox', evidence: { source: 'web form' } };
const other = { purposes: ['events'], channels: ['email', 'phone'], method: 'signed', evidence: { source: 'fair' } };
const places = ['DE', 'US', 'FR', 'GB', 'CN', 'CA', 'JP', 'KR', 'SG', 'BR'];

/** Half were asked for consent to marketing, a tenth withdrew. */
function historiesOf(records: number): (readonly ConsentEvent[])[] {
  const random = seeded(23);
  const draw = (below: number): number => Math.floor(random() * below);
  const start = Date.UTC(2024, 0, 1);
  return Array.from({ length: records }, (_, index): readonly ConsentEvent[] => {
    const at = start + draw(900) * 86_400_000;
    const last = (['withdrawn', 'given', 'requested', 'objected'] as const)[Math.min(draw(10), 3)] ?? 'requested';
    return [
      { ...about, type: 'requested', at, subjectId: `s-${index}` },
      { ...(index % 2 === 0 ? about : other), type: 'given', at: at + 3_600_000, subjectId: `s-${index}` },
      { ...(last === 'withdrawn' ? about : other), type: last, at: at + 7_200_000, subjectId: `s-${index}` },
    ];
  });
}

/** Mail to ten places. */
const questions = places.map(
  (jurisdiction): ConsentQuestion => ({
    purpose: 'marketing',
    channel: 'email',
    at: `${today}T00:00:00Z`,
    jurisdiction,
  }),
);

export const comparisons: readonly Comparison[] = [
  growing('checkConsent, histories of 3 events', 'histories', (records) => {
    const histories = historiesOf(records);
    const allowed = (): number =>
      histories.filter(
        (history, at) => checkConsent(history, questions[at % questions.length] as ConsentQuestion).allowed,
      ).length;
    return { ...batch(records, allowed), note: () => `${((allowed() * 100) / records).toFixed(0)} % allowed` };
  }),
];
