import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalZone, dayIn, offsetAt, toInstant, toLocal, transitions, zoneIds, zoneOf } from 'waimao/zones';
import { allNames } from '../../src/zones/internal/find-zone.ts';
import { instantOfLocal, offsetMsAt } from '../../src/zones/kernel.ts';

const seed = 20_261_121;
const MINUTE = 60_000;
const ids = zoneIds();
const [START, FAR] = [Date.UTC(2000, 0, 1), Date.UTC(2100, 0, 1)];
const zone = fc.constantFrom(...ids);
const anyTime = fc.integer({ min: START, max: FAR });

const changesOf = new Map(ids.map((id) => [id, transitions(id, START, FAR)]));

/** Moments of a zone, half of them within hours of a change of its clocks. */
const placed = zone.chain((id) => {
  const changes = (changesOf.get(id) ?? []).map(({ at }) => at);
  const near = changes.length === 0 ? anyTime : fc.constantFrom(...changes);
  const nearby = fc
    .tuple(near, fc.integer({ min: -4 * 60, max: 4 * 60 }))
    .map(([at, minutes]) => at + minutes * MINUTE);
  return fc.tuple(fc.constant(id), fc.oneof(anyTime, nearby));
});

test('a moment is found again from what calendar and clock show, as one of the two passes', () => {
  const law = fc.property(placed, ([id, moment]) => {
    const { date, time, second, millisecond } = toLocal(id, moment);
    const text = `${time}:${String(second).padStart(2, '0')}.${String(millisecond).padStart(3, '0')}`;
    const found = [toInstant(id, date, text), toInstant(id, date, text, 'later')];
    expect(found).toContain(moment);
    expect(toInstant(id, date, text, 'earlier')).toBe(found[0]);
  });
  fc.assert(law, { seed, numRuns: 4000 });
});

test('the local reading of a resolved time is that time, or lies the length of the gap beside it', () => {
  const law = fc.property(placed, ([id, moment]) => {
    const own = zoneOf(id);
    const found = instantOfLocal(own, moment); // a reading, taken as if it were UTC
    const reading = found + offsetMsAt(own, found);
    if (reading === moment) return;
    const [change] = transitions(id, found - 26 * 60 * MINUTE, found + 1).slice(-1);
    expect(reading - moment).toBe(((change?.offsetAfter ?? 0) - (change?.offsetBefore ?? 0)) * MINUTE);
  });
  fc.assert(law, { seed, numRuns: 4000 });
});

test('what was asked before never changes an answer', () => {
  const law = fc.property(zone, fc.array(anyTime, { minLength: 2, maxLength: 12 }), (id, moments) => {
    const answers = moments.map((moment) => offsetAt(id, moment));
    const backwards = moments.toReversed().map((moment) => offsetAt(id, moment));
    expect(backwards.toReversed()).toEqual(answers);
  });
  fc.assert(law, { seed, numRuns: 2000 });
});

test('offsets change at the transitions, and only there', () => {
  for (const [id, changes] of changesOf) {
    let offset = offsetAt(id, START);
    let last = START;
    for (const { at, offsetBefore, offsetAfter } of changes) {
      const middle = last + Math.floor((at - last) / 2);
      expect([id, at, offsetBefore, offsetAt(id, middle), offsetAt(id, at - 1)]).toEqual([
        id,
        at,
        offset,
        offset,
        offset,
      ]);
      expect(offsetAt(id, at)).toBe(offsetAfter);
      expect(offsetAfter).not.toBe(offsetBefore);
      [offset, last] = [offsetAfter, at];
    }
  }
});

test('the transitions of a range are those of its parts', () => {
  const law = fc.property(zone, fc.uniqueArray(anyTime, { minLength: 3, maxLength: 3 }), (id, moments) => {
    const [from = 0, middle = 0, to = 0] = moments.toSorted((a, b) => a - b);
    expect([...transitions(id, from, middle), ...transitions(id, middle, to)]).toEqual(transitions(id, from, to));
  });
  fc.assert(law, { seed, numRuns: 300 });
});

test('the day is the date of the local reading', () => {
  const law = fc.property(placed, ([id, moment]) => {
    expect(dayIn(id)(moment)).toBe(toLocal(id, moment).date);
  });
  fc.assert(law, { seed, numRuns: 1000 });
});

test('every id and every link is found, whatever the case of its letters', () => {
  const { canonical, links } = allNames();
  for (const name of [...canonical, ...links]) {
    const own = zoneOf(name);
    expect(own.id).toBe(canonicalZone(name));
    expect([zoneOf(name.toLowerCase()), zoneOf(name.toUpperCase()), zoneOf(own.id)]).toEqual([own, own, own]);
    expect(canonical).toContain(own.id);
  }
});
