import type { InstantLike } from '../core/instants.ts';

/** What happened to a consent. */
export type ConsentEventType =
  | 'requested'
  | 'given'
  | 'confirmed'
  | 'refused'
  | 'withdrawn'
  | 'expired'
  | 'objected'
  | 'opt-out-signal';

/** What proves an event. */
export interface ConsentEvidence {
  /** Where it was taken: a form's address, a fair, a call. */
  readonly source?: string | undefined;
  readonly ipHash?: string | undefined;
  /** A hash of the very text that was shown. */
  readonly textHash?: string | undefined;
  /** Who took or entered it. */
  readonly actor?: string | undefined;
}

/**
 * One entry of a person's consent history, after the events of ISO/IEC TS 27560. Entries are only ever added: the state
 * is derived from them. What came from old systems may lack anything but its type; what lacks is reported, not guessed.
 */
export interface ConsentEvent {
  readonly id?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly type: ConsentEventType;
  readonly at?: InstantLike | null | undefined;
  /** What for; left out, all purposes. */
  readonly purposes?: readonly string[] | undefined;
  /** `email`, `phone`, `sms`, `whatsapp`, `wechat`, `post` …; left out, all channels. */
  readonly channels?: readonly string[] | undefined;
  /** The controllers that it is given to; left out, the one who asked. */
  readonly recipients?: readonly string[] | undefined;
  /** Whether it covers data going abroad. */
  readonly crossBorder?: boolean | undefined;
  /** Whether it was asked for on its own (PIPL "separate consent"). */
  readonly separate?: boolean | undefined;
  readonly noticeId?: string | undefined;
  readonly noticeVersion?: string | undefined;
  readonly language?: string | undefined;
  /** `checkbox`, `double-opt-in`, `signed`, `verbal`, `business-card`, `import`, `pre-ticked` … */
  readonly method?: string | undefined;
  readonly evidence?: ConsentEvidence | undefined;
  readonly jurisdiction?: string | undefined;
}
