import type { Clock } from '@agora/subgraph-kit/clock';
import type { Logger } from '@agora/subgraph-kit/log';
import { z } from 'zod';
import type { RevocationsConfig } from '../config/authentication-config.ts';
import type { EventTail } from '../events/tail.ts';
import type { Revocations } from './revocations.ts';

const instant = z.iso.datetime().transform((text) => Date.parse(text));
const told = z.object({
  kind: z.enum(['session', 'subject', 'role', 'apiKey', 'partner']),
  id: z.string().min(1),
  notBefore: instant,
  expiresAt: instant,
});

/** Has events make void what they name. */
export function revokeOnEvents(options: {
  config: RevocationsConfig;
  tail: Pick<EventTail, 'onEvent'>;
  revocations: Revocations;
  /** What is known of a key, or of all that a partner has, may not be true any more. */
  forget: (of: 'key' | 'partner', id: string) => void;
  clock: Clock;
  log: Logger;
}): void {
  const { config, tail, revocations, forget, clock, log } = options;
  tail.onEvent(config.event, ({ id: eventId, data }) => {
    const field = (name: 'kind' | 'id' | 'notBefore' | 'expiresAt'): unknown => data[config[name]];
    const event = told.safeParse({
      kind: field('kind'),
      id: field('id'),
      notBefore: field('notBefore'),
      expiresAt: field('expiresAt'),
    });
    if (!event.success) {
      log.error({ event: eventId, type: config.event }, 'a revocation could not be read');
      return;
    }
    const { kind, ...revoked } = event.data;
    if (kind === 'apiKey') forget('key', revoked.id);
    else if (kind === 'partner') forget('partner', revoked.id);
    else revocations.add({ kind, ...revoked }, clock.now().getTime());
  });
}
