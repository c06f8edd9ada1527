import type { EventData, EventType } from '@agora/event-contracts';
import type { AuditTrail } from '../audit.ts';
import type { Idempotency } from '../idempotency.ts';

interface NewEventOf<Type extends EventType> {
  readonly type: Type;
  /** Id of the aggregate; messages about one aggregate keep their order. */
  readonly subject: string;
  readonly aggregateVersion?: number;
  readonly data: EventData<Type>;
}

/** A message to be published: the kit adds id, time and trace. A union, so that type and data belong together. */
export type NewEvent<Type extends EventType = EventType> = { [Each in Type]: NewEventOf<Each> }[Type];

/**
 * Hands over messages together with the change that they tell of: both are kept, or neither is. Exists only on a unit
 * of work, so that publishing outside of one does not compile.
 */
export interface Publisher {
  /** Messages about one aggregate are sent in the order in which they are given. */
  publish(...events: readonly NewEvent[]): Promise<void>;
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

/** What a transaction offers beside its tables. */
export type UnitOfWork = Publisher & Inbox & Idempotency & AuditTrail;
