import { randomUUID } from 'node:crypto';
import type { mongo } from 'mongoose';
import type { Bus } from '../events/bus.ts';
import type { Sent } from '../events/relay.ts';
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
}): () => Promise<Sent> {
  const { database, collections, bus } = options;
  const holder = randomUUID();
  return async () => {
    const waiting = await withPending(database, collections);
    // Without anything to send there is no lease to write.
    if (waiting.length === 0) return 'all';
    if (!(await holdLease(database.collection<Lease>('lease'), holder))) return 'busy';
    const sent = await Promise.all(waiting.map((collection) => sendPending(collection, bus)));
    return sent.includes('some') ? 'some' : 'all';
  };
}

type Collection = mongo.Collection<StoredDocument<unknown>>;

async function withPending(database: mongo.Db, names: ReadonlySet<string>): Promise<readonly Collection[]> {
  const collections = await Promise.all(
    [...names].map(async (name) => {
      const collection: Collection = database.collection(name);
      return (await collection.findOne(HAS_PENDING, { projection: { _id: 1 } })) === null ? [] : [collection];
    }),
  );
  return collections.flat();
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

async function sendPending(collection: Collection, bus: Pick<Bus, 'send'>): Promise<Sent> {
  const documents = await collection
    .find(HAS_PENDING, { projection: { pending: 1 }, sort: { 'pending.envelope.time': 1 }, limit: BATCH })
    .toArray();
  if (documents.length === 0) return 'all';
  await bus.send(documents.flatMap(({ pending }) => pending));
  await collection.bulkWrite(
    documents.map(({ _id, pending }) => {
      const sent: object = { 'envelope.id': { $in: pending.map(({ envelope }) => envelope.id) } };
      return { updateOne: { filter: { _id }, update: { $pull: { pending: sent } } } };
    }),
    { ordered: false },
  );
  return documents.length === BATCH ? 'some' : 'all';
}
