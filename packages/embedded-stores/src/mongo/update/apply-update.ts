import { Aggregator } from 'mingo';
import { updateOne } from 'mingo/updater';

import { canonicalKey } from '../documents/canonical-key.ts';
import type { Document } from '../documents/document.ts';
import { isDocument } from '../documents/document.ts';
import { toExact, toPlain } from '../documents/exact.ts';
import { setAt, valueAt } from '../documents/paths.ts';
import { MongoError } from '../errors.ts';
import { QUERY_OPTIONS } from '../query/filter.ts';
import { compileArrayFilters } from './array-filters.ts';
import { checkModifier } from './check-modifier.ts';
import { concretePaths } from './positional-paths.ts';

/** One update statement. Every part comes in the plain form; `exact` is the update with its BSON number types. */
export interface Update {
  readonly filter: Document;
  readonly update: Document | Document[];
  readonly exact: Document | Document[];
  readonly arrayFilters: Document[];
  readonly variables: Document;
}

/**
 * The document after the update, in the exact form.
 *
 * @param before the document in the exact form; for an upsert, what the filter says about the document to insert
 */
export function applyUpdate(before: Document, statement: Update, isInsert: boolean): Document {
  const { update, exact } = statement;
  if (Array.isArray(update)) return applyPipeline(before, update, statement.variables);
  const operators = Object.keys(update).filter((key) => key.startsWith('$'));
  if (operators.length === 0 && !Array.isArray(exact)) return replaced(before, exact);
  if (operators.length < Object.keys(update).length) {
    throw new MongoError('FailedToParse', 'an update has either operators or fields, not both');
  }
  return applyOperators(before, statement, isInsert);
}

function replaced(before: Document, replacement: Document): Document {
  const { _id = before._id, ...fields } = replacement;
  return _id === undefined ? fields : { _id, ...fields };
}

const PIPELINE_STAGES = new Set(['$set', '$addFields', '$unset', '$project', '$replaceRoot', '$replaceWith']);

function applyPipeline(before: Document, pipeline: Document[], variables: Document): Document {
  const unknown = pipeline.flatMap(Object.keys).find((stage) => !PIPELINE_STAGES.has(stage));
  if (unknown !== undefined)
    throw new MongoError('InvalidOptions', `${unknown} is not allowed to be used within an update`);
  const [after] = new Aggregator(pipeline, { ...QUERY_OPTIONS, variables }).run([toPlain(before)]);
  return { _id: before._id, ...(toExact(after, before) as Document) };
}

function applyOperators(before: Document, statement: Update, isInsert: boolean): Document {
  const view = toPlain(before);
  const hints = before;
  const modifier = concreteModifier(view, hints, statement, isInsert);
  if (Object.keys(modifier).length > 0) {
    try {
      updateOne([view], {}, modifier, { cloneMode: 'deep' }, QUERY_OPTIONS);
    } catch (error) {
      throw asUpdateError(error as Error);
    }
  }
  return toExact(view, hints) as Document;
}

/** What mingo is given: concrete paths only, no `_id`, no `$setOnInsert`. Notes in `hints` the number types that are set. */
function concreteModifier(view: Document, hints: Document, statement: Update, isInsert: boolean): Document {
  const source = { view, filter: statement.filter, arrayFilters: compileArrayFilters(statement.arrayFilters) };
  const modifier: Document = {};
  for (const [given, fields] of Object.entries(statement.update)) {
    if (!isDocument(fields))
      throw new MongoError('FailedToParse', `Modifiers operate on fields but we found a value for ${given}`);
    if (given === '$setOnInsert' && !isInsert) continue;
    const operator = given === '$setOnInsert' ? '$set' : given;
    for (const [path, operand] of Object.entries(fields)) {
      const exactOperand = ((statement.exact as Document)[given] as Document)[path];
      if (path === '_id') {
        setId(view, hints, operator, exactOperand);
        continue;
      }
      for (const concrete of concretePaths(path, source)) {
        checkModifier(operator, concrete, operand, view);
        const target = (modifier[operator] ??= {}) as Document;
        if (concrete in target) throw conflictAt(concrete);
        target[concrete] = operand;
        if (operator === '$set' || valueAt(hints, concrete) === undefined) setAt(hints, concrete, exactOperand);
      }
    }
  }
  return modifier;
}

/** The `_id` may be given to a document that has none yet, or repeated. */
function setId(view: Document, hints: Document, operator: string, exactId: unknown): void {
  const { _id } = toPlain({ _id: exactId });
  const isAllowed = operator === '$set' && (view._id === undefined || canonicalKey(view._id) === canonicalKey(_id));
  if (!isAllowed)
    throw new MongoError(
      'ImmutableField',
      "Performing an update on the path '_id' would modify the immutable field '_id'",
    );
  view._id = _id;
  hints._id = exactId;
}

const conflictAt = (path: string): MongoError =>
  new MongoError('ConflictingUpdateOperators', `Updating the path '${path}' would create a conflict at '${path}'`);

function asUpdateError(error: Error): MongoError {
  if (error.message.includes('would create a conflict'))
    return new MongoError('ConflictingUpdateOperators', error.message);
  if (error.message.includes('Unknown update operator')) return new MongoError('FailedToParse', error.message);
  return new MongoError('BadValue', error.message);
}
