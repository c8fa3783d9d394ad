// Which tier, why, and what is not known. A fact that is left out is unknown, never zero.
import { show } from 'playground';
import {
  carePlan,
  churnSignals,
  defaultTieringPolicy,
  tierCustomer,
} from 'waimao/tiering';

const today = '2026-11-21';
const sunrise = {
  id: 'sunrise',
  marketFits: true,
  sampleCount: 1,
  lastContactOn: '2026-10-30',
};
const decision = tierCustomer(sunrise, defaultTieringPolicy, today);
show('The tier of Sunrise', decision);
show('What it gets', carePlan(decision.tier));

const orders = ['2026-01-10', '2026-02-10', '2026-03-10', '2026-10-01'].map(
  (on) => ({ on, value: 100_000 }),
);
show(
  'About to leave?',
  churnSignals({ orders, payments: [] }, defaultTieringPolicy, today),
);
