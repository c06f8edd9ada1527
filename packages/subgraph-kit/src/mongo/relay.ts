import { randomUUID } from 'node:crypto';
import type { mongo } from 'mongoose';
import type { Bus } from '../events/bus.ts';
import { violatesUnique } from './errors.ts';
import { HAS_PENDING, type StoredDocument } from './stored-document.ts';

const BATCH = 100;
const LEASE_MS = 30_000;

interface Lease {
  readonly _id: string;
  readonly holder: string;
  readonly expiresAt: Date;
}

/**
 * Sends what the documents of `collections` have pending and takes it out of them, for `startRelay`. A crash in between
 * sends again, which consumers recognise. All replicas call it; a lease lets one work. Should two work at once, because
 * a clock is wrong or one was frozen, both send the messages of a document in order: still nothing but repetitions.
 */
export function createPendingSender(options: {
  database: mongo.Db;
  collections: ReadonlySet<string>;
  bus: Pick<Bus, 'send'>;
}): () => Promise<boolean> {
  const { database, collections, bus } = options;
  const holder = randomUUID();
  return async () => {
    if (!(await holdLease(database.collection<Lease>('lease'), holder))) return false;
    let hasMore = false;
    for (const name of collections) hasMore = (await sendPending(database.collection(name), bus)) || hasMore;
    return hasMore;
  };
}

async function holdLease(leases: mongo.Collection<Lease>, holder: string): Promise<boolean> {
  const now = new Date();
  try {
    await leases.updateOne(
      { _id: 'relay', $or: [{ holder }, { expiresAt: { $lt: now } }] },
      { $set: { holder, expiresAt: new Date(now.getTime() + LEASE_MS) } },
      { upsert: true },
    );
    return true;
  } catch (error) {
    // The lease exists and did not match: another holds it.
    if (violatesUnique(error, '_id')) return false;
    throw error;
  }
}

async function sendPending(
  collection: mongo.Collection<StoredDocument<unknown>>,
  bus: Pick<Bus, 'send'>,
): Promise<boolean> {
  const documents = await collection
    .find(HAS_PENDING, { projection: { pending: 1 }, sort: { 'pending.envelope.time': 1 }, limit: BATCH })
    .toArray();
  if (documents.length === 0) return false;
  await bus.send(documents.flatMap(({ pending }) => pending));
  await collection.bulkWrite(
    documents.map(({ _id, pending }) => {
      const sent: object = { 'envelope.id': { $in: pending.map(({ envelope }) => envelope.id) } };
      return { updateOne: { filter: { _id }, update: { $pull: { pending: sent } } } };
    }),
    { ordered: false },
  );
  return documents.length === BATCH;
}
