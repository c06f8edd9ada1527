import type { Outcome } from './outcome.ts';

/** A text message to a telephone. */
export interface TextMessage {
  /** The same id at each attempt. */
  readonly id: string;
  readonly template: string;
  /** In international form. */
  readonly to: string;
  readonly text: string;
}

export interface TextMessenger {
  send(message: TextMessage): Promise<Outcome>;
}
