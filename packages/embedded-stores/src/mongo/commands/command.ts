import { z } from 'zod';

import type { Cursors } from '../cursors.ts';
import type { Document } from '../documents/document.ts';
import { isDocument } from '../documents/document.ts';
import { MongoError } from '../errors.ts';
import { CollectionView } from '../store/collection-view.ts';
import type { DatabaseEngine } from '../store/database-engine.ts';
import type { Transaction } from '../store/transaction.ts';

export interface CommandContext {
  readonly engine: DatabaseEngine;
  readonly cursors: Cursors;
  readonly database: string;
  /** The command with its BSON number types, for what is stored as it came. */
  readonly exact: Document;
  /** What the command reads and writes through: the client's transaction, or one for this command alone. */
  readonly transaction: Transaction;
  /** host:port at which clients reach this server. */
  readonly address: string;
}

/** Runs one command, given in the plain form, and returns its reply. Synchronous: nothing comes between its steps. */
export type Command = (body: Document, context: CommandContext) => Document;

export function command<Input>(
  schema: z.ZodType<Input>,
  run: (input: Input, context: CommandContext) => Document,
): Command {
  return (body, context) => {
    const parsed = schema.safeParse(body);
    if (parsed.success) return run(parsed.data, context);
    const [issue] = parsed.error.issues;
    throw new MongoError('TypeMismatch', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid command'}`);
  };
}

export const document = z.custom<Document>(isDocument, 'expected a document');
export const documents = z.array(document);
export const count = z.number().int().nonnegative();

/** What `create` may do without: a view of a collection that exists, or undefined. */
export function viewOf(context: CommandContext, name: string): CollectionView | undefined {
  const collection = context.engine.catalog.find(context.database, name);
  return collection && new CollectionView(collection, context.transaction);
}

/** For commands that may be the first to write to a collection. */
export const writableView = (context: CommandContext, name: string): CollectionView =>
  new CollectionView(context.engine.catalog.getOrCreate(context.database, name), context.transaction);

/** The list under `field` of the command with its BSON number types. */
export const exactList = (context: CommandContext, field: string): Document[] => context.exact[field] as Document[];

/** Runs the statements of a batch; an ordered batch ends at its first error. */
export function runStatements<T>(
  statements: readonly T[],
  ordered: boolean,
  run: (statement: T, index: number) => void,
): Document {
  const writeErrors: Document[] = [];
  for (const [index, statement] of statements.entries()) {
    try {
      run(statement, index);
    } catch (error) {
      const endsTransaction = !(error instanceof MongoError) || error.codeName === 'WriteConflict';
      if (endsTransaction) throw error;
      writeErrors.push(error.toWriteError(index));
      if (ordered) break;
    }
  }
  return writeErrors.length === 0 ? {} : { writeErrors };
}
