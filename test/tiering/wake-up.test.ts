import fc from 'fast-check';
import { expect, test } from 'vitest';
import { awake, type WakeUpEvent, type WakeUpState, wakeUp } from 'waimao/tiering';

const run = (events: readonly [WakeUpEvent['type'], string][], from: WakeUpState = awake) =>
  events.reduce(({ state }, [type, on]) => wakeUp(state, { type, on }), { state: from, reasons: [] } as ReturnType<
    typeof wakeUp
  >);

test('three contacts, each waiting two weeks, then the reserve with one push a quarter', () => {
  const third: [WakeUpEvent['type'], string][] = [
    ['fell-asleep', '2026-11-01'],
    ['contact', '2026-11-02'],
    ['day', '2026-11-16'],
    ['contact', '2026-11-17'],
    ['contact', '2026-12-01'],
  ];
  expect(run(third.slice(0, 3))).toEqual({
    state: { stage: 'asleep', unanswered: 1, waiting: false, nextDueOn: '2026-11-16', lastEventOn: '2026-11-16' },
    reasons: [{ code: 'tiering/wake-up-contact-due', params: { contact: 2, contacts: 3 } }],
  });
  expect(run([...third, ['day', '2026-12-14']]).state).toMatchObject({ stage: 'asleep', unanswered: 2, waiting: true });
  const given = run([...third, ['day', '2026-12-15']]);
  expect(given).toEqual({
    state: { stage: 'reserve', unanswered: 3, waiting: false, nextDueOn: '2027-03-15', lastEventOn: '2026-12-15' },
    reasons: [{ code: 'tiering/wake-up-given-up', params: { unanswered: 3, limit: 3 } }],
  });
  expect(run([['day', '2027-03-14']], given.state).reasons).toEqual([
    { code: 'tiering/wake-up-nothing-due', params: { stage: 'reserve', nextDueOn: '2027-03-15' } },
  ]);
  expect(run([['day', '2027-03-15']], given.state).reasons[0]?.code).toBe('tiering/reserve-push-due');
  expect(run([['contact', '2027-03-15']], given.state)).toEqual({
    state: { stage: 'reserve', unanswered: 3, waiting: false, nextDueOn: '2027-06-15', lastEventOn: '2027-03-15' },
    reasons: [{ code: 'tiering/reserve-push-made', params: { everyMonths: 3 } }],
  });
  expect(run([['contact', '2027-01-15']], given.state).reasons[1]).toEqual({
    code: 'tiering/reserve-push-early',
    params: { everyMonths: 3, dueOn: '2027-03-15' },
  });
});

test('a fourth contact instead of a pause is the first push to the reserve', () => {
  const { state, reasons } = run([
    ['fell-asleep', '2026-11-01'],
    ['contact', '2026-11-01'],
    ['contact', '2026-11-08'],
    ['contact', '2026-11-15'],
    ['contact', '2026-11-30'],
  ]);
  expect(state).toEqual({
    stage: 'reserve',
    unanswered: 3,
    waiting: false,
    nextDueOn: '2027-02-28',
    lastEventOn: '2026-11-30',
  });
  expect(reasons.map((reason) => reason.code)).toEqual(['tiering/wake-up-given-up', 'tiering/reserve-push-made']);
});

test('an answer wakes at every stage and forgets the count', () => {
  const asleep = run([
    ['fell-asleep', '2026-11-01'],
    ['contact', '2026-11-02'],
    ['answer', '2026-11-03'],
  ]);
  expect(asleep).toEqual({
    state: { ...awake, lastEventOn: '2026-11-03' },
    reasons: [{ code: 'tiering/wake-up-answered', params: { unanswered: 0, limit: 3 } }],
  });
  const reserve: WakeUpState = {
    stage: 'reserve',
    unanswered: 3,
    waiting: false,
    nextDueOn: '2027-01-01',
    lastEventOn: null,
  };
  expect(run([['answer', '2026-11-03']], reserve).state.stage).toBe('awake');
});

test('an awake customer is left alone, a sleeping one does not fall asleep again', () => {
  expect(run([['contact', '2026-11-01']]).reasons[0]?.code).toBe('tiering/wake-up-nothing-due');
  const once = run([
    ['fell-asleep', '2026-11-01'],
    ['contact', '2026-11-02'],
  ]);
  expect(run([['fell-asleep', '2026-11-03']], once.state).state).toEqual({ ...once.state, lastEventOn: '2026-11-03' });
});

test('refuses events out of order and words it does not know', () => {
  const { state } = run([['fell-asleep', '2026-11-02']]);
  expect(() => wakeUp(state, { type: 'day', on: '2026-11-01' })).toThrow(
    expect.objectContaining({ code: 'tiering/event-out-of-order', params: { on: '2026-11-01', last: '2026-11-02' } }),
  );
  expect(() => wakeUp(state, { type: 'sleep' as 'day', on: '2026-11-03' })).toThrow(
    expect.objectContaining({ code: 'core/unknown-option', path: ['event', 'type'] }),
  );
});

test('never counts more unanswered contacts than were made, and is in the reserve exactly from the limit on', () => {
  const type = fc.constantFrom<WakeUpEvent['type'][]>('fell-asleep', 'contact', 'contact', 'day', 'day', 'answer');
  fc.assert(
    fc.property(fc.array(fc.tuple(type, fc.nat(20)), { maxLength: 25 }), (steps) => {
      let state = awake;
      let day = 20_000;
      let made = 0;
      for (const [what, days] of steps) {
        day += days;
        if (what === 'answer') made = 0;
        else if (what === 'contact' && state.stage === 'asleep') made++;
        state = JSON.parse(JSON.stringify(wakeUp(Object.freeze(state), { type: what, on: day * 86_400_000 }).state));
        expect(state.unanswered).toBeLessThanOrEqual(made);
        expect(state.stage === 'reserve').toBe(state.unanswered >= 3);
        expect(state.nextDueOn === null).toBe(state.stage === 'awake');
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});
