import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jurisdictionRules } from '../../src/consent/data/jurisdiction-rules.ts';
import { requestDeadline } from '../../src/consent/request-deadline.ts';
import { addDays, addMonths, fromDayNumber, weekdayOf } from '../../src/core/index.ts';

const day = fc.integer({ min: 10_000, max: 40_000 }).map(fromDayNumber);
const kind = fc.constantFrom('access', 'erasure', 'objection', 'opt-out', 'unsubscribe', 'withdrawal', 'grievance');
const code = fc.constantFrom(...jurisdictionRules.map((row) => row.code));
const offsets = fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { maxLength: 40 });

test('no day lies before receipt, the extension not before the answer, and the same question has the same answer', () => {
  fc.assert(
    fc.property(kind, day, code, offsets, (kind, receivedOn, jurisdiction, offsets) => {
      const holidays = offsets.map((offset) => addDays(receivedOn, offset));
      const request = Object.freeze({ receivedOn, jurisdiction, holidays: Object.freeze(holidays) });
      const deadline = requestDeadline(kind, request);
      const { dueOn, extendableTo, latestOn } = deadline;
      if (dueOn !== null) expect(dueOn >= receivedOn).toBe(true);
      if (extendableTo !== null) expect(dueOn !== null && extendableTo >= dueOn).toBe(true);
      if (latestOn !== undefined) expect(dueOn !== null && latestOn >= dueOn).toBe(true);
      expect(requestDeadline(kind, { ...request, holidays: (day) => holidays.includes(day) })).toEqual(deadline);
      expect(JSON.parse(JSON.stringify(deadline))).toEqual(deadline);
    }),
  );
});

test('a holiday more never makes a day earlier', () => {
  fc.assert(
    fc.property(kind, day, code, offsets, (kind, receivedOn, jurisdiction, offsets) => {
      const holidays = offsets.map((offset) => addDays(receivedOn, offset));
      const without = requestDeadline(kind, { receivedOn, jurisdiction, holidays: holidays.slice(1) });
      const withOne = requestDeadline(kind, { receivedOn, jurisdiction, holidays });
      for (const field of ['dueOn', 'extendableTo', 'latestOn'] as const) {
        const [before, after] = [without[field] ?? '', withOne[field] ?? ''];
        expect(after >= before).toBe(true);
      }
    }),
  );
});

test('in the EU the answer is due on the first working day from the clamped month on', () => {
  fc.assert(
    fc.property(day, (receivedOn) => {
      const { dueOn, extendableTo } = requestDeadline('access', { receivedOn, jurisdiction: 'EU', holidays: [] });
      for (const [found, months] of [
        [dueOn, 1],
        [extendableTo, 3],
      ] as const) {
        let expected = addMonths(receivedOn, months);
        while (weekdayOf(expected) > 5) expected = addDays(expected, 1);
        expect(found).toBe(expected);
      }
    }),
  );
});
