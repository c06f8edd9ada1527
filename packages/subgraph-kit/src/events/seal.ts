import { contractOf, type Envelope } from '@agora/event-contracts';
import { context, propagation } from '@opentelemetry/api';
import type { Clock } from '../clock.ts';
import type { IdSource } from '../ids.ts';
import type { OutgoingMessage } from './bus.ts';
import type { NewEvent } from './publish.ts';

/** Puts messages into their envelopes. @throws ZodError for data that breaks its contract. */
export type Seal = (event: NewEvent) => OutgoingMessage;

export function createSeal(options: { source: string; clock: Clock; newId: IdSource }): Seal {
  return ({ type, subject, aggregateVersion, data }) => {
    const contract = contractOf(type);
    const carrier: { traceparent?: string } = {};
    propagation.inject(context.active(), carrier);
    return {
      topic: contract.topic,
      envelope: {
        id: options.newId('evt'),
        type,
        version: contract.version,
        source: options.source,
        subject,
        ...(aggregateVersion !== undefined && { aggregateVersion }),
        time: options.clock.now().toISOString(),
        ...(carrier.traceparent !== undefined && { traceparent: carrier.traceparent }),
        data: contract.data.parse(data),
      } as Envelope,
    };
  };
}
