import { expect, test } from 'vitest';
import { explain } from 'waimao';
import { checkRateClause } from 'waimao/currency';
import { en } from 'waimao/messages/en';
import { zh } from 'waimao/messages/zh';

const clause = { baseRate: '7.2', tolerancePercent: '3' };

test('a movement is said to four decimals', () => {
  const { reasons } = checkRateClause({ ...clause, referenceRate: '6.95' });
  expect(explain(reasons, en)[0]).toContain('by -3.4722 %;');
  expect(explain(reasons, zh)[0]).toContain('变动 -3.4722%，');
});

test('one that would look like the tolerance is said in full', () => {
  const { triggered, reasons } = checkRateClause({ ...clause, referenceRate: '7.41600001' });
  expect(triggered).toBe(true);
  expect(explain(reasons, en)[0]).toContain('by 3.00000013888889 %;');
});
