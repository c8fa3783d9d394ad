import { compareText } from '../../core/ordering.ts';
import type { RetentionReason } from '../reasons.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { textOfDay } from './day-text.ts';
import { covers } from './field-path.ts';
import type { Profile } from './profile.ts';
import type { Standing } from './standing.ts';

/** A disposal of some fields, with those that no narrower one took. */
export interface FieldClaim {
  readonly standing: Standing;
  readonly narrowness: number;
  readonly fields: readonly string[];
}

/** The disposals of a record, held against each other. */
export interface Contest {
  /** The one that decides about the whole record; none where no such rule runs. */
  readonly whole: Standing | undefined;
  readonly claims: readonly FieldClaim[];
  /** Those that wait for their event, or whose event is in doubt. */
  readonly waiting: readonly Standing[];
  readonly doubtful: readonly Standing[];
  /** Those that lost, each with the winner. */
  readonly lost: readonly RetentionReason[];
}

const NO_CLAIMS: readonly FieldClaim[] = [];
const NO_STANDINGS: readonly Standing[] = [];
const NO_REASONS: readonly RetentionReason[] = [];

/** Which disposal decides: the narrower, then the one due earlier, then the stronger action, then the id. */
export function contest(profile: Profile, stand: (rule: CompiledRule) => Standing): Contest {
  const { governing, displaced, ofFields } = profile;
  let waiting = NO_STANDINGS;
  let doubtful = NO_STANDINGS;
  let losers = NO_STANDINGS;
  let lost = NO_REASONS;
  let whole: Standing | undefined;
  for (const rule of governing) {
    const standing = stand(rule);
    if (standing.state === 'waits') waiting = [...waiting, standing];
    else if (standing.state === 'doubt') doubtful = [...doubtful, standing];
    else if (whole === undefined) whole = standing;
    else {
      losers = [...losers, byDay(standing, whole) < 0 ? whole : standing];
      if (byDay(standing, whole) < 0) whole = standing;
    }
  }
  // each against the one that decides in the end
  for (const loser of losers) if (whole !== undefined) lost = [...lost, lostTo(whole, loser)];
  if (displaced.length > 0) lost = [...lost, ...displaced.map(([rule, by]) => narrowerWins(stand(rule), by.id))];
  if (ofFields.length === 0) return { whole, claims: NO_CLAIMS, waiting, doubtful, lost };
  const dated: Entry[] = [];
  for (const [rule, narrowness] of ofFields) {
    const standing = stand(rule);
    if (standing.state === 'waits') waiting = [...waiting, standing];
    else if (standing.state === 'doubt') doubtful = [...doubtful, standing];
    else dated.push({ standing, narrowness });
  }
  const claims = claim(dated);
  if (claims.lost.length > 0) lost = [...lost, ...claims.lost];
  return { whole, claims: claims.won, waiting, doubtful, lost };
}

interface Entry {
  readonly standing: Standing;
  readonly narrowness: number;
}

/** Deals the fields out to the disposals that ask for them, in the order of precedence. */
function claim(entries: Entry[]): { won: readonly FieldClaim[]; lost: readonly RetentionReason[] } {
  if (entries.length > 1) entries.sort((a, b) => b.narrowness - a.narrowness || byDay(a.standing, b.standing));
  const won: FieldClaim[] = [];
  let lost = NO_REASONS;
  for (const { standing, narrowness } of entries) {
    const asked = standing.rule.fields ?? [];
    const takenBy = (path: string): FieldClaim | undefined =>
      won.find(({ fields }) => fields.some((own) => covers(own, path)));
    const winner = won.length === 0 ? undefined : asked.map(takenBy).find((taker) => taker !== undefined);
    if (winner === undefined) {
      won.push({ standing, narrowness, fields: asked });
      continue;
    }
    const wider = winner.narrowness > narrowness;
    lost = [...lost, wider ? narrowerWins(standing, winner.standing.rule.id) : lostTo(winner.standing, standing)];
    const fields = asked.filter((path) => takenBy(path) === undefined);
    if (fields.length > 0) won.push({ standing, narrowness, fields });
  }
  return { won, lost };
}

/** Days held do not count here: a hold on what a milder rule waits for must not let a stronger one act. */
function plainEnd({ until, tolledDays }: Standing): number {
  return until - tolledDays;
}

function byDay(a: Standing, b: Standing): number {
  return plainEnd(a) - plainEnd(b) || b.rule.strength - a.rule.strength || compareText(a.rule.id, b.rule.id);
}

function narrowerWins({ rule, state, until }: Standing, by: string): RetentionReason {
  const dueOn = state === 'runs' || state === 'ended' ? textOfDay(until + 1) : null;
  return { code: 'retention/narrower-rule-wins', params: { ruleId: rule.id, by, dueOn } };
}

function lostTo(winner: Standing, loser: Standing): RetentionReason {
  const params = { ruleId: loser.rule.id, by: winner.rule.id, dueOn: textOfDay(loser.until + 1) };
  if (plainEnd(loser) !== plainEnd(winner)) return { code: 'retention/earlier-rule-wins', params };
  return loser.rule.strength === winner.rule.strength
    ? { code: 'retention/first-id-wins', params }
    : { code: 'retention/stronger-action-wins', params };
}
