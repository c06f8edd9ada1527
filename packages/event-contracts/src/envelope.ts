import { z } from 'zod';
import type { EventData, EventType } from './contracts.ts';

/** The envelope around every message, after CloudEvents 1.0. */
export const envelope = z.object({
  id: z.string().min(1),
  type: z.string().min(1),
  version: z.number().int().positive(),
  /** The service that says so. */
  source: z.string().min(1),
  /** Id of the aggregate; also the partition key, so that one aggregate's messages keep their order. */
  subject: z.string().min(1),
  /** The aggregate's version after the change; absent on commands. */
  aggregateVersion: z.number().int().min(0).optional(),
  time: z.iso.datetime(),
  /** W3C trace context of the request that caused it. */
  traceparent: z.string().optional(),
  data: z.unknown(),
});

type EnvelopeOf<Type extends EventType> = Omit<z.infer<typeof envelope>, 'data' | 'type'> & {
  readonly type: Type;
  readonly data: EventData<Type>;
};

/** A union, so that type and data belong together. */
export type Envelope<Type extends EventType = EventType> = { [Each in Type]: EnvelopeOf<Each> }[Type];
