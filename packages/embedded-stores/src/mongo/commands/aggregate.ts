import { Aggregator } from 'mingo';
import { z } from 'zod';

import type { Document } from '../documents/document.ts';
import { isDocument } from '../documents/document.ts';
import { exactOf } from '../documents/stored-document.ts';
import { toExact, toPlain } from '../documents/exact.ts';
import { MongoError } from '../errors.ts';
import { compileFilter, QUERY_OPTIONS } from '../query/filter.ts';
import { preparePipeline } from '../query/prepare-pipeline.ts';
import type { CommandContext } from './command.ts';
import { command, count, document, documents, viewOf } from './command.ts';

/**
 * Runs a pipeline. A leading `$match` uses indexes. Numbers come out as the smallest BSON type that holds them, and
 * `$sum` passes over Decimal128 values: amounts are integers.
 */
export const aggregate = command(
  z.object({
    aggregate: z.union([z.string(), z.literal(1)]),
    pipeline: documents,
    cursor: z.object({ batchSize: count.optional() }).default({}),
    let: document.default({}),
    explain: z.literal(false, 'the embedded server does not explain plans').optional(),
  }),
  (input, context) => {
    const pipeline = preparePipeline(input.pipeline);
    if (input.aggregate === 1)
      throw new MongoError('NotImplemented', 'aggregations without a collection are not supported');
    const [first, ...rest] = pipeline;
    const match = isDocument(first?.$match) ? first.$match : undefined;
    const source = copiesOf(context, input.aggregate, match ?? {}, input.let);
    const results = run(match === undefined ? pipeline : rest, source, context, input.let);
    const toReply = (result: Document): Document => toExact(result) as Document;
    return context.cursors.open(`${context.database}.${input.aggregate}`, results, toReply, input.cursor);
  },
);

function run(pipeline: Document[], source: Document[], context: CommandContext, variables: Document): Document[] {
  const collectionResolver = (name: string): Document[] => copiesOf(context, name, {}, {});
  return new Aggregator(pipeline, { ...QUERY_OPTIONS, variables, collectionResolver }).run<Document>(source);
}

/** Copies, because stages such as `$addFields` write into the nested documents that they are given. */
function copiesOf(context: CommandContext, name: string, match: Document, variables: Document): Document[] {
  const found = viewOf(context, name)?.find(compileFilter(match, variables)) ?? [];
  return Array.from(found, (stored) => toPlain(exactOf(stored)));
}
