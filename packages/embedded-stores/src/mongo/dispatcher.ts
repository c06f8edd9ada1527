import type { Command, CommandContext } from './commands/command.ts';
import { COMMANDS, TRANSACTIONAL } from './commands/index.ts';
import type { Cursors } from './cursors.ts';
import { canonicalKey } from './documents/canonical-key.ts';
import type { Document } from './documents/document.ts';
import { isDocument } from './documents/document.ts';
import { toPlain } from './documents/exact.ts';
import { MongoError } from './errors.ts';
import type { Operation, Sessions } from './sessions.ts';
import { operationOf } from './sessions.ts';
import type { DatabaseEngine } from './store/database-engine.ts';
import { BlockedByTransaction } from './store/transaction.ts';

export interface DispatcherParts {
  readonly engine: DatabaseEngine;
  readonly cursors: Cursors;
  readonly sessions: Sessions;
  readonly address: string;
}

/** Takes a command to the place that runs it, in the transaction that it belongs to. */
export class Dispatcher {
  readonly #parts: DispatcherParts;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
  }

  /** Resolves with the reply once everything that the reply tells of is on disk. Never rejects for a bad command. */
  async reply(exact: Document): Promise<Document> {
    for (;;) {
      try {
        const reply = this.#run(exact);
        await this.#parts.engine.journal.settled();
        return reply;
      } catch (error) {
        if (!(error instanceof BlockedByTransaction)) {
          await this.#parts.engine.journal.settled();
          return asMongoError(error).toReply();
        }
        await error.holder.settled;
      }
    }
  }

  #run(exact: Document): Document {
    const body = toPlain(exact);
    const [name = ''] = Object.keys(body);
    if (typeof body.$db !== 'string') throw new MongoError('FailedToParse', 'OP_MSG requests require a $db argument');
    refuseCollation(body);
    const operation = operationOf(body);
    if (name === 'commitTransaction' || name === 'abortTransaction') return this.#end(name, operation);
    if (name === 'endSessions') return this.#endSessions(body);

    const command = COMMANDS.get(name);
    if (command === undefined) throw new MongoError('CommandNotFound', `no such command: '${name}'`);
    const run = (transaction: CommandContext['transaction']): Document =>
      command(body, { ...this.#parts, database: body.$db as string, exact, transaction });
    if (operation?.interactive) return this.#runInteractive(name, body, operation, run);
    return this.#runAlone(operation, run);
  }

  /** A command outside of transactions: all of its writes are committed together when it has succeeded. */
  #runAlone(operation: Operation | undefined, run: Run): Document {
    const recorded = operation && this.#parts.sessions.recordedReply(operation);
    if (recorded !== undefined) return recorded;
    const transaction = this.#parts.engine.begin('command');
    try {
      const reply = run(transaction);
      transaction.commit();
      if (operation !== undefined) this.#parts.sessions.recordReply(operation, reply);
      return reply;
    } finally {
      transaction.abort();
    }
  }

  /** A command within a client's transaction, which ends with the first statement that fails. */
  #runInteractive(name: string, body: Document, operation: Operation, run: Run): Document {
    const { sessions } = this.#parts;
    const transaction =
      body.startTransaction === true ? sessions.begin(operation) : sessions.openTransaction(operation);
    let isGood = false;
    try {
      if (!TRANSACTIONAL.has(name)) {
        throw new MongoError(
          'OperationNotSupportedInTransaction',
          `Cannot run '${name}' in a multi-document transaction.`,
        );
      }
      const reply = run(transaction);
      isGood = reply.writeErrors === undefined;
      return reply;
    } finally {
      if (!isGood) sessions.abort(operation.session);
    }
  }

  #end(name: 'commitTransaction' | 'abortTransaction', operation: Operation | undefined): Document {
    if (!operation?.interactive) throw new MongoError('InvalidOptions', `${name} must be run within a transaction`);
    if (name === 'commitTransaction') return this.#parts.sessions.commit(operation);
    this.#parts.sessions.openTransaction(operation);
    this.#parts.sessions.abort(operation.session);
    return { ok: 1 };
  }

  #endSessions(body: Document): Document {
    const ended = Array.isArray(body.endSessions) ? body.endSessions.filter(isDocument) : [];
    for (const { id } of ended) this.#parts.sessions.abort(canonicalKey(id));
    return { ok: 1 };
  }
}

type Run = (transaction: CommandContext['transaction']) => ReturnType<Command>;

/** An answer in the wrong order, or a duplicate let through, is worse than none. */
function refuseCollation({ collation }: Document): void {
  if (isDocument(collation) && collation.locale !== 'simple') {
    throw new MongoError(
      'NotImplemented',
      'collations are not supported by the embedded server: store a folded copy of the field',
    );
  }
}

function asMongoError(error: unknown): MongoError {
  if (error instanceof MongoError) return error;
  const { message, constructor } = error as Error;
  if (constructor.name !== 'MingoError') return new MongoError('InternalError', message);
  const unknownStage = message.startsWith('unregistered pipeline operator');
  return new MongoError(unknownStage ? 'Location40324' : 'BadValue', message);
}
