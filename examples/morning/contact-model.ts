import type { Bilingual, ReasonView } from './report-model.ts';

/** Who can be called and written to when, on the firm's clock. */
export interface ContactView {
  /** `Beijing time`. */
  readonly clock: Bilingual;
  /** When a mail is to be there, on the customer's clock: `09:00`. */
  readonly landingTime: string;
  /** Who can be called now, least time left first. */
  readonly now: readonly CallItem[];
  /** Whose windows open within 24 hours, by the moment. */
  readonly next: readonly ContactBatch[];
  /** When mails are to be sent, so that they are there at {@link landingTime}. */
  readonly mails: readonly ContactBatch[];
  /** Customers who have hours within 24 hours, but none in which their rep works. */
  readonly withoutWindow: number;
  /** Calls of now and mails that the gate of consent stopped: they are in none of the lists above. */
  readonly refusedCalls: number;
  readonly refusedMails: number;
  readonly day: DayPicture;
}

/** A customer who can be called now. */
export interface CallItem {
  readonly id: string;
  readonly name: string;
  /** `R09 郑欣 Yuki`. */
  readonly owner: string;
  readonly tier: Bilingual;
  /** `Tokyo time 10:00`. */
  readonly local: Bilingual;
  /** `2 h 30 min`. */
  readonly left: Bilingual;
  /** On the firm's clock. */
  readonly until: Bilingual;
  readonly reasons: readonly ReasonView[];
}

/** Customers of one moment. */
export interface ContactBatch {
  /** On the firm's clock: `16:00`, `Tue 01-06 09:30`. */
  readonly at: Bilingual;
  readonly isToday: boolean;
  readonly customers: number;
  /** Where they are, most customers first. */
  readonly places: readonly { readonly label: Bilingual; readonly customers: number }[];
}

/** 24 hours of reps and customers on one axis. Places are in percent of its width. */
export interface DayPicture {
  readonly date: string;
  readonly clock: Bilingual;
  readonly ticks: readonly { readonly percent: number; readonly label: Bilingual; readonly isNewDay: boolean }[];
  readonly reps: readonly DayRow[];
  /** The places with most customers, who opens first at the top. */
  readonly places: readonly DayRow[];
  /** The other places. */
  readonly more: readonly DayRow[];
}

/** One row of the picture. */
export interface DayRow {
  readonly label: Bilingual;
  readonly note: Bilingual;
  /** How many customers; of a rep none. */
  readonly count?: number | undefined;
  readonly bars: readonly DayBar[];
  /** The part of {@link bars} in which the customers' reps work. */
  readonly covered: readonly DayBar[];
}

/** A stretch of a row. */
export interface DayBar {
  readonly start: number;
  readonly width: number;
  /** Of the row's customers, 0 to 1. */
  readonly share: number;
  /** `22:30–Tue 01-06 01:00: 80/84`. */
  readonly title: string;
}
