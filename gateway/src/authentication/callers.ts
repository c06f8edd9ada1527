import type { IncomingMessage } from 'node:http';
import type { Clock } from '@agora/subgraph-kit/clock';
import type { Logger } from '@agora/subgraph-kit/log';
import type { GatewayConfig } from '../config/config.ts';
import type { EventTail } from '../events/tail.ts';
import type { AskSubgraph } from '../fetching/ask-subgraph.ts';
import { createApiKeys } from './api-keys.ts';
import { createAuthenticator } from './authenticate.ts';
import type { Identity } from './identity.ts';
import { addressCheck } from './ip-allow-lists.ts';
import { createRevocations } from './revocations.ts';
import { revokeOnEvents } from './revoke-on-events.ts';

/** Everyone outside, as they are known by what they send. */
export interface Callers {
  /**
   * @throws UNAUTHENTICATED for what opens nothing; FORBIDDEN from where it is not good; BAD_REQUEST; SUBGRAPH_UNAVAILABLE
   */
  identify(request: IncomingMessage, clientIp: string | undefined): Promise<Identity>;
}

export function createCallers(options: {
  config: GatewayConfig['authentication'];
  /** Without it tokens and keys are good for as long as they say. */
  tail: EventTail | undefined;
  ask: AskSubgraph;
  /** Told of each partner of whom something has changed. */
  onPartnerChange: (partner: string) => void;
  clock: Clock;
  log: Logger;
}): Callers {
  const { config, tail, ask, onPartnerChange, clock, log } = options;
  const revocations = createRevocations();
  const authenticate = createAuthenticator(config.issuers, clock, revocations.isVoid);
  const apiKeys = config.apiKeys && createApiKeys(config.apiKeys, ask, clock);
  const checkAddress = addressCheck(config);
  if (config.revocations && tail) {
    const forget = (of: 'key' | 'partner', id: string): void => {
      apiKeys?.forget(of, id);
      if (of === 'partner') onPartnerChange(id);
    };
    revokeOnEvents({ config: config.revocations, tail, revocations, forget, clock, log });
  }
  return {
    async identify(request, clientIp) {
      const identity = await (apiKeys?.identify(request, clientIp) ?? authenticate(request.headers.authorization));
      checkAddress(identity.viewer, clientIp);
      return identity;
    },
  };
}
