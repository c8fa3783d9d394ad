import { describe, expect, test } from 'vitest';
import {
  type AssignInput,
  type AssignmentPolicy,
  assign,
  createRotation,
  defaultAllocationPolicy,
  defaultAssignmentPolicy,
  type RepToAssign,
  suspendMember,
} from 'waimao/allocation';

const now = '2026-11-18T01:00:00Z'; // a Wednesday
const today = '2026-11-18';
const code = (reason: { readonly code: string }): string => reason.code;

function withPolicy(change: Partial<AssignmentPolicy>): { assignment: AssignmentPolicy } {
  return { assignment: { ...defaultAssignmentPolicy, ...change } };
}

/** A call with as many equal turns as there are reps. */
function call(reps: readonly RepToAssign[], rest: Partial<AssignInput>): AssignInput {
  const rotation = createRotation(reps.map(({ id }) => ({ id, weight: 1 })));
  return { customers: [{ id: 'acme' }], reps, rotation, policy: defaultAllocationPolicy, now, ...rest };
}

describe('who is chosen', () => {
  test('the whole decision: the turn, and a reason for everybody who was passed over', () => {
    const reps: RepToAssign[] = [
      { id: 'turn' },
      { id: 'later' },
      { id: 'left', active: false },
      { id: 'leave', absences: [{ from: '2026-11-16', to: '2026-11-20' }] },
      { id: 'europe', countries: ['DE', 'FR'], markets: ['eu'] },
      { id: 'spanish', languages: ['es'] },
      { id: 'lamps', productLines: ['lamps'] },
      { id: 'unskilled', skills: [] },
      { id: 'full', caps: { open: 2 } },
      { id: 'busy', caps: { perDay: 1, perWeek: 1, perMonth: 1 } },
      { id: 'stranger' },
    ];
    const rotation = createRotation(reps.filter(({ id }) => id !== 'stranger').map(({ id }) => ({ id, weight: 1 })));
    const customer = { id: 'acme', country: 'BR', languages: ['pt'], productLine: 'tables', skills: ['tender'] };
    const load = [
      { repId: 'full', open: 2, assigned: [] },
      { repId: 'busy', open: 1, assigned: [{ day: today, count: 1 }] },
    ];
    const { assignments } = assign(call(reps, { customers: [customer], rotation, load }));
    expect(assignments).toEqual([
      {
        customerId: 'acme',
        repId: 'turn',
        reasons: [
          {
            code: 'allocation/rotation-turn',
            params: expect.objectContaining({ memberId: 'turn', weight: 1, picks: 0 }),
          },
        ],
        nextTryOn: null,
        passedOver: [
          {
            repId: 'later',
            reasons: [expect.objectContaining({ params: expect.objectContaining({ memberId: 'later' }) })],
          },
          { repId: 'left', reasons: [{ code: 'allocation/inactive', params: { repId: 'left' } }] },
          {
            repId: 'leave',
            reasons: [
              { code: 'allocation/absent', params: { repId: 'leave', today, from: '2026-11-16', to: '2026-11-20' } },
            ],
          },
          {
            repId: 'europe',
            reasons: [
              {
                code: 'allocation/outside-territory',
                params: { repId: 'europe', country: 'BR', market: null, serves: 'DE, FR, eu' },
              },
            ],
          },
          {
            repId: 'spanish',
            reasons: [
              { code: 'allocation/language-not-spoken', params: { repId: 'spanish', languages: 'pt', speaks: 'es' } },
            ],
          },
          {
            repId: 'lamps',
            reasons: [
              {
                code: 'allocation/other-product-line',
                params: { repId: 'lamps', productLine: 'tables', sells: 'lamps' },
              },
            ],
          },
          {
            repId: 'unskilled',
            reasons: [{ code: 'allocation/skill-missing', params: { repId: 'unskilled', needs: 'tender', has: '' } }],
          },
          {
            repId: 'full',
            reasons: [{ code: 'allocation/over-open-cap', params: { repId: 'full', open: 2, limit: 2 } }],
          },
          {
            repId: 'busy',
            reasons: [
              {
                code: 'allocation/over-daily-cap',
                params: { repId: 'busy', count: 1, limit: 1, freeOn: '2026-11-19' },
              },
              {
                code: 'allocation/over-weekly-cap',
                params: { repId: 'busy', count: 1, limit: 1, freeOn: '2026-11-23' },
              },
              {
                code: 'allocation/over-monthly-cap',
                params: { repId: 'busy', count: 1, limit: 1, freeOn: '2026-12-01' },
              },
            ],
          },
          { repId: 'stranger', reasons: [{ code: 'allocation/not-in-rotation', params: { repId: 'stranger' } }] },
        ],
      },
    ]);
  });

  test('weights 3 : 2 : 1 deal six customers as A-B-C-A-B-A', () => {
    const reps = [{ id: 'A' }, { id: 'B' }, { id: 'C' }];
    const rotation = createRotation([
      { id: 'A', weight: 3 },
      { id: 'B', weight: 2 },
      { id: 'C', weight: 1 },
    ]);
    const customers = Array.from({ length: 6 }, (_, index) => ({ id: `c${index}` }));
    const { assignments } = assign(call(reps, { rotation, customers }));
    expect(assignments.map(({ repId }) => repId).join('-')).toBe('A-B-C-A-B-A');
  });

  test('a market is enough where the country is not served', () => {
    const reps = [{ id: 'li', countries: ['DE'], markets: ['latin-america'] }];
    const customers = [{ id: 'acme', country: 'BR', market: 'latin-america' }];
    expect(assign(call(reps, { customers })).assignments[0]?.repId).toBe('li');
  });

  test('a suspended member and one of weight 0 have no turn, and waiting does not help', () => {
    const reps = [{ id: 'away' }, { id: 'nil' }];
    const rotation = suspendMember(
      createRotation([
        { id: 'away', weight: 1 },
        { id: 'nil', weight: 0 },
      ]),
      'away',
    );
    const [assignment] = assign(call(reps, { rotation })).assignments;
    expect(assignment?.repId).toBeNull();
    expect(assignment?.nextTryOn).toBeNull();
    expect(assignment?.passedOver.map(({ reasons }) => reasons.map(code))).toEqual([
      ['allocation/suspended'],
      ['allocation/weight-zero'],
    ]);
  });
});

test('codes of countries and languages are the same in small and in capital letters', () => {
  const reps = [
    { id: 'other', countries: ['FR'], languages: ['fr'] },
    { id: 'fits', countries: ['de'], languages: ['EN'] },
  ];
  const customers = [{ id: 'acme', country: 'DE', languages: ['en'] }];
  expect(assign(call(reps, { customers })).assignments.map(({ repId }) => repId)).toEqual(['fits']);
});

describe('facts that are missing', () => {
  const reps = [{ id: 'li', countries: ['DE'], languages: ['de'] }, { id: 'wang' }];

  test('fit anyone by default, and the assignment says what is not known', () => {
    const [assignment] = assign(call(reps, {})).assignments;
    expect(assignment?.repId).toBe('li');
    expect(assignment?.reasons.slice(1)).toEqual([
      { code: 'allocation/fact-missing', params: { customerId: 'acme', fact: 'territory' } },
      { code: 'allocation/fact-missing', params: { customerId: 'acme', fact: 'language' } },
      { code: 'allocation/fact-missing', params: { customerId: 'acme', fact: 'productLine' } },
    ]);
  });

  test('fit only reps without limits when the policy says so', () => {
    const policy = withPolicy({ missingFacts: 'fits-generalists' });
    const [assignment] = assign(call(reps, { policy })).assignments;
    expect(assignment?.repId).toBe('wang');
    expect(assignment?.passedOver[0]?.reasons.map(code)).toEqual([
      'allocation/outside-territory',
      'allocation/language-not-spoken',
    ]);
  });
});

describe('preferences', () => {
  const match = { ...defaultAssignmentPolicy.match, language: 'preferred' } as const;
  const reps = [
    { id: 'li', languages: ['en'] },
    { id: 'ana', languages: ['pt'], caps: { open: 1 } },
  ];
  const customers = [
    { id: 'one', country: 'BR', languages: ['pt'], productLine: 'x' },
    { id: 'two', country: 'BR', languages: ['pt'], productLine: 'x' },
  ];

  test('are met while somebody who meets them is free, then given up, and the reasons say so', () => {
    const { assignments } = assign(call(reps, { customers, policy: withPolicy({ match }) }));
    expect(assignments.map(({ repId }) => repId)).toEqual(['ana', 'li']);
    expect(assignments[0]?.passedOver).toEqual([
      {
        repId: 'li',
        reasons: [{ code: 'allocation/language-not-spoken', params: { repId: 'li', languages: 'pt', speaks: 'en' } }],
      },
    ]);
    expect(assignments[1]?.reasons.map(code)).toEqual(['allocation/rotation-turn', 'allocation/preference-unmet']);
  });
});

describe('owners and groups', () => {
  const reps = [{ id: 'li' }, { id: 'wang', active: false }, { id: 'ana' }];

  test('an owner keeps the customer without a turn and without a cap, even when away', () => {
    const away = [{ id: 'li', absences: [{ from: today, to: today }], caps: { perDay: 0 } }, { id: 'ana' }];
    const input = call(away, { customers: [{ id: 'acme', ownerId: 'li' }] });
    const result = assign(input);
    const stays = { code: 'allocation/owner-stays', params: { customerId: 'acme', repId: 'li' } };
    expect(result).toEqual({
      assignments: [
        {
          customerId: 'acme',
          repId: 'li',
          reasons: [stays],
          passedOver: [{ repId: 'ana', reasons: [stays] }],
          nextTryOn: null,
        },
      ],
      rotation: input.rotation,
      load: [
        { repId: 'li', open: 0, assigned: [] },
        { repId: 'ana', open: 0, assigned: [] },
      ],
    });
  });

  test('an owner who left, or whom nobody knows, loses the customer to the rotation', () => {
    const customers = [
      { id: 'acme', ownerId: 'wang' },
      { id: 'beta', ownerId: 'nobody' },
    ];
    const { assignments } = assign(call(reps, { customers }));
    expect(assignments.map(({ repId, reasons }) => [repId, reasons.slice(0, 2).map(code)])).toEqual([
      ['li', ['allocation/rotation-turn', 'allocation/owner-left']],
      ['ana', ['allocation/rotation-turn', 'allocation/owner-left']],
    ]);
  });

  test('the companies of a group stay together: with the owner of one of them, or with whom the first one goes to', () => {
    const customers = [
      { id: 'x1', groupId: 'X' },
      { id: 'y1', groupId: 'Y' },
      { id: 'x2', groupId: 'X', country: 'BR' },
      { id: 'y2', groupId: 'Y', ownerId: 'ana' },
      { id: 'z1', groupId: 'Z' },
    ];
    const groupOwners = [{ groupId: 'Z', repId: 'ana' }];
    const { assignments } = assign(call(reps, { customers, groupOwners }));
    expect(assignments.map(({ customerId, repId, reasons }) => [customerId, repId, reasons[0]?.code])).toEqual([
      ['x1', 'li', 'allocation/rotation-turn'],
      ['y1', 'ana', 'allocation/same-group'],
      ['x2', 'li', 'allocation/same-group'],
      ['y2', 'ana', 'allocation/owner-stays'],
      ['z1', 'ana', 'allocation/same-group'],
    ]);
  });

  test('a group waits for its rep who is at the cap, or splits by policy', () => {
    const capped = [{ id: 'li', caps: { perDay: 1 } }, { id: 'ana' }];
    const customers = [
      { id: 'x1', groupId: 'X' },
      { id: 'x2', groupId: 'X' },
    ];
    const waiting = assign(call(capped, { customers })).assignments[1];
    expect([waiting?.repId, waiting?.nextTryOn]).toEqual([null, '2026-11-19']);
    expect(waiting?.reasons).toEqual([
      { code: 'allocation/group-waits', params: { customerId: 'x2', groupId: 'X', repId: 'li' } },
      { code: 'allocation/try-again-on', params: { customerId: 'x2', repId: 'li', day: '2026-11-19' } },
    ]);
    expect(waiting?.passedOver.map(({ repId, reasons }) => [repId, reasons.map(code)])).toEqual([
      ['li', ['allocation/over-daily-cap']],
      ['ana', ['allocation/group-waits']],
    ]);
    const split = assign(call(capped, { customers, policy: withPolicy({ groups: 'split' }) })).assignments[1];
    expect([split?.repId, split?.reasons[1]?.code]).toEqual(['ana', 'allocation/group-split']);
  });

  test('groups and owners are not looked at when the policy says so', () => {
    const policy = withPolicy({ groups: 'ignore', keepOwner: false });
    const customers = [
      { id: 'x1', groupId: 'X', ownerId: 'ana' },
      { id: 'x2', groupId: 'X' },
    ];
    const { assignments } = assign(call(reps, { customers, policy }));
    expect(assignments.map(({ repId }) => repId)).toEqual(['li', 'ana']);
  });
});

describe('nobody can take the customer', () => {
  test('the earliest day on which a cap or an absence ends is named, absences followed to their end', () => {
    const reps: RepToAssign[] = [
      { id: 'month', caps: { perMonth: 1 } },
      {
        id: 'leave',
        absences: [
          { from: '2026-11-20', to: '2026-11-22' },
          { from: '2026-11-17', to: '2026-11-19' },
        ],
      },
      { id: 'day-then-leave', caps: { perDay: 1 }, absences: [{ from: '2026-11-19', to: '2026-11-24' }] },
      { id: 'unsuitable', countries: ['US'] },
    ];
    const counted = (repId: string) => ({ repId, open: 0, assigned: [{ day: today, count: 1 }] });
    const load = [counted('month'), counted('day-then-leave')];
    const [assignment] = assign(call(reps, { load, customers: [{ id: 'acme', country: 'DE' }] })).assignments;
    expect(assignment?.nextTryOn).toBe('2026-11-23');
    expect(assignment?.reasons.slice(0, 2)).toEqual([
      { code: 'allocation/nobody-eligible', params: { customerId: 'acme', reps: 4, unsuitable: 1, notFree: 3 } },
      { code: 'allocation/try-again-on', params: { customerId: 'acme', repId: 'leave', day: '2026-11-23' } },
    ]);
  });

  test('an absence without end is no day to wait for', () => {
    const gone = [{ id: 'li', absences: [{ from: today, to: '9999-12-31' }] }];
    const [assignment] = assign(call(gone, { customers: [{ id: 'acme' }] })).assignments;
    expect([assignment?.nextTryOn, assignment?.reasons[1]?.code]).toEqual([null, 'allocation/needs-a-change']);
  });

  test('the rep of a split group may be the first to be free, though he does not suit', () => {
    const some: RepToAssign[] = [
      { id: 'li', countries: ['JP'], caps: { perDay: 0 }, absences: [] },
      { id: 'ana', countries: ['JP'], absences: [{ from: today, to: today }] },
      { id: 'wu', absences: [{ from: today, to: '2026-11-25' }] },
    ];
    const input = call(some, {
      customers: [{ id: 'x', groupId: 'X', country: 'DE' }],
      groupOwners: [{ groupId: 'X', repId: 'ana' }],
      policy: withPolicy({ groups: 'split' }),
    });
    expect(assign(input).assignments[0]?.nextTryOn).toBe('2026-11-19');
    const again = assign({ ...input, now: '2026-11-19T09:00:00Z' }).assignments[0];
    expect([again?.repId, again?.reasons[0]?.code]).toEqual(['ana', 'allocation/same-group']);
  });

  test('customers planned for a later day count on that day', () => {
    const load = [
      {
        repId: 'li',
        open: 0,
        assigned: [
          { day: today, count: 1 },
          { day: '2026-11-19', count: 1 },
        ],
      },
    ];
    const input = call([{ id: 'li', caps: { perDay: 1 } }], { load, customers: [{ id: 'acme' }] });
    expect(assign(input).assignments[0]?.nextTryOn).toBe('2026-11-20');
  });

  test('no reps, a cap of 0, an open cap: only a change helps', () => {
    const reps = [
      { id: 'nil', caps: { perWeek: 0 } },
      { id: 'full', caps: { open: 0 } },
    ];
    for (const input of [call([], {}), call(reps, {})]) {
      const [assignment] = assign(input).assignments;
      expect(assignment?.nextTryOn).toBeNull();
      expect(assignment?.reasons[1]).toEqual({ code: 'allocation/needs-a-change', params: { customerId: 'acme' } });
    }
  });

  test('the rotation is untouched, so nobody loses a turn', () => {
    const input = call([{ id: 'li', active: false }], {});
    expect(assign(input).rotation).toEqual(input.rotation);
  });
});

describe('caps', () => {
  test.each([1, 14, 15, 44, 45, 75])(
    'a month of %i means exactly that many in the month, not a thirtieth a day (Odoo rounds 14 to none and 15 to 30)',
    (capacity) => {
      const reps = [{ id: 'li', caps: { perMonth: capacity } }, { id: 'overflow' }];
      let rotation = createRotation([
        { id: 'li', weight: 1_000 },
        { id: 'overflow', weight: 1 },
      ]);
      let load: AssignInput['load'] = [];
      const given = { november: 0, december: 0 };
      for (let day = 1; day <= 61; day++) {
        const moment = Date.UTC(2026, 10, day, 3);
        const customers = Array.from({ length: 4 }, (_, index) => ({ id: `d${day}-${index}` }));
        const result = assign(call(reps, { customers, rotation, load, now: moment }));
        ({ rotation, load } = result);
        const taken = result.assignments.filter(({ repId }) => repId === 'li').length;
        given[day <= 30 ? 'november' : 'december'] += taken;
      }
      expect(given).toEqual({ november: capacity, december: capacity });
    },
  );

  test('the day is the one of dayOf: at 01:00 in Shanghai yesterday in UTC is over', () => {
    const moment = Date.UTC(2026, 10, 17, 17); // 18 November 01:00 in Shanghai
    const load = [{ repId: 'li', open: 1, assigned: [Date.UTC(2026, 10, 17, 10)] }]; // 17 November in both
    const reps = [{ id: 'li', caps: { perDay: 1 } }];
    const shanghai = (instant: number): string => new Date(instant + 28_800_000).toISOString().slice(0, 10);
    expect(assign(call(reps, { now: moment, load })).assignments[0]?.repId).toBeNull();
    const there = assign(call(reps, { now: moment, load, dayOf: shanghai }));
    expect(there.assignments[0]?.repId).toBe('li');
    expect(there.load).toEqual([
      {
        repId: 'li',
        open: 2,
        assigned: [
          { day: '2026-11-17', count: 1 },
          { day: '2026-11-18', count: 1 },
        ],
      },
    ]);
  });

  test('the week begins on Monday, also across the turn of the year', () => {
    const reps = [{ id: 'li', caps: { perWeek: 2 } }];
    const load = [
      {
        repId: 'li',
        open: 0,
        assigned: [
          { day: '2026-12-28', count: 1 },
          { day: '2026-12-27', count: 5 },
        ],
      },
    ];
    const on = (day: string) =>
      assign(call(reps, { now: `${day}T12:00:00Z`, load, customers: [{ id: 'a' }, { id: 'b' }] }));
    expect(on('2027-01-03').assignments.map(({ repId, nextTryOn }) => [repId, nextTryOn])).toEqual([
      ['li', null],
      [null, '2027-01-04'],
    ]);
    expect(on('2027-01-04').load[0]?.assigned).toEqual([{ day: '2027-01-04', count: 2 }]); // old days are dropped
  });
});

test('what is dropped from the load is not what a week across two months still counts', () => {
  const reps = [{ id: 'li', caps: { perWeek: 3 } }];
  const load = [{ repId: 'li', open: 0, assigned: [{ day: '2026-11-30', count: 2 }] }]; // Monday, December begins on Tuesday
  const customers = [{ id: 'a' }, { id: 'b' }];
  const result = assign(call(reps, { now: '2026-12-02T12:00:00Z', load, customers }));
  expect(result.assignments.map(({ repId }) => repId)).toEqual(['li', null]);
  expect(result.load[0]?.assigned).toEqual([
    { day: '2026-11-30', count: 2 },
    { day: '2026-12-02', count: 1 },
  ]);
});

describe('hostile input', () => {
  test('ids such as __proto__ and numbers are ids like any other; frozen input stays as it is', () => {
    const reps = [{ id: '__proto__' }, { id: '10' }, { id: '2' }];
    const input = call(reps, {
      customers: [{ id: 'constructor', groupId: '__proto__' }, { id: 'valueOf', groupId: '__proto__' }, { id: '1' }],
    });
    const before = JSON.stringify(input);
    const result = assign(deepFrozen(input));
    expect(JSON.stringify(input)).toBe(before);
    expect(result.assignments.map(({ repId }) => repId)).toEqual(['__proto__', '__proto__', '10']);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test.each([
    ['core/duplicate', { customers: [{ id: 'a' }, { id: 'a' }] }, ['customers', 1, 'id']],
    ['core/not-text', { customers: [{ id: '' }] }, ['customers', 0, 'id']],
    ['core/duplicate', { reps: [{ id: 'a' }, { id: 'a' }] }, ['reps', 1, 'id']],
    ['core/not-an-instant', { now: Number.NaN }, ['now']],
    ['core/not-a-number', { reps: [{ id: 'a', caps: { open: Number.NaN } }] }, ['reps', 0, 'caps', 'open']],
    ['core/out-of-range', { reps: [{ id: 'a', caps: { perDay: -1 } }] }, ['reps', 0, 'caps', 'perDay']],
    [
      'core/not-a-date',
      { reps: [{ id: 'a', absences: [{ from: '2026-2-1', to: '2026-02-02' }] }] },
      ['reps', 0, 'absences', 0, 'from'],
    ],
    [
      'core/not-ascending',
      { reps: [{ id: 'a', absences: [{ from: '2026-02-03', to: '2026-02-02' }] }] },
      ['reps', 0, 'absences', 0],
    ],
    [
      'core/out-of-range',
      { policy: withPolicy({ caps: { open: -1, perDay: null, perWeek: null, perMonth: null } }) },
      ['policy', 'assignment', 'caps', 'open'],
    ],
    ['allocation/not-a-rotation', { rotation: {} as never }, expect.anything()],
    ['allocation/unknown-rep', { load: [{ repId: 'x', open: 0, assigned: [] }] }, ['load', 0, 'repId']],
    ['core/out-of-range', { load: [{ repId: 'li', open: -1, assigned: [] }] }, ['load', 0, 'open']],
    [
      'core/not-an-integer',
      { load: [{ repId: 'li', open: 0, assigned: [{ day: today, count: 0.5 }] }] },
      ['load', 0, 'assigned', 0, 'count'],
    ],
    ['core/not-a-date', { dayOf: () => 'today' }, ['dayOf']],
  ] as const)('%s is refused with its path', (errorCode, rest, path) => {
    expect(() => assign(call([{ id: 'li' }], rest))).toThrow(expect.objectContaining({ code: errorCode, path }));
  });
});

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFrozen(part);
  }
  return value;
}
