import { deserialize, serialize } from 'bson';

import { canonicalKey } from './documents/canonical-key.ts';
import type { Document } from './documents/document.ts';
import { isDocument } from './documents/document.ts';
import { MongoError, transientTransactionError } from './errors.ts';
import type { DatabaseEngine } from './store/database-engine.ts';
import type { RecordedReply } from './store/journal.ts';
import type { Transaction } from './store/transaction.ts';

const SESSION_MS = 30 * 60_000;
const TRANSACTION_MS = 60_000;

/** What a command says about its session: a number alone marks a retryable write, with `interactive` a transaction. */
export interface Operation {
  readonly session: string;
  readonly transactionNumber: number;
  readonly interactive: boolean;
}

/** Undefined for a command without a number, which may run as often as it arrives. */
export function operationOf(body: Document): Operation | undefined {
  if (!isDocument(body.lsid) || typeof body.txnNumber !== 'number') return undefined;
  return {
    session: canonicalKey(body.lsid.id),
    transactionNumber: body.txnNumber,
    interactive: body.autocommit === false,
  };
}

/** The open transaction of each session, and its last reply for when the client has to ask again. */
export class Sessions {
  readonly #engine: DatabaseEngine;
  readonly #replies: Map<string, RecordedReply>;
  readonly #transactions = new Map<string, { number: number; transaction: Transaction }>();

  constructor(engine: DatabaseEngine, replies: readonly RecordedReply[]) {
    this.#engine = engine;
    this.#replies = new Map(replies.map((reply) => [reply.session, reply]));
  }

  /** The reply to this very operation, when it was done before and its reply was lost on the way. */
  recordedReply({ session, transactionNumber }: Operation): Document | undefined {
    const recorded = this.#replies.get(session);
    if (recorded === undefined || recorded.transactionNumber < transactionNumber) return undefined;
    if (recorded.transactionNumber > transactionNumber) {
      throw new MongoError(
        'TransactionTooOld',
        `session has gone on from ${transactionNumber} to ${recorded.transactionNumber}`,
      );
    }
    return deserialize(recorded.reply);
  }

  /** Goes to disk in the same commit as the writes that the reply speaks of. */
  recordReply({ session, transactionNumber }: Operation, reply: Document): void {
    const recorded = {
      session,
      transactionNumber,
      reply: serialize(reply, { ignoreUndefined: true }),
      recordedAt: Date.now(),
    };
    this.#replies.set(session, recorded);
    this.#engine.journal.record({ kind: 'recordReply', ...recorded });
  }

  /** Begins a transaction. An older one of the same session is aborted. */
  begin({ session, transactionNumber }: Operation): Transaction {
    this.abort(session);
    const transaction = this.#engine.begin('interactive');
    this.#transactions.set(session, { number: transactionNumber, transaction });
    return transaction;
  }

  /** Throws NoSuchTransaction, labelled as transient, when it has been aborted or never began. */
  openTransaction({ session, transactionNumber }: Operation): Transaction {
    const open = this.#transactions.get(session);
    if (open?.number === transactionNumber && open.transaction.isOpen) return open.transaction;
    throw transientTransactionError(
      'NoSuchTransaction',
      `Given transaction number ${transactionNumber} does not match any in-progress transactions.`,
    );
  }

  /** Aborts the open transaction of a session, if there is one. */
  abort(session: string): void {
    this.#transactions.get(session)?.transaction.abort();
    this.#transactions.delete(session);
  }

  /** Commits and records the reply, so that a repeated commit succeeds as well. */
  commit(operation: Operation): Document {
    const recorded = this.recordedReply(operation);
    if (recorded !== undefined) return recorded;
    this.openTransaction(operation).commit();
    this.#transactions.delete(operation.session);
    const reply = { ok: 1 };
    this.recordReply(operation, reply);
    return reply;
  }

  /** Aborts transactions that are open for a minute and forgets replies of half an hour ago: MongoDB's own limits. */
  expire(now: number): void {
    for (const [session, { transaction }] of this.#transactions) {
      if (transaction.startedAt < now - TRANSACTION_MS) this.abort(session);
    }
    const before = now - SESSION_MS;
    const expired = [...this.#replies.values()].filter((reply) => reply.recordedAt < before);
    for (const { session } of expired) this.#replies.delete(session);
    if (expired.length > 0) this.#engine.journal.record({ kind: 'forgetReplies', before });
  }
}
