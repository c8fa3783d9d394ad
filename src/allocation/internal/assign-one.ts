import type { Assignment } from '../assign.ts';
import type { CustomerToAssign } from '../customer-to-assign.ts';
import type { AllocationReason } from '../reasons.ts';
import { byTurn, whenNext } from './assign-by-turn.ts';
import { type AssignmentRun, workingDesk } from './assignment-run.ts';
import { type Desk, freeFrom, give } from './desk.ts';

/** Finds the rep for one customer and notes what that changes for the next ones. */
export function assignOne(run: AssignmentRun, customer: CustomerToAssign): Assignment {
  const { policy, deskOf } = run;
  const customerId = customer.id;
  const { ownerId } = customer;
  const owner = policy.keepOwner ? workingDesk(deskOf, ownerId) : undefined;
  if (owner !== undefined) {
    return settled(run, customerId, owner, {
      code: 'allocation/owner-stays',
      params: { customerId, repId: owner.rep.id },
    });
  }
  const left: AllocationReason[] =
    policy.keepOwner && typeof ownerId === 'string'
      ? [{ code: 'allocation/owner-left', params: { customerId, ownerId } }]
      : [];
  const group = groupOf(run, customer);
  if (group === undefined) return byTurn(run, customer, left);

  const params = { customerId, groupId: group.groupId, repId: group.desk.rep.id };
  if (group.desk.barriers.length === 0) {
    give(group.desk, run.day);
    return settled(run, customerId, group.desk, { code: 'allocation/same-group', params }, left);
  }
  if (policy.groups === 'split') {
    return byTurn(run, customer, [{ code: 'allocation/group-split', params }, ...left], group.desk);
  }
  return groupWaits(run, customerId, group.desk, { code: 'allocation/group-waits', params }, left);
}

function groupOf(run: AssignmentRun, { groupId }: CustomerToAssign): { groupId: string; desk: Desk } | undefined {
  const desk = typeof groupId === 'string' ? run.groups.get(groupId) : undefined;
  return typeof groupId === 'string' && desk !== undefined ? { groupId, desk } : undefined;
}

/** The customer has its rep for a reason that leaves the others out, whatever they are. */
function settled(
  run: AssignmentRun,
  customerId: string,
  desk: Desk,
  reason: AllocationReason,
  further: readonly AllocationReason[] = [],
): Assignment {
  const reasons = [reason];
  const passedOver = run.desks.flatMap((one) => (one === desk ? [] : [{ repId: one.rep.id, reasons }]));
  return { customerId, repId: desk.rep.id, reasons: [...reasons, ...further], passedOver, nextTryOn: null };
}

function groupWaits(
  run: AssignmentRun,
  customerId: string,
  desk: Desk,
  reason: AllocationReason,
  left: readonly AllocationReason[],
): Assignment {
  const day = freeFrom(desk, run.day);
  const passedOver = run.desks.map((one) => ({
    repId: one.rep.id,
    reasons: one === desk ? desk.barriers : [reason],
  }));
  const reasons = [reason, whenNext(customerId, day === null ? null : { repId: desk.rep.id, day }), ...left];
  return { customerId, repId: null, reasons, passedOver, nextTryOn: day };
}
