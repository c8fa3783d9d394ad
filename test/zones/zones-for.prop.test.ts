import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { canonicalZone, type ZonesForInput, zonesFor } from 'waimao/zones';
import { cityZoneRows } from '../../src/zones/data/city-zones.data.ts';
import { phoneZoneRows } from '../../src/zones/data/phone-zones.data.ts';
import { regionZoneRows } from '../../src/zones/data/region-zones.data.ts';
import { clockOfZone, countryClocks } from '../../src/zones/internal/zones-for-clocks.ts';

const seed = 20_261_121;
const words = (table: string): string[] => [...new Set(table.split(/[|/,\n# !]/).filter((word) => word !== ''))];
const country = fc.constantFrom(...countryClocks().keys());
const region = fc.oneof(fc.constantFrom(...words(regionZoneRows)), fc.string(), fc.constant(null));
const city = fc.oneof(fc.constantFrom(...words(cityZoneRows)), fc.string(), fc.constant(null));
const phone = fc.oneof(
  fc.tuple(fc.constantFrom(...words(phoneZoneRows)), fc.nat()).map(([start, rest]) => `+${start}${rest}`),
  fc.string(),
  fc.constant(null),
);
const record: fc.Arbitrary<ZonesForInput> = fc.record({ country, region, city, phone });

test('candidates are canonical zones of distinct clocks, each with evidence, and the official ones first', () => {
  const law = fc.property(record, (input) => {
    const found = zonesFor(input);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ zone }) => clockOfZone(zone))).size).toBe(found.length);
    for (const { zone, evidence, sameRule } of found) {
      expect(canonicalZone(zone)).toBe(zone);
      expect(evidence.length).toBeGreaterThan(0);
      expect(sameRule).not.toContain(zone);
    }
    expect(found[0]?.standing).toBe('official');
  });
  fc.assert(law, { seed, numRuns: 1500 });
});

test('a stated country is in the evidence of the first candidate, and only one candidate is sure', () => {
  const law = fc.property(record, (input) => {
    const found = zonesFor(input);
    expect(found[0]?.evidence).toContain('country');
    expect(found.filter(({ confidence }) => confidence === 'high').length).toBeLessThanOrEqual(1);
    expect(found.findIndex(({ confidence }) => confidence === 'high')).toBeLessThanOrEqual(0);
  });
  fc.assert(law, { seed, numRuns: 1500 });
});

test('what is stated after the country only narrows, where no territory has a code of its own', () => {
  const plain = fc.constantFrom('CA', 'AU', 'BR', 'MX', 'ID', 'ES', 'PT', 'CL', 'EC', 'NZ', 'MN', 'CD', 'DE', 'JP');
  const law = fc.property(plain, region, city, (code, division, town) => {
    const all = zonesFor({ country: code }).map(({ zone }) => clockOfZone(zone));
    const left = zonesFor({ country: code, region: division, city: town }).map(({ zone }) => clockOfZone(zone));
    expect(left.filter((clock) => !all.includes(clock))).toEqual([]);
  });
  fc.assert(law, { seed, numRuns: 1500 });
});

test('a phone never takes the first place from a stated region or city, and is low where it contradicts', () => {
  const law = fc.property(record, (input) => {
    const without = zonesFor({ ...input, phone: null });
    const stated = without.filter(({ evidence }) => evidence.includes('region') || evidence.includes('city'));
    if (stated.length === 0) return;
    const [first, ...rest] = zonesFor(input);
    expect(without.map(({ zone }) => zone)).toContain(first?.zone);
    for (const { zone, evidence, confidence } of rest) {
      if (!without.some((other) => other.zone === zone)) {
        expect(confidence).toBe('low');
        expect(evidence).toContain('phone');
      }
    }
  });
  fc.assert(law, { seed, numRuns: 1500 });
});

test('the answer does not depend on what was asked before, and the input is left as it was', () => {
  const law = fc.property(record, record, (one, other) => {
    const frozen = Object.freeze({ ...one });
    const first = JSON.stringify(zonesFor(frozen));
    zonesFor(other);
    expect(JSON.stringify(zonesFor(frozen))).toBe(first);
  });
  fc.assert(law, { seed, numRuns: 1000 });
});

test('whatever stands in the fields, the answer is candidates or a refusal', () => {
  const anything = fc.oneof(fc.anything(), fc.constantFrom('__proto__', 'toString', '+', '0'.repeat(500)));
  const law = fc.property(
    fc.record({ country: anything, region: anything, city: anything, phone: anything }, { requiredKeys: [] }),
    (input) => {
      try {
        expect(Array.isArray(zonesFor(input as ZonesForInput))).toBe(true);
      } catch (error) {
        expect(isWaimaoError(error)).toBe(true);
      }
    },
  );
  fc.assert(law, { seed, numRuns: 1500 });
});
