import type { EventData, EventType } from '@agora/event-contracts';

/** A message to be published: the kit adds id, time and trace. */
export interface NewEvent<Type extends EventType = EventType> {
  readonly type: Type;
  /** Id of the aggregate; messages about one aggregate keep their order. */
  readonly subject: string;
  readonly aggregateVersion?: number;
  readonly data: EventData<Type>;
}

/**
 * Hands over messages together with the change that they tell of: both are kept, or neither is. Exists only on a unit
 * of work, so that publishing outside of one does not compile.
 */
export interface Publisher {
  publish<Type extends EventType>(event: NewEvent<Type>): Promise<void>;
}

/** One message as it reached one consumer. */
export interface Delivery {
  readonly consumer: string;
  readonly messageId: string;
}

/** Remembers which messages have had their effect, in the unit of work of that effect. */
export interface Inbox {
  /** False when this message has had its effect already: the caller then leaves everything as it is. */
  isFirst(delivery: Delivery): Promise<boolean>;
}

/** A request that may be repeated. */
export interface IdempotentRequest {
  /** Who asks: another's key is another key. */
  readonly principal: string;
  /** The mutation. */
  readonly operation: string;
  /** Absent: every request stands for itself. */
  readonly key: string | null | undefined;
  /** What was asked; the same key with anything else is refused. */
  readonly parameters: unknown;
}

export interface Idempotency {
  /**
   * Runs `work` the first time and answers as then at each repetition. `Answer` must be plain JSON.
   * @throws IDEMPOTENCY_KEY_REUSED for the same key with other parameters.
   * @throws IDEMPOTENCY_IN_PROGRESS while the first request is still running.
   */
  once<Answer>(request: IdempotentRequest, work: () => Promise<Answer>): Promise<{ answer: Answer; replayed: boolean }>;
}

/** What a transaction offers beside its tables. */
export type UnitOfWork = Publisher & Inbox & Idempotency;
