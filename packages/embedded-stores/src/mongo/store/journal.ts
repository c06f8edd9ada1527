import type { IndexDefinition } from './index-definition.ts';

/** The reply to a retryable write, kept so that a repeated request is answered and not applied twice. */
export interface RecordedReply {
  readonly session: string;
  readonly transactionNumber: number;
  /** BSON of the reply. */
  readonly reply: Uint8Array;
  /** Unix time in milliseconds. */
  readonly recordedAt: number;
}

export type Change =
  | { readonly kind: 'put'; readonly namespace: string; readonly key: string; readonly bytes: Uint8Array }
  | { readonly kind: 'delete'; readonly namespace: string; readonly key: string }
  | { readonly kind: 'defineCollection'; readonly namespace: string; readonly indexes: readonly IndexDefinition[] }
  | { readonly kind: 'dropCollection'; readonly namespace: string }
  | ({ readonly kind: 'recordReply' } & RecordedReply)
  | { readonly kind: 'forgetReplies'; readonly before: number };

/** Where committed changes go to survive the process. */
export interface Journal {
  record(change: Change): void;
  /** Resolves when everything recorded before the call is committed. No reply may leave before that. */
  settled(): Promise<void>;
  /** Commits what is pending and lets go of the file. */
  close(): Promise<void>;
}

/** For a server without a file: nothing survives, so nothing has to be waited for. */
export const memoryJournal: Journal = {
  record: () => undefined,
  settled: () => Promise.resolve(),
  close: () => Promise.resolve(),
};
