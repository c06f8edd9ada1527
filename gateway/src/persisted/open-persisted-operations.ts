import type { Logger } from '@agora/subgraph-kit/log';
import type { AskSubgraph } from '../fetching/ask-subgraph.ts';
import { createClientOperations } from './client-operations.ts';
import type { PersistedConfig } from './config.ts';
import { createPartnerOperations } from './partner-operations.ts';
import { createPersistedOperations, type PersistedOperations } from './persisted-operations.ts';

export interface OpenPersistedOperations extends PersistedOperations {
  /** What is known of a partner's operations may not be true any more. */
  forgetPartner(partner: string): void;
  stop(): void;
}

/** @throws when manifests that are there cannot be read */
export async function openPersistedOperations(
  { folder, only, publicKey, partners: query, cacheMs }: PersistedConfig,
  { ask, log }: { ask: AskSubgraph; log: Logger },
): Promise<OpenPersistedOperations> {
  const clients = folder === undefined ? undefined : await createClientOperations({ folder, publicKey, log });
  const partners = query && createPartnerOperations(query, cacheMs, ask);
  return {
    ...createPersistedOperations({ only, clients, partners }),
    forgetPartner: (partner) => partners?.forget(partner),
    stop: () => clients?.stop(),
  };
}
