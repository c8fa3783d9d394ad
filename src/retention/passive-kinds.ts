/**
 * Kinds of events that are no contact even when they come from the subject: an opened mail may be a mail program that
 * loads pictures (the CNIL counts a click, not an opening), a bounce or an automatic reply is no person. Case, spaces and
 * underscores do not matter.
 */
export const passiveKinds: readonly string[] = [
  'open',
  'opened',
  'email-open',
  'email-opened',
  'mail-open',
  'mail-opened',
  'tracking-pixel',
  'read-receipt',
  'delivery-receipt',
  'delivered',
  'auto-reply',
  'out-of-office',
  'bounce',
];
