import { describe, expect, test } from 'vitest';
import { type ZonesForInput, zonesFor } from 'waimao/zones';

/** The candidates in short: zone, evidence, confidence. */
const brief = (input: ZonesForInput): string[] =>
  zonesFor(input).map(({ zone, evidence, confidence }) => `${zone} ${evidence.join('+')} ${confidence}`);

describe('a country alone', () => {
  test('with one clock gives one sure candidate', () => {
    expect(zonesFor({ country: 'MY' })).toEqual([
      {
        zone: 'Asia/Kuala_Lumpur',
        evidence: ['country'],
        confidence: 'high',
        standing: 'official',
        sameRule: ['Asia/Kuching'],
      },
    ]);
  });

  test('with several gives one candidate per clock, the one of most people first', () => {
    expect(brief({ country: 'US' })).toEqual([
      'America/New_York country low',
      'America/Chicago country low',
      'America/Los_Angeles country low',
      'America/Denver country low',
      'America/Phoenix country low',
      'Pacific/Honolulu country low',
      'America/Anchorage country low',
      'America/Adak country low',
    ]);
    expect(zonesFor({ country: 'BR' }).map(({ zone }) => zone)[0]).toBe('America/Sao_Paulo');
    expect(zonesFor({ country: 'RU' }).map(({ zone }) => zone)[0]).toBe('Europe/Moscow');
  });

  test('with several, where nearly all live by one, says so', () => {
    expect(brief({ country: 'ES' })).toEqual(['Europe/Madrid country medium', 'Atlantic/Canary country low']);
  });

  test('Kazakhstan keeps one clock since March 2024', () => {
    expect(brief({ country: 'KZ', city: 'Aktau' })).toEqual(['Asia/Almaty country high']);
  });

  test('may be written in small letters and with blanks', () => {
    expect(brief({ country: ' de ' })).toEqual(['Europe/Berlin country high']);
  });
});

describe('China', () => {
  test('has Beijing time everywhere, and the time of Xinjiang as a custom behind it', () => {
    expect(zonesFor({ country: 'CN' }).map(({ zone, confidence, standing }) => [zone, confidence, standing])).toEqual([
      ['Asia/Shanghai', 'high', 'official'],
      ['Asia/Urumqi', 'low', 'customary'],
    ]);
  });

  test.each(['CN-XJ', 'Xinjiang', '新疆', '新疆维吾尔自治区'])(
    '%s raises the custom, and never above the law',
    (region) => {
      expect(brief({ country: 'CN', region })).toEqual([
        'Asia/Shanghai country+region high',
        'Asia/Urumqi country+region medium',
      ]);
    },
  );

  test('a place elsewhere leaves the custom out', () => {
    expect(brief({ country: 'CN', city: '义乌市' })).toEqual(['Asia/Shanghai country+city high']);
    expect(brief({ country: 'CN', region: '广东省' })).toEqual(['Asia/Shanghai country+region high']);
  });
});

describe('a region', () => {
  test.each(['US-WA', 'us-wa', 'WA', 'Washington', '华盛顿州'])('%s is known by code and by name', (region) => {
    expect(brief({ country: 'US', region })).toEqual(['America/Los_Angeles country+region high']);
  });

  test('the code of a region is read in its country: WA is Perth in Australia', () => {
    expect(brief({ country: 'AU', region: 'WA' })).toEqual(['Australia/Perth country+region high']);
  });

  test('that is split gives both clocks, the likelier first', () => {
    expect(brief({ country: 'US', region: 'TN' })).toEqual([
      'America/Chicago country+region medium',
      'America/New_York country+region low',
    ]);
    expect(brief({ country: 'CA', region: 'BC' })[0]).toBe('America/Vancouver country+region medium');
  });

  test('that is not known narrows nothing and is not in the evidence', () => {
    expect(brief({ country: 'PT', region: 'Atlantis', city: 'Atlantis' })).toEqual(brief({ country: 'PT' }));
  });

  test('with a country code of its own is that country', () => {
    expect(brief({ country: 'US', region: 'PR' })).toEqual(['America/Puerto_Rico country+region high']);
    expect(brief({ country: 'FR', region: 'La Réunion' })).toEqual(['Indian/Reunion country+region high']);
    expect(brief({ country: 'CN', region: '香港' })).toEqual(['Asia/Hong_Kong country+region high']);
  });
});

describe('a city', () => {
  test('is found without accents, marks and capitals, and by its Chinese name', () => {
    for (const city of ['São Paulo', 'SAO PAULO', 'sao-paulo', '圣保罗', '圣保罗市']) {
      expect(brief({ country: 'BR', city })).toEqual(['America/Sao_Paulo country+city high']);
    }
    expect(brief({ country: 'US', city: 'Saint Louis' })).toEqual(brief({ country: 'US', city: 'St. Louis' }));
  });

  test('of a name that several places share gives all, unless region or phone decide', () => {
    expect(brief({ country: 'US', city: 'Portland' })).toEqual([
      'America/Los_Angeles country+city medium',
      'America/New_York country+city low',
    ]);
    expect(brief({ country: 'US', city: 'Portland', region: 'ME' })).toEqual([
      'America/New_York country+region+city high',
    ]);
    expect(brief({ country: 'US', city: 'Portland', phone: '+1 207 555 0100' })).toEqual([
      'America/New_York country+city+phone high',
      'America/Los_Angeles country+city low',
    ]);
    expect(brief({ country: 'US', city: 'Springfield' }).length).toBe(3);
    expect(brief({ country: 'US', city: 'Vancouver' })).toEqual(['America/Los_Angeles country+city high']);
    expect(brief({ country: 'CA', city: 'Vancouver' })).toEqual(['America/Vancouver country+city high']);
  });

  test('may be any text of any length', () => {
    const city = `a${' '.repeat(200_000)}, b`;
    expect(brief({ country: 'US', city, region: city, phone: city }).length).toBe(8);
  });

  test('may carry its region behind a comma', () => {
    expect(brief({ country: 'US', city: 'Portland, ME' })).toEqual(['America/New_York country+region+city high']);
    expect(brief({ country: 'BR', city: 'Santos/SP' })).toEqual(['America/Sao_Paulo country+region+city high']);
  });

  test('in a small corner of a region is taken at its own clock', () => {
    expect(brief({ country: 'AU', region: 'NSW', city: 'Broken Hill' })).toEqual([
      'Australia/Broken_Hill country+region+city high',
    ]);
    expect(brief({ country: 'AU', region: 'NSW' })).toEqual(['Australia/Sydney country+region high']);
  });

  test('that does not lie in the region stands behind it', () => {
    expect(brief({ country: 'US', region: 'IL', city: 'Los Angeles' })).toEqual([
      'America/Chicago country+region high',
      'America/Los_Angeles country+city low',
    ]);
  });
});

describe('a phone', () => {
  test('alone tells a place at most at medium', () => {
    expect(brief({ phone: '+1 (212) 555-0100' })).toEqual(['America/New_York phone medium']);
    expect(brief({ phone: '0049 30 555 0100' })).toEqual(['Europe/Berlin phone medium']);
    expect(brief({ phone: '+44 (0)20 7946 0000 ext. 12' })).toEqual(['Europe/London phone medium']);
  });

  test('that tells the country only leaves all of its clocks', () => {
    expect(brief({ phone: '+61 412 555 010' }).length).toBe(7);
    expect(brief({ phone: '+61 412 555 010' })[0]).toBe('Australia/Sydney phone low');
  });

  test('of the longest prefix wins: Kazakhstan, the Canaries, Curaçao', () => {
    expect(brief({ phone: '+7 701 555 0100' })).toEqual(['Asia/Almaty phone medium']);
    expect(brief({ phone: '+34 928 555 010' })).toEqual(['Atlantic/Canary phone medium']);
    expect(brief({ phone: '+599 9 555 0100' })).toEqual(['America/Curacao phone medium']);
  });

  test('is known by area codes that came into service in 2025 and 2026', () => {
    expect(brief({ phone: '+1 465 555 0100' })).toEqual(['America/New_York phone medium']);
    expect(brief({ phone: '+1 483 555 0100' })).toEqual(['America/Chicago phone medium']);
    expect(brief({ phone: '+1 729 555 0100' })).toEqual(['America/New_York phone medium', 'America/Chicago phone low']);
  });

  test('of Central Kalimantan stands among those of the south, which is an hour ahead', () => {
    expect(brief({ phone: '+62 513 21000' })).toEqual(['Asia/Pontianak phone medium']); // Kuala Kapuas
    expect(brief({ phone: '+62 525 21000' })).toEqual(['Asia/Pontianak phone medium']); // Buntok
    expect(brief({ phone: '+62 511 335 0000' })).toEqual(['Asia/Makassar phone medium']); // Banjarmasin
  });

  test('of France overseas is dialled from Paris like any other and is not in Paris', () => {
    const overseas = [
      ['0262 20 00 00', 'Indian/Reunion'],
      ['0692 00 00 00', 'Indian/Reunion'],
      ['0269 61 00 00', 'Indian/Mayotte'],
      ['0590 80 00 00', 'America/Guadeloupe'],
      ['+33 594 30 00 00', 'America/Cayenne'],
      ['0696 00 00 00', 'America/Martinique'],
    ];
    for (const [phone, zone] of overseas) {
      expect(brief({ country: 'FR', phone }).slice(0, 2)).toEqual(['Europe/Paris country high', `${zone} phone low`]);
    }
    expect(brief({ country: 'FR', phone: '02 40 00 00 00' })).toEqual(['Europe/Paris country+phone high']);
    expect(brief({ country: 'FR', region: 'FR-974', phone: '0262 20 00 00' })).toEqual([
      'Indian/Reunion country+region+phone high',
    ]);
  });

  test.each([
    '+1 800 555 0100',
    '+870 773 555 010',
    '+1 999 555 0100',
    'ring twice',
    '+1',
    '+',
    '12345678901234567890',
  ])('%s tells no place: nothing, or what else is known', (phone) => {
    expect(zonesFor({ phone })).toEqual([]);
    expect(brief({ country: 'DE', phone })).toEqual(['Europe/Berlin country high']);
  });

  test('may carry a trunk zero in brackets, an extension, or the 1 of old Mexican mobiles', () => {
    expect(brief({ phone: '+61 (0)2 9876 5432' })).toEqual(['Australia/Sydney phone medium']);
    expect(brief({ phone: '+1 212 555 0100 ext. 12345' })).toEqual(['America/New_York phone medium']);
    expect(brief({ phone: 'tel:+1-212-555-0100;ext=12345' })).toEqual(['America/New_York phone medium']);
    expect(brief({ phone: '+52 1 664 555 0100' })).toEqual(['America/Tijuana phone medium']);
  });

  test('as it is dialled in the country is read there', () => {
    expect(brief({ country: 'AU', phone: '(02) 9876 5432' })).toEqual(['Australia/Sydney country+phone medium']);
    expect(brief({ country: 'US', phone: '312-555-0100' })).toEqual(['America/Chicago country+phone medium']);
    expect(brief({ country: 'RU', phone: '8 (383) 255-01-00' })).toEqual(['Asia/Novosibirsk country+phone medium']);
    expect(brief({ country: 'BR', phone: '(92) 95555-0100' })).toEqual(['America/Manaus country+phone medium']);
    expect(brief({ country: 'US', phone: '8613800138000' }).length).toBe(8);
  });

  test('never beats a stated place: both are given, the phone behind and low', () => {
    expect(brief({ country: 'US', region: 'CA', phone: '+1 212 555 0100' })).toEqual([
      'America/Los_Angeles country+region high',
      'America/New_York country+phone low',
    ]);
    expect(brief({ country: 'DE', phone: '+1 212 555 0100' })).toEqual([
      'Europe/Berlin country high',
      'America/New_York phone low',
    ]);
    expect(brief({ country: 'DE', phone: '+81 3 5555 0100' })).toEqual([
      'Europe/Berlin country high',
      'Asia/Tokyo phone low',
    ]);
  });

  test('of another country in the same numbering is no contradiction where it shares the code', () => {
    expect(brief({ country: 'JE', phone: '+44 7700 900100' })).toEqual(['Europe/Jersey country+phone high']);
    expect(brief({ country: 'GB', phone: '+44 1534 555010' })).toEqual([
      'Europe/London country high',
      'Europe/Jersey phone low',
    ]);
  });
});

describe('what is refused', () => {
  test('neither country nor phone', () => {
    for (const input of [{}, { city: 'Berlin' }, { country: '', phone: '  ' }, { country: null, phone: null }]) {
      expect(() => zonesFor(input)).toThrow(expect.objectContaining({ code: 'zones/no-place', path: ['country'] }));
    }
  });

  test.each(['XX', 'USA', 'Germany', '__proto__', 'constructor', 'D'])('%s is no country', (country) => {
    expect(() => zonesFor({ country })).toThrow(
      expect.objectContaining({ code: 'zones/unknown-country', path: ['country'] }),
    );
  });

  test('UK, with what to write', () => {
    expect(() => zonesFor({ country: 'UK' })).toThrow(
      '"UK" is not the ISO 3166-1 code of a country with a time zone: write "GB". (at country)',
    );
  });

  test('fields of another type', () => {
    for (const field of ['country', 'region', 'city', 'phone']) {
      expect(() => zonesFor({ country: 'DE', [field]: 49 })).toThrow(
        expect.objectContaining({ code: 'core/wrong-type', path: [field] }),
      );
    }
    for (const input of [null, undefined, 'DE', 5, []]) {
      expect(() => zonesFor(input as never)).toThrow(expect.objectContaining({ code: 'core/wrong-type' }));
    }
  });
});
