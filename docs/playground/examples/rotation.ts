// Leads dealt 5 : 3 : 1. At every moment each rep has, to less than one lead, what the weight asks for.
import { show } from 'playground';
import { createRotation, nextPick, takePicks } from 'waimao/allocation';

const team = createRotation([
  { id: 'Ann', weight: 5 },
  { id: 'Bo', weight: 3 },
  { id: 'Chen', weight: 1 },
]);
show.rotation(team, takePicks(team, 27).picks);

show(
  'The next one, while Ann is in a meeting',
  nextPick(team, { eligible: ['Bo', 'Chen'] }),
);
