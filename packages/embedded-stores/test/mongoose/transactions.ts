import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ClientSession } from 'mongoose';

import { rejection, testDatabase } from './test-database.ts';

interface Account {
  _id: string;
  balance: number;
}

export function transactionsConformance(url: string): void {
  describe('transactions', () => {
    const connection = testDatabase(url);
    const accounts = connection.collection<Account>('accounts');
    const balance = async (id: string, session?: ClientSession) =>
      (await accounts.findOne({ _id: id }, { ...(session && { session }) }))?.balance;
    const add = (id: string, amount: number, session?: ClientSession) =>
      accounts.updateOne({ _id: id }, { $inc: { balance: amount } }, { ...(session && { session }) });

    async function inTransaction(work: (session: ClientSession) => Promise<void>): Promise<void> {
      const session = await connection.startSession();
      session.startTransaction();
      try {
        await work(session);
      } finally {
        if (session.inTransaction()) await session.abortTransaction();
        await session.endSession();
      }
    }

    beforeEach(async () => {
      await connection.dropDatabase();
      await accounts.createIndex({ email: 1 }, { unique: true, sparse: true }, {});
      await accounts.insertMany([
        { _id: 'a', balance: 10 },
        { _id: 'b', balance: 0 },
      ]);
    });

    it('commits all writes together', async () => {
      await connection.transaction(async (session) => {
        await add('a', -3, session);
        await add('b', 3, session);
        await accounts.insertOne({ _id: 'c', balance: 1 }, { session });
      });
      expect([await balance('a'), await balance('b'), await balance('c')]).toEqual([7, 3, 1]);
    });

    it('shows its writes to itself and, until it commits, to nobody else', async () => {
      await inTransaction(async (session) => {
        await add('a', 5, session);
        expect(await balance('a', session)).toBe(15);
        expect(await balance('a')).toBe(10);
        await session.commitTransaction();
        expect(await balance('a')).toBe(15);
      });
    });

    it('rolls back inserts, updates and deletes', async () => {
      const failing = connection.transaction(async (session) => {
        await add('a', 5, session);
        await accounts.insertOne({ _id: 'c', balance: 1 }, { session });
        await accounts.deleteOne({ _id: 'b' }, { session });
        throw new Error('changed my mind');
      });
      expect(await rejection(failing)).toMatchObject({ message: 'changed my mind' });
      expect(await accounts.find().sort({ _id: 1 }).toArray()).toEqual([
        { _id: 'a', balance: 10 },
        { _id: 'b', balance: 0 },
      ]);
    });

    it('reads the state as of its start', async () => {
      await inTransaction(async (session) => {
        expect(await balance('a', session)).toBe(10);
        await add('a', 1);
        await accounts.deleteOne({ _id: 'b' });
        await accounts.insertOne({ _id: 'd', balance: 4 });
        expect(await balance('a', session)).toBe(10);
        const seen = await accounts.find({}, { session }).toArray();
        expect(seen.map((account) => account._id).sort()).toEqual(['a', 'b']);
      });
    });

    it('refuses to write over a change that it has not seen', async () => {
      await inTransaction(async (session) => {
        await balance('a', session);
        await add('a', 1);
        const conflict = await rejection(add('a', 1, session));
        expect(conflict).toMatchObject({ code: 112 });
        expect(
          (conflict as unknown as { hasErrorLabel(label: string): boolean }).hasErrorLabel('TransientTransactionError'),
        ).toBe(true);
      });
      expect(await balance('a')).toBe(11);
    });

    it('lets the first of two writers win', async () => {
      await inTransaction(async (first) => {
        await inTransaction(async (second) => {
          await add('a', 1, first);
          expect(await rejection(add('a', 1, second))).toMatchObject({ code: 112 });
        });
        await first.commitTransaction();
      });
      expect(await balance('a')).toBe(11);
    });

    it('repeats a transaction that lost, so that no increment is lost', async () => {
      const increment = () =>
        connection.transaction(async (session) => {
          const before = (await balance('a', session)) ?? NaN;
          await accounts.updateOne({ _id: 'a' }, { $set: { balance: before + 1 } }, { session });
        });
      await Promise.all(Array.from({ length: 8 }, increment));
      expect(await balance('a')).toBe(18);
    });

    it('makes a write outside of it wait for what it holds', async () => {
      await inTransaction(async (session) => {
        await add('a', 1, session);
        const outside = add('a', 100);
        await balance('b');
        expect(await balance('a')).toBe(10);
        await session.commitTransaction();
        await outside;
      });
      expect(await balance('a')).toBe(111);
    });

    it('ends with a duplicate key, and takes nothing with it', async () => {
      await inTransaction(async (session) => {
        await add('a', 1, session);
        expect(await rejection(accounts.insertOne({ _id: 'b', balance: 0 }, { session }))).toMatchObject({
          code: 11000,
        });
        expect(await rejection(add('b', 1, session))).toMatchObject({ code: 251 });
      });
      expect([await balance('a'), await balance('b')]).toEqual([10, 0]);
    });

    it('moves a unique value from one document to another', async () => {
      const users = connection.collection<{ _id: string; email: string }>('accounts');
      await users.insertOne({ _id: 'u1', email: 'x' });
      await connection.transaction(async (session) => {
        await users.deleteOne({ _id: 'u1' }, { session });
        await users.insertOne({ _id: 'u2', email: 'x' }, { session });
      });
      expect(await users.findOne({ email: 'x' })).toMatchObject({ _id: 'u2' });
      expect(await rejection(users.insertOne({ _id: 'u3', email: 'x' }))).toMatchObject({ code: 11000 });
    });
  });
}
