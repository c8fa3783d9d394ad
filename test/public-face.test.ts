import { describe, expect, test } from 'vitest';
import * as core from 'waimao';
import * as allocation from 'waimao/allocation';
import * as consent from 'waimao/consent';
import * as currency from 'waimao/currency';
import * as holidays from 'waimao/holidays';
import * as germany from 'waimao/holidays/de';
import * as traders from 'waimao/holidays/traders';
import * as hs from 'waimao/hs';
import * as lexiconEn from 'waimao/hs/lexicon-en';
import * as lexiconZh from 'waimao/hs/lexicon-zh';
import * as luxon from 'waimao/luxon';
import * as en from 'waimao/messages/en';
import * as zh from 'waimao/messages/zh';
import * as policies from 'waimao/policies';
import * as retention from 'waimao/retention';
import * as storage from 'waimao/storage';
import * as memory from 'waimao/storage/memory';
import * as postgres from 'waimao/storage/postgres';
import * as sqlite from 'waimao/storage/sqlite';
import * as testing from 'waimao/testing';
import * as tiering from 'waimao/tiering';
import * as windows from 'waimao/windows';
import * as zones from 'waimao/zones';

/** Names that adopters rely on: one that is renamed or lost is a breaking change. */
const promised: readonly (readonly [module: string, face: object, names: string])[] = [
  [
    'waimao',
    core,
    'WaimaoError isWaimaoError explain toEpochMs parseIsoDate compareIsoDates addDays addMonths addYears parseDecimal',
  ],
  [
    'waimao/currency',
    currency,
    'currency isCurrency minorUnits money fromMinor toDecimal formatMoney parseMoney addMoney subtractMoney sumMoney compareMoney multiplyMoney percentOf lineAmount allocateMoney createRateTable lookupRate convert redenominate invertRate crossRate rateDateFor checkRateClause adjustPrice fxResult orderProfit profitReport',
  ],
  [
    'waimao/zones',
    zones,
    'zoneOf defineZone offsetAt toLocal toInstant transitions isZone canonicalZone zoneIds zonesFor zoneName zoneCity dayIn tzdataVersion',
  ],
  ['waimao/luxon', luxon, 'toDateTime fromDateTime luxonZone'],
  [
    'waimao/holidays',
    holidays,
    'calendarOf holidays holidaysBetween isHoliday dayInfo isBusinessDay addBusinessDays businessDaysBetween nextBusinessDay closedRun sharedBusinessDays shutdowns occasions withOverrides fromRows validThrough supportedCalendars makeUpWorkdays holidayDates weekendOf',
  ],
  ['waimao/holidays/traders', traders, 'calendarOf'],
  ['waimao/holidays/de', germany, 'calendarOf'],
  [
    'waimao/hs',
    hs,
    'parseHs parseHsList isHsCode checkHsCode hsEditionOn hsSuccessors hsPredecessors hsPath nationalCodeLength createHsIndex suggestHs checkHsDescription learnHs checkOrigin originRule originRules',
  ],
  ['waimao/hs/lexicon-en', lexiconEn, 'lexiconEn'],
  ['waimao/hs/lexicon-zh', lexiconZh, 'lexiconZh'],
  [
    'waimao/tiering',
    tiering,
    'tierCustomer tierPortfolio abcAnalysis rfm scoreCard churnSignals wakeUp carePlan summarise merge cutoffs assign',
  ],
  [
    'waimao/allocation',
    allocation,
    'createRotation nextPick takePicks weightsFromConversion assign evaluateClaim planRecycle handOver fairnessReport simulate',
  ],
  [
    'waimao/windows',
    windows,
    'compileHours isOpen nextOpen nextOpening nextClose openIntervals businessMinutesBetween addBusinessMinutes addBusinessDays intersectHours',
  ],
  [
    'waimao/retention',
    retention,
    'compileRetention evaluateRetention planDisposition applyRedaction redactionResidue dispositionProof verifyDispositionProof findInProof nextReview lintRetention placeHold liftHold lastSubjectActivity suppressionEntries statutoryRules acceptRules defaultRetentionRules dispositionActions knownTriggers passiveKinds',
  ],
  [
    'waimao/consent',
    consent,
    'deriveConsent checkConsent canCollect canTransfer verifyEvidence requestDeadline suppressionKey normaliseAddress mergeConsents acceptJurisdictions jurisdictionRule defaultConsentPolicy',
  ],
  [
    'waimao/policies',
    policies,
    'parsePolicy checkPolicy allocationPolicySchema consentPolicySchema contactPolicySchema currencyPolicySchema retentionScheduleSchema tieringPolicySchema',
  ],
  ['waimao/messages/en', en, 'en'],
  ['waimao/messages/zh', zh, 'zh'],
  [
    'waimao/storage',
    storage,
    'claimFromPool advanceRotation assignNext recyclePool typedStore moduleStore createEventLog migrations storageKey sweep requireWrites requireRange encodeValue',
  ],
  ['waimao/storage/memory', memory, 'createMemoryStore'],
  ['waimao/storage/sqlite', sqlite, 'createSqliteStore'],
  ['waimao/storage/postgres', postgres, 'createPostgresStore'],
  ['waimao/testing', testing, 'versionedStoreContract'],
];

test.each(promised)('%s exports what it promises', (_module, face, names) => {
  expect(names.split(' ').filter((name) => !(name in face))).toEqual([]);
});

describe('the catalogues', () => {
  test('hold the same codes, each with its module in front', () => {
    expect(Object.keys(zh.zh).sort()).toEqual(Object.keys(en.en).sort());
    expect(
      Object.keys(en.en).filter(
        (code) =>
          !/^(core|currency|zones|holidays|hs|tiering|allocation|windows|consent|retention|storage|testing)\/[a-z0-9]+(-[a-z0-9]+)*$/.test(
            code,
          ),
      ),
    ).toEqual([]);
  });
});
