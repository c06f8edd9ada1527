import { newId } from '@agora/subgraph-kit/ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Voucher } from '../src/domain/voucher.ts';
import type { VoucherStore } from '../src/ports/voucher-store.ts';

export interface StoreUnderTest {
  readonly store: VoucherStore;
  /** How many operations it has asked of its engine so far. */
  operations(): number;
  close(): Promise<unknown>;
}

/** What every store of vouchers promises, whatever its engine. */
export function describeVoucherStore(engine: string, open: () => Promise<StoreUnderTest>): void {
  describe(`the voucher store on ${engine}`, () => {
    let opened: StoreUnderTest;
    let store: VoucherStore;
    beforeAll(async () => {
      opened = await open();
      ({ store } = opened);
    }, 60_000);
    afterAll(() => opened.close());

    const newVoucher = (given: Partial<Voucher> = {}): Voucher => ({
      id: newId('vch'),
      ownerId: newId('usr'),
      title: '灯 "First"',
      version: 1,
      createdAt: new Date('2026-01-01T00:00:00.123Z'),
      ...given,
    });
    const requestFor = ({ ownerId, title }: Voucher, key?: string) => ({
      principal: ownerId,
      operation: 'createVoucher',
      key,
      parameters: { title },
    });
    async function added(given: Partial<Voucher> = {}): Promise<Voucher> {
      const voucher = newVoucher(given);
      await store.add(voucher, requestFor(voucher));
      return voucher;
    }

    it('gives back what it was given', async () => {
      const voucher = await added();
      expect(await store.find(voucher.id)).toEqual(voucher);
      expect(await store.find(newId('vch'))).toBeUndefined();
    });

    it('finds many in one operation, and leaves out what is not there', async () => {
      const vouchers = [await added(), await added(), await added()];
      const before = opened.operations();
      const found = await store.findMany([newId('vch'), ...vouchers.map(({ id }) => id)]);
      expect(opened.operations() - before).toBe(1);
      expect(found).toEqual(new Map(vouchers.map((voucher) => [voucher.id, voucher])));
    });

    it("lists an owner's alone, newest first, in pages that go on in both directions", async () => {
      const ownerId = newId('usr');
      await added();
      const oldest = await added({ ownerId });
      const middle = await added({ ownerId });
      const newest = await added({ ownerId });
      const list = async (direction: 'forward' | 'backward', from?: Voucher) =>
        store.list(ownerId, { size: 1, direction, ...(from && { from: [from.id] }) });
      // One more than the page: there is more.
      expect(await list('forward')).toEqual([newest, middle]);
      expect(await list('forward', middle)).toEqual([oldest]);
      expect(await list('backward')).toEqual([oldest, middle]);
      expect(await list('backward', middle)).toEqual([newest]);
      await store.remove(middle);
      expect(await list('forward', newest)).toEqual([oldest]);
      expect(await list('forward', middle)).toEqual([oldest]);
    });

    it('keeps one voucher for a request that is repeated', async () => {
      const first = newVoucher();
      const again = newVoucher({ ownerId: first.ownerId });
      expect(await store.add(first, requestFor(first, 'once'))).toEqual({ answer: first.id, replayed: false });
      expect(await store.add(again, requestFor(again, 'once'))).toEqual({ answer: first.id, replayed: true });
      expect(await store.find(again.id)).toBeUndefined();
      expect(await store.list(first.ownerId, { size: 10, direction: 'forward' })).toEqual([first]);
    });

    it('keeps one voucher for a request that comes many times at once', async () => {
      const ownerId = newId('usr');
      const attempts = Array.from({ length: 5 }, () => newVoucher({ ownerId }));
      const outcomes = await Promise.allSettled(
        attempts.map((voucher) => store.add(voucher, requestFor(voucher, 'once'))),
      );
      const kept = await store.list(ownerId, { size: 10, direction: 'forward' });
      expect(kept).toHaveLength(1);
      for (const outcome of outcomes) {
        if (outcome.status === 'fulfilled') expect(outcome.value.answer).toBe(kept[0]?.id);
        else expect(outcome.reason).toMatchObject({ code: 'IDEMPOTENCY_IN_PROGRESS' });
      }
    });

    it('does not make anew what was deleted since', async () => {
      const first = newVoucher();
      await store.add(first, requestFor(first, 'once'));
      await store.remove(first);
      expect(await store.add(first, requestFor(first, 'once'))).toMatchObject({ answer: first.id });
      expect(await store.find(first.id)).toBeUndefined();
    });

    it('refuses the key of another request, but not the same key of somebody else', async () => {
      const first = newVoucher();
      await store.add(first, requestFor(first, 'once'));
      const other = newVoucher({ ownerId: first.ownerId, title: 'Second' });
      await expect(store.add(other, requestFor(other, 'once'))).rejects.toMatchObject({
        code: 'IDEMPOTENCY_KEY_REUSED',
      });
      await expect(store.add(other, requestFor(other, 'not a key'))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      const stranger = newVoucher();
      expect(await store.add(stranger, requestFor(stranger, 'once'))).toMatchObject({ replayed: false });
    });

    it('lets one of many changes of one version through', async () => {
      const voucher = await added();
      const outcomes = await Promise.all(
        ['a', 'b', 'c', 'd', 'e'].map((title) => store.save({ ...voucher, title, version: 2 })),
      );
      expect(outcomes.toSorted()).toEqual(['conflict', 'conflict', 'conflict', 'conflict', 'saved']);
      expect(await store.find(voucher.id)).toMatchObject({ version: 2 });
    });

    it('removes nothing but the version that was seen, and nothing twice', async () => {
      const voucher = await added();
      const renamed = { ...voucher, title: 'Second', version: 2 };
      await store.save(renamed);
      expect(await store.remove(voucher)).toBe('conflict');
      expect(await store.remove(renamed)).toBe('removed');
      expect(await store.remove(renamed)).toBe('conflict');
      expect(await store.save({ ...renamed, version: 3 })).toBe('conflict');
      expect(await store.find(voucher.id)).toBeUndefined();
    });
  });
}
