import type { AllocationReasons } from '../../allocation/reasons.ts';
import type { AllocationErrors } from '../../allocation/refusals.ts';
import { allocationErrors } from '../../allocation/refusals.ts';
import type { Catalogue } from '../../core/reasons.ts';
import { momentText } from '../moment.ts';

/** English sentences of the allocation module. */
export const allocationEn: Catalogue<AllocationReasons & AllocationErrors> = {
  ...allocationErrors,

  // rotation
  'allocation/rotation-turn': (p) =>
    `It is the turn of ${p.memberId}: weight ${p.weight} of ${p.totalWeight}, has ${p.picks}, should have ${p.ideal}, so ${p.owed} are owed.`,
  'allocation/round-turn': (p) =>
    `It is the turn of ${p.memberId}: next in the list with a weight of ${p.weight}, in round ${p.round} of ${p.rounds}.`,
  'allocation/nobody-in-turn': (p) =>
    `Nobody can be picked: of ${p.members} members ${p.suspended} are suspended, ${p.weightless} have weight 0 and ${p.notEligible} are not eligible.`,
  'allocation/not-eligible': (p) => `${p.memberId} is not eligible here and is owed nothing for it.`,
  'allocation/suspended': (p) => `${p.memberId} is suspended; ${p.missed} picks have gone by since.`,
  'allocation/weight-zero': (p) =>
    `${p.memberId} has weight ${p.weight}; only from ${p.minimum} on is a member picked.`,
  'allocation/owed-less': (p) =>
    `${p.memberId} is owed ${p.owed} (has ${p.picks}, should have ${p.ideal}), less than the ${p.chosenOwed} of the one chosen.`,
  'allocation/share-reached': (p) =>
    `${p.memberId} has its share: ${p.picks} picks, should have ${p.ideal} at weight ${p.weight}.`,
  'allocation/tie-lost': (p) =>
    `${p.memberId} is level with the one chosen; the lower weight goes first (${p.weight} against ${p.chosenWeight}), then the place in the list.`,
  'allocation/would-delay-others': (p) =>
    `${p.memberId} is owed ${p.owed}, but the next ${p.limit} picks are needed by others, and its own is due in ${p.dueIn}.`,
  'allocation/due-later': (p) =>
    `${p.memberId} is due within ${p.dueIn} picks, the one chosen within ${p.chosenDueIn}.`,
  'allocation/later-in-rounds': (p) =>
    `${p.memberId} (weight ${p.weight}) comes later: round ${p.round} of ${p.rounds} is being dealt, in the order of the list.`,

  // weights from conversion
  'allocation/weight-from-rate': (p) =>
    `${p.repId} won ${p.won} of ${p.leads} leads (${p.ratePercent === null ? 'no rate yet' : `${p.ratePercent} %`}); with ${p.priorLeads} leads at the team's ${p.teamRatePercent} % that is ${p.shrunkRatePercent} %, so weight ${p.weight} where the team's rate is ${p.averageWeight}.`,
  'allocation/weight-bounded': (p) =>
    `The rate of ${p.repId} gives ${p.unbounded}; weights stay between ${p.minimum} and ${p.maximum}, so it is ${p.weight}.`,
  'allocation/few-leads': (p) =>
    `${p.repId} has ${p.leads} leads, fewer than ${p.priorLeads}, so the team's rate counts for more than its own.`,
  'allocation/no-team-rate': (p) =>
    `The team has won ${p.teamWon} of ${p.teamLeads} leads, so everybody weighs ${p.weight}.`,

  // fairness
  'allocation/furthest-by-count': (p) =>
    `${p.memberId} is furthest from its share: ${p.actual} picks where ${p.expected} were due (${p.deviation}).`,
  'allocation/furthest-by-value': (p) =>
    `${p.memberId} is furthest from its share by value: ${p.actual} where ${p.expected} were due, in minor units (${p.deviation}).`,
  'allocation/nothing-given-out': (p) =>
    `Nothing was given out to the ${p.members} members, so there is nothing to judge.`,

  // assignment
  'allocation/owner-stays': (p) => `${p.customerId} stays with ${p.repId}, who has it already.`,
  'allocation/owner-left': (p) => `${p.ownerId}, who had ${p.customerId}, does not work here any more.`,
  'allocation/same-group': (p) => `${p.customerId} belongs to the group ${p.groupId}, which ${p.repId} has.`,
  'allocation/group-waits': (p) =>
    `${p.customerId} belongs to the group ${p.groupId} and waits for ${p.repId}, who has it but cannot take more today.`,
  'allocation/group-split': (p) =>
    `${p.repId}, who has the group ${p.groupId}, cannot take ${p.customerId} today, so it went by turn.`,
  'allocation/fact-missing': (p) => `The ${wordFor(p.fact)} of ${p.customerId} is not known.`,
  'allocation/preference-unmet': (p) =>
    `None of those who are free meets what is preferred for ${p.customerId}: ${wordFor(p.preference)}.`,
  'allocation/nobody-eligible': (p) =>
    `Nobody could take ${p.customerId}: of ${p.reps} reps ${p.unsuitable} do not suit it and ${p.notFree} suit it but are not free.`,
  'allocation/try-again-on': (p) => `${p.repId} can take ${p.customerId} from ${p.day} on.`,
  'allocation/needs-a-change': (p) =>
    `Waiting does not help ${p.customerId}: a rep, a limit or the customer's data has to change.`,
  'allocation/leaver': (p) => `${p.customerId} was in the hands of ${p.leaverId}, who leaves.`,
  'allocation/to-pool': (p) => `${p.customerId} goes to the public pool.`,
  'allocation/inactive': (p) => `${p.repId} does not work here any more.`,
  'allocation/absent': (p) => `${p.repId} is away from ${p.from} to ${p.to} (today is ${p.today}).`,
  'allocation/over-open-cap': (p) => `${p.repId} has ${p.open} customers in hand, of ${p.limit} at most.`,
  'allocation/over-daily-cap': (p) => `${p.repId} was given ${p.count} of ${p.limit} customers today${freeFrom(p)}.`,
  'allocation/over-weekly-cap': (p) =>
    `${p.repId} was given ${p.count} of ${p.limit} customers this week${freeFrom(p)}.`,
  'allocation/over-monthly-cap': (p) =>
    `${p.repId} was given ${p.count} of ${p.limit} customers this month${freeFrom(p)}.`,
  'allocation/outside-territory': (p) =>
    `${p.repId} does not serve ${p.country ?? p.market ?? 'an unknown country'}, only ${orNothing(p.serves)}.`,
  'allocation/language-not-spoken': (p) =>
    `${p.repId} speaks ${orNothing(p.speaks)}, the customer ${p.languages === '' ? 'an unknown language' : p.languages}.`,
  'allocation/other-product-line': (p) =>
    `${p.repId} sells ${orNothing(p.sells)}, not ${p.productLine ?? 'an unknown product line'}.`,
  'allocation/skill-missing': (p) => `The customer needs ${p.needs}; ${p.repId} has ${orNothing(p.has)}.`,
  'allocation/not-in-rotation': (p) => `${p.repId} is not a member of the rotation.`,

  // public pool
  'allocation/claim-granted': (p) =>
    `${p.repId} may take ${p.customerId}: claim ${p.today} of ${orAny(p.perDay)} today, ${p.thisWeek} of ${orAny(p.perWeek)} this week, ${p.thisMonth} of ${orAny(p.perMonth)} this month; ${p.held} of ${orAny(p.holdingCap)} in hand.`,
  'allocation/has-owner': (p) => `${p.customerId} is not in the pool: ${p.ownerId} has it.`,
  'allocation/in-another-pool': (p) =>
    `${p.customerId} lies in ${p.poolId === null ? 'no pool of its own' : `the pool ${p.poolId}`}, not in ${p.claimedFrom}.`,
  'allocation/not-a-pool-member': (p) =>
    `${p.repId} may not claim from ${p.poolId === null ? 'the general pool' : `the pool ${p.poolId}`}, only from ${orNothing(p.memberOf)}.`,
  'allocation/locked': (p) => `${p.customerId} is locked.`,
  'allocation/protected': (p) => `${p.customerId} is protected until ${momentText(p.until)}.`,
  'allocation/cooling-down': (p) =>
    `${p.repId} lost ${p.customerId} at ${momentText(p.releasedAt)} and may not claim it for ${p.hours} hours, until ${momentText(p.until)}.`,
  'allocation/over-daily-claims': (p) => `${p.repId} has made ${p.count} of ${p.limit} claims today${freeFrom(p)}.`,
  'allocation/over-weekly-claims': (p) =>
    `${p.repId} has made ${p.count} of ${p.limit} claims this week${freeFrom(p)}.`,
  'allocation/over-monthly-claims': (p) =>
    `${p.repId} has made ${p.count} of ${p.limit} claims this month${freeFrom(p)}.`,
  'allocation/over-holding-cap': (p) => `${p.repId} holds ${p.held} customers, of ${p.limit} at most.`,
  'allocation/released': (p) => `${p.repId} no longer has ${p.customerId}: ${p.because}.`,
  'allocation/no-owner': (p) => `${p.customerId} has no owner: it lies in the pool.`,
  'allocation/dealt': (p) => `${p.customerId} has bought, and buyers stay with their owner.`,
  'allocation/no-recycle-rule': (p) =>
    `No recycle rule runs for ${p.customerId} (${p.tier === null ? 'no tier' : `tier ${p.tier}`}).`,
  'allocation/recycle-rule': (p) =>
    `${p.customerId}: ${p.elapsedDays} of ${p.limitDays} days gone by the rule "${p.rule}" (${p.tier === null ? 'no tier' : `tier ${p.tier}`}), since "${p.startedBy}" at ${momentText(p.startedAt)}; back to the pool at ${momentText(p.recycleAt)}.`,

  // findings about a policy
  'allocation/limit-is-zero': (p) => `${p.field} is ${p.limit} and lets nobody through; write null for no limit.`,
  'allocation/limit-above-limit': (p) =>
    `${p.field} (${p.limit}) is more than ${p.above} (${p.maximum}), so it can never be used up.`,
  'allocation/limit-never-reached': (p) =>
    `${p.field} (${p.limit}) can never be reached: ${p.by} lets through ${p.atMost} at most.`,
  'allocation/warning-too-early': (p) =>
    `${p.field} strikes after ${p.limitDays} days, and the warning comes ${p.warnDays} days before: everybody is warned at once.`,
  'allocation/rule-never-strikes': (p) =>
    `${p.field} (${p.limitDays} days) never strikes: ${p.because} has struck after ${p.strikesAfterDays} days at the latest.`,
  'allocation/cool-down-too-long': (p) =>
    `The cool-down of ${p.coolDownHours} hours is longer than the longest recycle rule (${p.longestRuleHours} hours).`,
  'allocation/nothing-recycled': (p) => `All ${p.rules} recycle rules are off: nothing ever comes back to the pool.`,
  'allocation/tier-listed-twice': (p) => `The tier ${p.tier} has a second row (${p.row}), which is not read.`,
  'allocation/nothing-matched': (p) =>
    `${p.ignored} of ${p.sides} sides are ignored: a customer may go to anyone, whatever it needs.`,
};

const words: ReadonlyMap<string, string> = new Map([
  ['territory', 'country and market'],
  ['language', 'language'],
  ['productLine', 'product line'],
  ['skills', 'skills'],
]);

function wordFor(side: string): string {
  return words.get(side) ?? side;
}

function freeFrom({ freeOn }: { readonly freeOn: string | null }): string {
  return freeOn === null ? '' : `, and is free again on ${freeOn}`;
}

function orAny(limit: number | null): string {
  return limit === null ? 'any number' : String(limit);
}

function orNothing(list: string): string {
  return list === '' ? 'nothing' : list;
}
