import { Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { fieldCoordinates } from '../access/field-coordinates.ts';
import type { Limits } from '../config/limits-config.ts';
import { checkShape } from '../operation/check-shape.ts';
import type { Costs } from '../operation/cost/costs.ts';
import { measureDocument } from '../operation/measure-document.ts';
import { parseDocument } from '../operation/parse-document.ts';
import { refuse, OperationRefused } from '../operation/refusal.ts';
import { refuseIntrospection } from '../operation/refuse-introspection.ts';
import { validateDocument } from '../operation/validate-document.ts';
import { digestOf } from './normalised.ts';

/** What a version of the supergraph has to say of an operation that somebody wants to register. */
export interface Judgement {
  readonly name: string | null;
  readonly kind: 'query' | 'mutation' | 'subscription' | null;
  /** The SHA-256 of the text without its formatting; null when it does not parse. */
  readonly digest: string | null;
  /** Estimated, with the defaults of its variables; null when it cannot be. */
  readonly cost: number | null;
  /** `Type.field`, each once, in order. */
  readonly fields: readonly string[];
  /** Why it cannot run; none when it can. */
  readonly errors: readonly string[];
}

export interface JudgeOptions {
  readonly schema: GraphQLSchema;
  readonly costs: Costs;
  readonly limits: Limits;
}

/** Judges an operation as if somebody sent it, and tells those who register operations what is in the schema. */
export function judgeOperation(text: string, options: JudgeOptions): Judgement {
  const nothing = { name: null, kind: null, digest: null, cost: null, fields: [] };
  try {
    const document = parseDocument(text, options.limits);
    const operation = onlyOperation(document);
    const read = {
      ...nothing,
      name: operation.name?.value ?? null,
      kind: operation.operation,
      digest: digestOf(text) ?? null,
    };
    const errors = errorsOf(() => {
      check(document, options);
    });
    if (errors.length > 0) return { ...read, errors };
    const fields = [...new Set([...fieldCoordinates(document, options.schema).values()].flat())].toSorted();
    const estimated: { cost: number | null } = { cost: null };
    const costErrors = errorsOf(() => {
      estimated.cost = options.costs.estimate(operation, document, {});
    });
    return { ...read, ...estimated, fields, errors: costErrors };
  } catch (error) {
    if (error instanceof OperationRefused) return { ...nothing, errors: messagesOf(error) };
    throw error;
  }
}

function onlyOperation(document: DocumentNode): OperationDefinitionNode {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [only] = operations;
  if (only === undefined || operations.length > 1) throw refuse('BAD_REQUEST', 'A text has one operation.');
  return only;
}

function check(document: DocumentNode, { schema, limits }: JudgeOptions): void {
  checkShape(measureDocument(document), limits);
  refuseIntrospection(document);
  validateDocument(document, { schema, maxErrors: limits.validationErrors, isSchemaTold: true });
}

function errorsOf(work: () => void): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof OperationRefused) return messagesOf(error);
    throw error;
  }
}

const messagesOf = ({ errors }: OperationRefused): readonly string[] => errors.map(({ message }) => message);
