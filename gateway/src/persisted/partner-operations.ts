import { z } from 'zod';
import type { ServiceQuery } from '../config/service-query.ts';
import { createAnswerCache } from '../fetching/answer-cache.ts';
import type { AskSubgraph } from '../fetching/ask-subgraph.ts';

/** An operation as one partner may use it. */
export type PartnerOperation =
  | { readonly kind: 'approved'; readonly text: string; readonly name?: string | undefined }
  /** Another's, or not approved: it is there, and not for this partner. */
  | { readonly kind: 'withheld' }
  | { readonly kind: 'unknown' };

/** By what it is named: an id, or the SHA-256 of its text without formatting. */
export type OperationKey = { readonly id: string } | { readonly digest: string };

/** What partners may send, as the subgraph that keeps partners knows it. */
export interface PartnerOperations {
  /** @throws SUBGRAPH_UNAVAILABLE */
  find(partner: string, key: OperationKey): Promise<PartnerOperation>;
  /** What is known of a partner's operations may not be true any more. */
  forget(partner: string): void;
}

const answer = z.object({
  operation: z.object({ text: z.string().nullish(), name: z.string().nullish() }).nullable(),
});
const MAX_ENTRIES = 5_000;

export function createPartnerOperations(query: ServiceQuery, ttlMs: number, ask: AskSubgraph): PartnerOperations {
  const answers = createAnswerCache<{ partner: string; found: PartnerOperation }>({ maxEntries: MAX_ENTRIES, ttlMs });
  const lookedUp = async (partner: string, key: OperationKey): Promise<PartnerOperation> => {
    const { operation } = answer.parse(await ask(query, { partner, ...key }));
    if (operation === null) return { kind: 'unknown' };
    const { text, name } = operation;
    return typeof text === 'string' ? { kind: 'approved', text, name: name ?? undefined } : { kind: 'withheld' };
  };
  return {
    async find(partner, key) {
      const { found } = await answers.get(JSON.stringify([partner, key]), async () => ({
        partner,
        found: await lookedUp(partner, key),
      }));
      return found;
    },
    forget(partner) {
      answers.forget((known) => known.partner === partner);
    },
  };
}
