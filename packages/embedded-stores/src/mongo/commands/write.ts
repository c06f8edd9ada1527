import { z } from 'zod';

import type { Document } from '../documents/document.ts';
import type { StoredDocument } from '../documents/stored-document.ts';
import { exactOf } from '../documents/stored-document.ts';
import { MongoError } from '../errors.ts';
import { compileFilter } from '../query/filter.ts';
import { plainProjector } from '../query/projection.ts';
import { sortDocuments } from '../query/sort-documents.ts';
import type { CollectionView } from '../store/collection-view.ts';
import type { Update } from '../update/apply-update.ts';
import { applyUpdate } from '../update/apply-update.ts';
import { upsertBase } from '../update/upsert-base.ts';
import { command, document, documents, exactList, runStatements, viewOf, writableView } from './command.ts';

export const MAX_BATCH_STATEMENTS = 100_000;
const batchOf = <T extends z.ZodType>(statement: T) => z.array(statement).min(1).max(MAX_BATCH_STATEMENTS);
const ordered = z.boolean().default(true);
const updateBody = z.union([document, documents]);

export const insert = command(
  z.object({ insert: z.string(), documents: batchOf(document), ordered }),
  (input, context) => {
    const view = writableView(context, input.insert);
    let n = 0;
    const errors = runStatements(exactList(context, 'documents'), input.ordered, (exact) => {
      view.insert(exact);
      n += 1;
    });
    return { n, ...errors, ok: 1 };
  },
);

const updateStatement = z.object({
  q: document,
  u: updateBody,
  c: document.default({}),
  multi: z.boolean().default(false),
  upsert: z.boolean().default(false),
  arrayFilters: documents.default([]),
  sort: document.default({}),
});

export const update = command(
  z.object({ update: z.string(), updates: batchOf(updateStatement), ordered, let: document.default({}) }),
  (input, context) => {
    const view = writableView(context, input.update);
    const exactStatements = exactList(context, 'updates');
    const upserted: Document[] = [];
    let n = 0;
    let nModified = 0;
    const errors = runStatements(input.updates, input.ordered, (statement, index) => {
      const exact = exactStatements[index] as { q: Document; u: Document };
      const variables = { ...input.let, ...statement.c };
      const change: Update = {
        filter: statement.q,
        update: statement.u,
        exact: exact.u,
        arrayFilters: statement.arrayFilters,
        variables,
      };
      if (statement.multi && !isOperatorUpdate(statement.u)) {
        throw new MongoError('FailedToParse', 'multi update is not supported for replacement-style update');
      }
      const found = matches(view, { filter: statement.q, sort: statement.sort, variables, isSingle: !statement.multi });
      for (const before of found) {
        n += 1;
        if (view.replace(before, applyUpdate(exactOf(before), change, false)) !== before) nModified += 1;
      }
      if (found.length === 0 && statement.upsert) {
        upserted.push({ index, _id: insertFor(view, change, exact.q).view._id });
        n += 1;
      }
    });
    return { n, nModified, ...(upserted.length > 0 && { upserted }), ...errors, ok: 1 };
  },
);

/** `delete` is a reserved word. */
export const deleteDocuments = command(
  z.object({ delete: z.string(), deletes: batchOf(z.object({ q: document, limit: z.number() })), ordered }),
  (input, context) => {
    const view = viewOf(context, input.delete);
    let n = 0;
    const errors = runStatements(input.deletes, input.ordered, ({ q, limit }) => {
      const found = view === undefined ? [] : matches(view, { filter: q, isSingle: limit === 1 });
      for (const stored of found) {
        view?.remove(stored);
        n += 1;
      }
    });
    return { n, ...errors, ok: 1 };
  },
);

export const findAndModify = command(
  z.object({
    findAndModify: z.string(),
    query: document.default({}),
    sort: document.default({}),
    remove: z.boolean().default(false),
    update: updateBody.optional(),
    new: z.boolean().default(false),
    fields: document.default({}),
    upsert: z.boolean().default(false),
    arrayFilters: documents.default([]),
    let: document.default({}),
  }),
  (input, context) => {
    const view = writableView(context, input.findAndModify);
    const project = plainProjector(input.fields);
    const [before] = matches(view, { filter: input.query, sort: input.sort, variables: input.let, isSingle: true });
    if (input.remove) {
      if (before !== undefined) view.remove(before);
      return { lastErrorObject: { n: before ? 1 : 0 }, value: before ? project(before) : null, ok: 1 };
    }
    if (input.update === undefined)
      throw new MongoError('FailedToParse', 'Either an update or remove=true must be specified');
    const change: Update = {
      filter: input.query,
      update: input.update,
      exact: context.exact.update as Document,
      arrayFilters: input.arrayFilters,
      variables: input.let,
    };
    if (before !== undefined) {
      const after = view.replace(before, applyUpdate(exactOf(before), change, false));
      return { lastErrorObject: { n: 1, updatedExisting: true }, value: project(input.new ? after : before), ok: 1 };
    }
    if (!input.upsert) return { lastErrorObject: { n: 0, updatedExisting: false }, value: null, ok: 1 };
    const inserted = insertFor(view, change, context.exact.query as Document | undefined);
    const lastErrorObject = { n: 1, updatedExisting: false, upserted: inserted.view._id };
    return { lastErrorObject, value: input.new ? project(inserted) : null, ok: 1 };
  },
);

interface Selection {
  readonly filter: Document;
  readonly sort?: Document;
  readonly variables?: Document;
  readonly isSingle: boolean;
}

/** A list, not an iterator: writing while iterating would meet the document's new version again. */
function matches(view: CollectionView, { filter, sort = {}, variables = {}, isSingle }: Selection): StoredDocument[] {
  const compiled = compileFilter(filter, variables);
  const isSorted = Object.keys(sort).length > 0;
  if (!isSingle) return [...view.find(compiled)];
  if (!isSorted) return [...view.find(compiled, 1)];
  return sortDocuments([...view.find(compiled)], sort, (stored) => view.textScore(compiled, stored)).slice(0, 1);
}

const isOperatorUpdate = (change: Document | Document[]): boolean =>
  Array.isArray(change) || Object.keys(change).some((key) => key.startsWith('$'));

/** Inserts what an upsert without a match asks for. A replacement takes from the filter only the `_id`. */
function insertFor(view: CollectionView, change: Update, exactFilter: Document = {}): StoredDocument {
  const { _id, ...fields } = upsertBase(exactFilter);
  const base = isOperatorUpdate(change.update)
    ? { ...(_id !== undefined && { _id }), ...fields }
    : { ...(_id !== undefined && { _id }) };
  const { _id: given, ...rest } = applyUpdate(base, change, true);
  return view.insert(given === undefined ? rest : { _id: given, ...rest });
}
