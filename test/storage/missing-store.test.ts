import { expect, test } from 'vitest';
import { assignNext, claimFromPool, recyclePool, runDisposition } from 'waimao/storage';

const refused = (name: string): object => ({ code: 'core/wrong-type', path: ['stores', name] });

test('a shell names the store that was not handed in, before it reads anything', async () => {
  const here = {} as never;
  await expect(claimFromPool({ customers: here } as never, {} as never)).rejects.toMatchObject(refused('accounts'));
  await expect(assignNext({ customers: here } as never, {} as never)).rejects.toMatchObject(refused('desks'));
  await expect(recyclePool({ customers: here } as never, {} as never)).rejects.toMatchObject(refused('accounts'));
  await expect(runDisposition({ records: here } as never, {} as never)).rejects.toMatchObject(refused('holds'));
});
