import { badUserInput } from '@agora/subgraph-kit/errors';
import type { PartnerId } from './partner.ts';

export type OperationKind = 'query' | 'mutation' | 'subscription' | 'unknown';

export type OperationState = 'pending' | 'approved' | 'rejected';

/** What the graph has to say of an operation. */
export interface Judgement {
  readonly name: string;
  readonly kind: OperationKind;
  /** Names the text whatever its formatting; absent where it does not parse. */
  readonly digest?: string;
  readonly cost?: number;
  readonly fields: readonly string[];
  /** Why it cannot run; none when it can. */
  readonly errors: readonly string[];
}

/** An operation that a partner's system runs by its id. */
export interface PartnerOperation extends Judgement {
  readonly partnerId: PartnerId;
  /** The SHA-256 of the body. */
  readonly id: string;
  readonly body: string;
  readonly state: OperationState;
  readonly uploadedAt: Date;
  readonly decidedAt?: Date;
}

/** What somebody has sent in. */
export interface SentOperation {
  readonly id: string;
  readonly body: string;
}

export const MAX_OPERATIONS = 200;
const MAX_CHARACTERS = 20_000;

/**
 * Ids of those that cannot be taken in: their id is not what names their text.
 * @throws BAD_USER_INPUT for none, too many, or one that is too long
 */
export function misnamedIn(operations: readonly SentOperation[], nameOf: (body: string) => string): readonly string[] {
  checkCount(operations);
  if (operations.some(({ body }) => body.length > MAX_CHARACTERS))
    throw badUserInput(`An operation has at most ${MAX_CHARACTERS} characters.`);
  return operations.filter(({ id, body }) => id !== nameOf(body)).map(({ id }) => id);
}

/** @throws BAD_USER_INPUT */
export function checkCount(operations: readonly unknown[]): void {
  if (operations.length < 1 || operations.length > MAX_OPERATIONS)
    throw badUserInput(`A request is about 1 to ${MAX_OPERATIONS} operations.`);
}

export type OperationsDecision =
  /** Those that change. */
  | { readonly kind: 'decided'; readonly changed: readonly PartnerOperation[] }
  | { readonly kind: 'operationsRefused'; readonly operationIds: readonly string[] };

/** What cannot run is not approved. */
export function decideOperations(
  operations: readonly PartnerOperation[],
  state: 'approved' | 'rejected',
  now: Date,
): OperationsDecision {
  const broken = state === 'approved' ? operations.filter(({ errors }) => errors.length > 0) : [];
  if (broken.length > 0) return { kind: 'operationsRefused', operationIds: broken.map(({ id }) => id) };
  const changed = operations.filter((operation) => operation.state !== state);
  return { kind: 'decided', changed: changed.map((operation) => ({ ...operation, state, decidedAt: now })) };
}
