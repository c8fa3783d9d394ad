import type { Money } from 'waimao/currency';
import type { ConsentsView } from './consents-model.ts';
import type { ContactView } from './contact-model.ts';
import type { CustomsView } from './customs-model.ts';
import type { DispositionView } from './disposition-model.ts';
import type { ClosuresView, GreetingsView } from './holiday-model.ts';
import type { StoreView } from './store-model.ts';

/** Text in the two languages of the report. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** Everything that the page and the summary show: plain data, already decided and put into words. */
export interface ReportModel {
  readonly title: Bilingual;
  /** The moment of the run as the reader's clock shows it: `2026-01-05 09:00 +08:00`. */
  readonly now: string;
  /** The large numbers at the top, the most telling first; eight at most. */
  readonly keyFigures: readonly KeyFigure[];
  readonly contact: ContactView;
  readonly greetings: GreetingsView;
  readonly closures: ClosuresView;
  /** Where the files of customs are there. */
  readonly customs?: CustomsView | undefined;
  /** Where the files of people, consents and holds are there. */
  readonly consents?: ConsentsView | undefined;
  readonly disposition?: DispositionView | undefined;
  /** Where the day was worked on a store. */
  readonly store?: StoreView | undefined;
  readonly tiers: TierMix;
  readonly allocation: AllocationView;
  readonly claims: readonly DecidedItem[];
  readonly profit: ProfitView;
  readonly pool: PoolView;
  readonly faults: readonly FaultView[];
  /** Where the data comes from and how old it is, for the foot of the page. */
  readonly sources: readonly Bilingual[];
  readonly customers: readonly CustomerView[];
}

/** One large number. */
export interface KeyFigure {
  readonly label: Bilingual;
  /** As it is shown: `1,200`, `¥ 12.3 M`. */
  readonly value: Bilingual;
  /** A few words below it. */
  readonly note?: Bilingual | undefined;
}

/** Why something was decided, in words. */
export interface ReasonView extends Bilingual {
  /** `tiering/inactive-too-long`. */
  readonly code: string;
}

/** How a decision feels to the reader: it sets the color of its mark, never the only sign of it. */
export type Tone = 'good' | 'plain' | 'warn' | 'bad';

/** A decision with its grounds, the decisive one first. */
export interface DecisionView {
  readonly title: Bilingual;
  readonly outcome: Bilingual;
  readonly tone: Tone;
  readonly reasons: readonly ReasonView[];
  /** Grounds for what was not chosen, folded away at first: the reps passed over, the tiers missed. */
  readonly others?: readonly { readonly subject: Bilingual; readonly reasons: readonly ReasonView[] }[] | undefined;
  /** What they are called. @defaultValue 'Not chosen' */
  readonly othersTitle?: Bilingual | undefined;
}

/** The tiers against their bands. */
export interface TierMix {
  readonly total: number;
  readonly rows: readonly TierShare[];
  /** What changed since the last run, in words; empty on a first run. */
  readonly changes: readonly Bilingual[];
}

/** One tier's share of the customers. */
export interface TierShare {
  /** The library's word: `core`. */
  readonly tier: string;
  readonly label: Bilingual;
  readonly count: number;
  /** 0 to 100. */
  readonly percent: number;
  /** From … to in percent; `null` for a tier without a target. */
  readonly band: { readonly min: number; readonly max: number } | null;
  /** Why the band was missed; `null` when it was kept or there is none. */
  readonly missed: Bilingual | null;
}

/** Who got the new inquiries. */
export interface AllocationView {
  readonly reps: readonly RepShare[];
  /** The picks in their order. */
  readonly picks: readonly { readonly repId: string; readonly label: string }[];
  /** What nobody got, with the reasons. */
  readonly unassigned: readonly DecidedItem[];
  /** Jain's index of the counts, 0 to 1: 1 is perfectly fair. */
  readonly jainByCount: number | null;
  /** The same of the values. */
  readonly jainByValue: number | null;
  /** The largest distance of any rep from the ideal share, in inquiries. */
  readonly maxDeviation: number | null;
}

/** One rep's part of the allocation. */
export interface RepShare {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  /** Why the weight is what it is. */
  readonly weightReasons: readonly ReasonView[];
  /** Inquiries by the weights alone. */
  readonly expected: number;
  readonly actual: number;
  /** Of the inquiries' value. */
  readonly expectedValue: Money;
  readonly actualValue: Money;
  /** Absent, left, new: what the reader must know; `null` when nothing. */
  readonly note: Bilingual | null;
}

/** One line of a list of decisions. */
export interface DecidedItem {
  /** `Q017`, `C021`. */
  readonly id: string;
  /** The company, or the company and the rep. */
  readonly subject: string;
  readonly outcome: Bilingual;
  readonly tone: Tone;
  readonly reasons: readonly ReasonView[];
}

/** Money in the base currency. */
export interface ProfitView {
  readonly base: string;
  readonly revenue: Money;
  readonly profit: Money;
  /** `12.4`, or `null` without revenue. */
  readonly marginPercent: string | null;
  readonly byCurrency: readonly CurrencyProfit[];
  readonly byMonth: readonly MonthProfit[];
  /** How the rates were taken: which date, how old at most. */
  readonly note: Bilingual;
}

/** The orders of one currency. */
export interface CurrencyProfit {
  readonly currency: string;
  readonly orders: number;
  /** In the currency itself. */
  readonly revenue: Money;
  readonly baseRevenue: Money;
  readonly profit: Money;
  readonly marginPercent: string | null;
}

/** The orders of one month. */
export interface MonthProfit {
  /** `2025-11`. */
  readonly month: string;
  readonly orders: number;
  readonly baseRevenue: Money;
  readonly profit: Money;
}

/** What happens in the public pool. */
export interface PoolView {
  /** Go back to the pool today. */
  readonly recycled: readonly DecidedItem[];
  /** Will go back soon unless somebody follows up. */
  readonly warned: readonly DecidedItem[];
}

/** A row of the input that could not be used. */
export interface FaultView {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly value: string;
  readonly message: Bilingual;
}

/** A customer with everything that was decided about it. */
export interface CustomerView {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  /** As in {@link TierShare}. */
  readonly tier: string;
  /** The rep, or `null` in the pool. */
  readonly owner: string | null;
  readonly facts: readonly { readonly label: Bilingual; readonly value: string | Bilingual }[];
  readonly decisions: readonly DecisionView[];
}
