// A reason is a code with values; the sentences come from a catalogue, or from one of your own.
import { show } from 'playground';
import { explain } from 'waimao';
import { createRotation, nextPick } from 'waimao/allocation';
import { en } from 'waimao/messages/en';
import { zh } from 'waimao/messages/zh';

const team = createRotation([
  { id: 'Ann', weight: 3 },
  { id: 'Bo', weight: 2 },
]);
const { reasons } = nextPick(team);
show('The reasons', reasons);
show('English', explain(reasons, en));
show('Chinese', explain(reasons, zh));
show(
  'Our own words',
  explain(reasons, {
    ...en,
    'allocation/rotation-turn': ({ memberId }: { memberId: string }) =>
      `${memberId}, you are up.`,
  }),
);
