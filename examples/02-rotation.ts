/** Inquiries dealt 3 : 2 : 1, each with its reason; then one rep goes on holiday and comes back without a flood. */
import { explain } from 'waimao';
import { createRotation, nextPick, resumeMember, suspendMember, takePicks } from 'waimao/allocation';
import { en } from 'waimao/messages/en';

let rotation = createRotation([
  { id: 'Ann', weight: 3 },
  { id: 'Bo', weight: 2 },
  { id: 'Chen', weight: 1 },
]);

for (let inquiry = 1; inquiry <= 6; inquiry++) {
  const turn = nextPick(rotation);
  rotation = turn.rotation; // plain JSON: store it
  console.log(`${inquiry}  ${turn.pick}\t${explain(turn.reasons, en)[0]}`);
}

const holiday = takePicks(suspendMember(rotation, 'Ann'), 6);
const back = takePicks(resumeMember(holiday.rotation, 'Ann'), 6);
console.log(`Ann away: ${holiday.picks.join(' ')}`);
console.log(`Ann back: ${back.picks.join(' ')}`);
