import type { SignedAuditEntry } from '../audit.ts';
import type { OutgoingMessage } from '../events/bus.ts';

/** An aggregate as its collection keeps it: what one atomic write must keep together is one document. */
export interface StoredDocument<State> {
  readonly _id: string;
  /** 1 after the insert, one more with each update. */
  readonly version: number;
  readonly state: State;
  /** Messages that are still to be sent, in their order: the outbox. */
  readonly pending: readonly OutgoingMessage[];
  /** Ids of messages that have had their effect on this document, the newest last: the inbox. */
  readonly seen: readonly string[];
  /** Who has used a power on it that customers do not have, the oldest first; absent before anybody has. */
  readonly audit?: readonly (SignedAuditEntry & { readonly at: Date })[];
}

/** Finds the documents with pending messages, and has no entry for all the others. */
export const PENDING_INDEX = {
  key: { 'pending.envelope.time': 1 },
  partialFilterExpression: { 'pending.0': { $exists: true } },
} as const;

export const HAS_PENDING = PENDING_INDEX.partialFilterExpression;
