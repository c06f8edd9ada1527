import { z } from 'zod';

import type { Document } from '../documents/document.ts';
import { isDocument } from '../documents/document.ts';
import { MongoError } from '../errors.ts';

const REFUSED = new Map([
  [
    '$changeStream',
    new MongoError(
      'Location40573',
      'The $changeStream stage is not supported: publish events instead of watching for them',
    ),
  ],
  ['$out', new MongoError('NotImplemented', '$out is not supported: read, then write')],
  ['$merge', new MongoError('NotImplemented', '$merge is not supported: read, then write')],
]);

/** The pipeline as mingo can run it, nested ones included. Throws for stages that the embedded server does not have. */
export function preparePipeline(pipeline: readonly Document[]): Document[] {
  return pipeline.flatMap((stage) => {
    const [name = ''] = Object.keys(stage);
    const refusal = REFUSED.get(name);
    if (refusal !== undefined) throw refusal;
    const argument = stage[name];
    if (name === '$bucket') return bucketStages(argument);
    return isDocument(argument) ? [{ ...stage, [name]: withPreparedPipelines(name, argument) }] : [stage];
  });
}

function withPreparedPipelines(name: string, argument: Document): Document {
  const holdsPipeline = (field: string): boolean => name === '$facet' || field === 'pipeline';
  const entries = Object.entries(argument).map(([field, value]) =>
    holdsPipeline(field) && Array.isArray(value) ? [field, preparePipeline(value.filter(isDocument))] : [field, value],
  );
  return Object.fromEntries(entries) as Document;
}

const bucketArgument = z.object({
  groupBy: z.unknown(),
  boundaries: z.array(z.unknown()).min(2),
  default: z.unknown().optional(),
  output: z.record(z.string(), z.unknown()).default({ count: { $sum: 1 } }),
});

/** mingo's own `$bucket` puts a value that equals a boundary below it, and lists empty buckets. */
function bucketStages(argument: unknown): Document[] {
  const parsed = bucketArgument.safeParse(argument);
  if (!parsed.success) throw new MongoError('BadValue', `$bucket: ${parsed.error.issues[0]?.message ?? 'invalid'}`);
  const { groupBy, boundaries, default: fallback, output } = parsed.data;
  const branches = boundaries.slice(0, -1).map((lower, i) => ({
    case: { $and: [{ $gte: [groupBy, { $literal: lower }] }, { $lt: [groupBy, { $literal: boundaries[i + 1] }] }] },
    then: { $literal: lower },
  }));
  const bucket = { $switch: { branches, ...(fallback !== undefined && { default: { $literal: fallback } }) } };
  return [{ $group: { ...output, _id: bucket } }, { $sort: { _id: 1 } }];
}
