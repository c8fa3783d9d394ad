import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWaimaoError, toDayNumber, toEpochMs } from 'waimao';
import { latestActivity } from '../../src/retention/internal/subject-activity.ts';
import { lastSubjectActivity } from '../../src/retention/last-subject-activity.ts';
import { passiveKinds } from '../../src/retention/passive-kinds.ts';
import type { InteractionEvent } from '../../src/retention/retention-record.ts';

const origin = 'subject' as const;
const dayOf = (value: unknown): number => (typeof value === 'string' ? toDayNumber(value) : Number.NaN);

const day = fc.integer({ min: 0, max: 2000 }).map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));
const event: fc.Arbitrary<InteractionEvent> = fc.record({
  kind: fc.constantFrom('reply', 'order', 'click', ...passiveKinds),
  at: day,
  origin: fc.constantFrom('subject', 'controller', 'system'),
});

describe('Laws', () => {
  test('the order of the events does not matter', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), (events) => {
        const sorted = [...events].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
        expect(lastSubjectActivity(sorted)).toEqual(lastSubjectActivity(events));
      }),
    );
  });

  test('what the firm, a system or a mail program does changes nothing', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), (events) => {
        const acts = events.filter((one) => one.origin === 'subject' && !passiveKinds.includes(one.kind));
        const { at, kind } = lastSubjectActivity(events);
        expect({ at, kind }).toEqual((({ at, kind }) => ({ at, kind }))(lastSubjectActivity(acts)));
        const latest = latestActivity(events, dayOf);
        expect(at).toBe(latest === null ? null : new Date(latest * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  test('every event later than the act is named, and none before it', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), (events) => {
        const { at, reasons } = lastSubjectActivity(events);
        const notCounted = reasons.slice(1).map(({ params }) => ('at' in params ? params.at : ''));
        const later = events.filter((one) => at === null || (one.at as string) > String(at)).length;
        const sameDay = events.filter((one) => one.at === at).length;
        expect(notCounted.length).toBeGreaterThanOrEqual(later);
        expect(notCounted.length).toBeLessThanOrEqual(later + sameDay);
      }),
    );
  });

  test('of one kind at one time, from several origins, the order does not matter either', () => {
    const events = (['subject', 'controller', 'system'] as const).map((origin) => {
      return { kind: 'auto-reply', at: '2026-06-24', origin };
    });
    const found = lastSubjectActivity(events);
    expect(found.reasons.map(({ params }) => 'origin' in params && params.origin)).toEqual([
      false,
      'controller',
      'subject',
      'system',
    ]);
    expect(lastSubjectActivity(events.toReversed())).toEqual(found);
  });
});

describe('What counts (notes §3.1, case C1)', () => {
  test('a click counts, so the period runs from it', () => {
    expect(
      lastSubjectActivity([
        { kind: 'inbound-mail', at: '2023-01-10', origin },
        { kind: 'click', at: '2026-08-20', origin },
      ]),
    ).toEqual({
      at: '2026-08-20',
      kind: 'click',
      reasons: [{ code: 'retention/last-act', params: { kind: 'click', at: '2026-08-20' } }],
    });
  });

  test('an opened mail, an own mail and an import do not, and are told of', () => {
    expect(
      lastSubjectActivity([
        { kind: 'owner-change', at: '2022-05-01', origin: 'system' },
        { kind: 'newsletter', at: '2026-08-19T08:00:00Z', origin: 'controller' },
        { kind: 'Email_Open', at: '2026-08-20', origin },
        { kind: 'inbound-mail', at: '2023-01-10', origin },
      ]),
    ).toEqual({
      at: '2023-01-10',
      kind: 'inbound-mail',
      reasons: [
        { code: 'retention/last-act', params: { kind: 'inbound-mail', at: '2023-01-10' } },
        {
          code: 'retention/not-an-act',
          params: { kind: 'Email_Open', at: '2026-08-20', because: 'passive', origin: 'subject' },
        },
        {
          code: 'retention/not-an-act',
          params: {
            kind: 'newsletter',
            at: toEpochMs('2026-08-19T08:00:00Z'),
            because: 'origin',
            origin: 'controller',
          },
        },
      ],
    });
  });

  test('nothing but mails of our own is no act, and so are no events at all', () => {
    expect(lastSubjectActivity([{ kind: 'mail', at: 0, origin: 'controller' }])).toEqual({
      at: null,
      kind: null,
      reasons: [
        { code: 'retention/no-act', params: { events: 1 } },
        { code: 'retention/not-an-act', params: { kind: 'mail', at: 0, because: 'origin', origin: 'controller' } },
      ],
    });
    expect(lastSubjectActivity([])).toEqual({
      at: null,
      kind: null,
      reasons: [{ code: 'retention/no-act', params: { events: 0 } }],
    });
  });

  test('on one day the later moment counts, a civil day before moments, and of equal ones the first of the alphabet', () => {
    const at = (kind: string, when: InteractionEvent['at']): InteractionEvent => ({ kind, at: when, origin });
    const noon = '2026-08-20T12:00:00Z';
    expect(lastSubjectActivity([at('reply', noon), at('order', '2026-08-20T13:00:00Z')]).kind).toBe('order');
    expect(lastSubjectActivity([at('order', '2026-08-20'), at('reply', noon)]).kind).toBe('reply');
    expect(lastSubjectActivity([at('reply', noon), at('order', noon)]).kind).toBe('order');
  });
});

describe('What cannot be read is refused, since an act overlooked lets a record go too early', () => {
  test.each<[string, unknown, string, (string | number)[]]>([
    [
      'an origin in capitals',
      [{ kind: 'reply', at: '2026-08-20', origin: 'Subject' }],
      'core/unknown-option',
      ['events', 0, 'origin'],
    ],
    ['no kind', [{ at: '2026-08-20', origin }], 'core/not-text', ['events', 0, 'kind']],
    ['no time', [{ kind: 'reply', origin }], 'core/not-an-instant', ['events', 0, 'at']],
    [
      'a day that does not exist',
      [{ kind: 'reply', at: '2026-02-30', origin }],
      'core/not-a-date',
      ['events', 0, 'at'],
    ],
    [
      'a time without offset',
      [{ kind: 'reply', at: '2026-02-03T10:00:00', origin }],
      'core/instant-without-offset',
      ['events', 0, 'at'],
    ],
    ['null for an event', [null], 'core/wrong-type', ['events', 0]],
    ['no list', 'reply', 'core/wrong-type', ['events']],
  ])('%s', (_, events, code, path) => {
    let caught: unknown;
    try {
      lastSubjectActivity(events as readonly InteractionEvent[]);
    } catch (error) {
      caught = isWaimaoError(error) ? [error.code, error.path] : error;
    }
    expect(caught).toEqual([code, path]);
  });

  test('the kernel gets NaN for an act without a day, and goes on where only an event that does not count lacks it', () => {
    const act = { kind: 'reply', at: '2026-08-20', origin };
    expect(latestActivity([act, { kind: 'reply', at: Number.NaN, origin }], dayOf)).toBeNaN();
    expect(latestActivity([act, { kind: 'open', at: Number.NaN, origin }], dayOf)).toBe(toDayNumber('2026-08-20'));
    expect(latestActivity([], dayOf)).toBeNull();
  });
});
