import { z } from 'zod';

import { canonicalKey } from '../documents/canonical-key.ts';
import { valuesAt } from '../documents/paths.ts';
import type { StoredDocument } from '../documents/stored-document.ts';
import { MongoError } from '../errors.ts';
import { compileFilter } from '../query/filter.ts';
import { projector } from '../query/projection.ts';
import { sortDocuments } from '../query/sort-documents.ts';
import { command, count, document, viewOf } from './command.ts';

export const find = command(
  z.object({
    find: z.string(),
    filter: document.default({}),
    projection: document.default({}),
    sort: document.default({}),
    skip: count.default(0),
    limit: z.number().int().default(0),
    batchSize: count.optional(),
    singleBatch: z.boolean().optional(),
    tailable: z.literal(false, 'tailable cursors are not supported').optional(),
    let: document.default({}),
  }),
  (input, context) => {
    const namespace = `${context.database}.${input.find}`;
    const filter = compileFilter(input.filter, input.let);
    const view = viewOf(context, input.find);
    if (view === undefined) return context.cursors.open(namespace, [], (row) => row, input);
    const textScore = (stored: StoredDocument): number => view.textScore(filter, stored);
    const end = input.skip + (Math.abs(input.limit) || Infinity);
    const isSorted = Object.keys(input.sort).length > 0;
    const found = isSorted ? sortDocuments([...view.find(filter)], input.sort, textScore) : view.find(filter, end);
    // The page is fixed now: a cursor goes on over what matched when it was opened.
    const page = [...found].slice(input.skip, end);
    const project = projector({ projection: input.projection, conditions: filter.conditions, textScore });
    const singleBatch = input.singleBatch ?? input.limit < 0;
    return context.cursors.open(namespace, page, project, { batchSize: input.batchSize, singleBatch });
  },
);

export const countDocuments = command(
  z.object({
    count: z.string(),
    query: document.default({}),
    skip: count.default(0),
    limit: z.number().int().default(0),
  }),
  (input, context) => {
    const view = viewOf(context, input.count);
    const isEverything = Object.keys(input.query).length === 0;
    const total = isEverything
      ? (view?.collection.size ?? 0)
      : [...(view?.find(compileFilter(input.query)) ?? [])].length;
    const afterSkip = Math.max(0, total - input.skip);
    return { n: Math.min(afterSkip, Math.abs(input.limit) || Infinity), ok: 1 };
  },
);

export const distinct = command(
  z.object({ distinct: z.string(), key: z.string(), query: document.default({}) }),
  (input, context) => {
    const values = new Map<string, unknown>();
    for (const { view } of viewOf(context, input.distinct)?.find(compileFilter(input.query)) ?? []) {
      for (const value of valuesAt(view, input.key)) if (value !== undefined) values.set(canonicalKey(value), value);
    }
    return { values: [...values.values()], ok: 1 };
  },
);

const cursorId = z.union([z.number(), z.custom<{ toString(): string }>((value) => typeof value === 'object')]);

export const getMore = command(
  z.object({ getMore: cursorId, collection: z.string(), batchSize: count.optional() }),
  (input, context) =>
    context.cursors.more(input.getMore.toString(), `${context.database}.${input.collection}`, input.batchSize),
);

export const killCursors = command(
  z.object({ killCursors: z.string(), cursors: z.array(cursorId) }),
  (input, { cursors }) => {
    const killed = input.cursors.filter((id) => cursors.kill(id.toString()));
    const unknown = input.cursors.filter((id) => !killed.includes(id));
    return { cursorsKilled: killed, cursorsNotFound: unknown, cursorsAlive: [], cursorsUnknown: [], ok: 1 };
  },
);

/** Plans are not explained: say so rather than show a made-up one. */
export const explain = command(z.object({}), () => {
  throw new MongoError('NotImplemented', 'the embedded server does not explain plans');
});
