import type { IsoDate } from '../../core/dates.ts';
import type { Assignment, PassedOver } from '../assign.ts';
import type { CustomerToAssign } from '../customer-to-assign.ts';
import { nextPick } from '../next-pick.ts';
import type { AllocationReason } from '../reasons.ts';
import type { AssignmentRun, Candidate } from './assignment-run.ts';
import { type Desk, freeFrom, give } from './desk.ts';
import { misfits, missingFacts, needsOf, type Side, sides } from './fit.ts';

interface Turn {
  readonly repId: string;
  readonly day: IsoDate;
}

/**
 * Lets the rotation choose among the reps who suit a customer and are free.
 *
 * @param ofGroup - Who has the customer's group but cannot take more today.
 */
export function byTurn(
  run: AssignmentRun,
  customer: CustomerToAssign,
  before: readonly AllocationReason[],
  ofGroup?: Desk | undefined,
): Assignment {
  const { policy, members } = run;
  const customerId = customer.id;
  const candidates = candidatesFor(run, customer);
  const suitable = candidates.filter(({ misfits: found }) =>
    found.every(({ side }) => policy.match[side] !== 'required'),
  );
  const free = suitable.filter(({ desk }) => desk.barriers.length === 0);
  const withTurn = free.filter(({ desk }) => members.get(desk.rep.id) === true);
  const { chosen, unmet } = preferred(run, withTurn);
  const eligible = [...chosen, ...free.filter(({ desk }) => members.get(desk.rep.id) === false)];

  const turn = nextPick(run.rotation, { eligible: eligible.map(({ desk }) => desk.rep.id) });
  run.rotation = turn.rotation;
  const ofTurn = new Map<string, AllocationReason>();
  for (const reason of turn.reasons) if ('memberId' in reason.params) ofTurn.set(reason.params.memberId, reason);
  const asked = new Set(eligible.map(({ desk }) => desk));
  const passedOver = candidates.flatMap((candidate) => {
    const { desk } = candidate;
    const lost = asked.has(desk) ? ofTurn.get(desk.rep.id) : undefined;
    return desk.rep.id === turn.pick ? [] : [passOver(run, candidate, lost)];
  });
  const unknown = missingFacts(customer, policy.match).map((fact): AllocationReason => {
    return { code: 'allocation/fact-missing', params: { customerId, fact } };
  });

  const desk = turn.pick === null ? undefined : run.deskOf.get(turn.pick);
  if (desk === undefined) {
    const next = firstToBeFree(run, suitable, ofGroup);
    const counts = {
      reps: candidates.length,
      unsuitable: candidates.length - suitable.length,
      notFree: suitable.length,
    };
    const nobody: AllocationReason = { code: 'allocation/nobody-eligible', params: { customerId, ...counts } };
    const reasons = [nobody, whenNext(customerId, next), ...before, ...unknown];
    return { customerId, repId: null, reasons, passedOver, nextTryOn: next?.day ?? null };
  }
  give(desk, run.day);
  if (policy.groups !== 'ignore' && typeof customer.groupId === 'string') run.groups.set(customer.groupId, desk);
  const preferences = unmet.map((preference): AllocationReason => {
    return { code: 'allocation/preference-unmet', params: { customerId, preference } };
  });
  const decisive = ofTurn.get(desk.rep.id);
  const reasons = [...(decisive === undefined ? [] : [decisive]), ...before, ...preferences, ...unknown];
  return { customerId, repId: desk.rep.id, reasons, passedOver, nextTryOn: null };
}

/** When waiting helps, on which day and through whom; else that something has to change. */
export function whenNext(customerId: string, next: Turn | null): AllocationReason {
  return next === null
    ? { code: 'allocation/needs-a-change', params: { customerId } }
    : { code: 'allocation/try-again-on', params: { customerId, ...next } };
}

function candidatesFor(run: AssignmentRun, customer: CustomerToAssign): readonly Candidate[] {
  const needs = needsOf(customer);
  const known = run.candidates.get(needs);
  if (known !== undefined) return known;
  const candidates = run.desks.map((desk) => {
    const found = misfits(desk.profile, customer, run.policy);
    const passedOver = { repId: desk.rep.id, reasons: found.map(({ reason }) => reason) };
    return { desk, misfits: found, passedOver };
  });
  run.candidates.set(needs, candidates);
  return candidates;
}

/** Narrows the reps by each preference that one of them meets; the others of the preferences are unmet. */
function preferred(run: AssignmentRun, reps: readonly Candidate[]): { chosen: readonly Candidate[]; unmet: Side[] } {
  let chosen = reps;
  const unmet: Side[] = [];
  for (const side of sides) {
    if (run.policy.match[side] !== 'preferred' || chosen.length === 0) continue;
    const meeting = chosen.filter(({ misfits: found }) => found.every((misfit) => misfit.side !== side));
    if (meeting.length > 0) chosen = meeting;
    else unmet.push(side);
  }
  return { chosen, unmet };
}

function passOver(run: AssignmentRun, { desk, passedOver }: Candidate, lost: AllocationReason | undefined): PassedOver {
  const repId = desk.rep.id;
  const misfitting = passedOver.reasons;
  if (lost !== undefined) return { repId, reasons: [lost, ...misfitting] };
  const isMember = run.members.has(repId);
  if (isMember && desk.barriers.length === 0) return passedOver;
  const outside: AllocationReason[] = isMember ? [] : [{ code: 'allocation/not-in-rotation', params: { repId } }];
  return { repId, reasons: [...misfitting, ...desk.barriers, ...outside] };
}

/** The rep whom time alone makes free first: the one of the group, or one who suits; of two on one day the first so. */
function firstToBeFree(
  { day: runDay, members }: AssignmentRun,
  suitable: readonly Candidate[],
  ofGroup: Desk | undefined,
): Turn | null {
  const groupDay = ofGroup === undefined ? null : freeFrom(ofGroup, runDay);
  let first: Turn | null = ofGroup === undefined || groupDay === null ? null : { repId: ofGroup.rep.id, day: groupDay };
  for (const { desk } of suitable) {
    const day = members.get(desk.rep.id) === true ? freeFrom(desk, runDay) : null;
    if (day !== null && (first === null || day < first.day)) first = { repId: desk.rep.id, day };
  }
  return first;
}
