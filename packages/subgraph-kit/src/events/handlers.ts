import type { Envelope, EventType } from '@agora/event-contracts';
import type { Delivery } from './publish.ts';

/** What a service does with the messages that it listens to; messages of other types pass by. */
export type Handlers = {
  readonly [Type in EventType]?: (event: Envelope<Type>, delivery: Delivery) => Promise<void>;
};
