import { Counter, Gauge, type Registry } from '@agora/subgraph-kit/metrics';

export type StreamTransport = 'websocket' | 'sse';

/** Why a stream has ended. */
export type StreamEnd = 'client' | 'identity' | 'gone' | 'failed' | 'slow' | 'age' | 'stopping';

export interface StreamMetrics {
  readonly opened: (transport: StreamTransport) => void;
  readonly sent: (transport: StreamTransport) => void;
  readonly ended: (transport: StreamTransport, reason: StreamEnd) => void;
}

export function createStreamMetrics(registry: Registry): StreamMetrics {
  const registers = [registry];
  const open = new Gauge({
    name: 'graphql_streams',
    help: 'Subscriptions that are open, by transport.',
    labelNames: ['transport'],
    registers,
  });
  const sent = new Counter({
    name: 'graphql_stream_messages_total',
    help: 'Answers sent to subscriptions, by transport.',
    labelNames: ['transport'],
    registers,
  });
  const ended = new Counter({
    name: 'graphql_streams_ended_total',
    help: 'Subscriptions that have ended, by transport and reason: client, identity (expired or revoked), gone (the entity), failed, slow, age, stopping.',
    labelNames: ['transport', 'reason'],
    registers,
  });
  return {
    opened: (transport) => {
      open.inc({ transport });
    },
    sent: (transport) => {
      sent.inc({ transport });
    },
    ended: (transport, reason) => {
      open.dec({ transport });
      ended.inc({ transport, reason });
    },
  };
}
