import { unavailable } from '@agora/subgraph-kit/errors';
import type { Outcome } from '../domain/payment.ts';
import type { PaymentProvider } from '../ports/payment-provider.ts';
import type { Dependencies } from './dependencies.ts';

export interface ProviderRequest {
  readonly key: string;
  readonly send: (provider: PaymentProvider) => Promise<Outcome>;
}

const PAUSES_MS = [50, 250, 1_000];

/**
 * Asks the provider, and does not come back without knowing what became of it. After an error the outcome is unknown:
 * it is asked for by key, never guessed.
 * @param isRepeated the provider may have been asked before: what happened then counts.
 * @throws SUBGRAPH_UNAVAILABLE when the provider cannot tell; the same request may be repeated later.
 */
export async function settle(
  { provider, wait }: Pick<Dependencies, 'provider' | 'wait'>,
  { key, send }: ProviderRequest,
  { isRepeated }: { readonly isRepeated: boolean },
): Promise<Outcome> {
  let failure: unknown;
  const attempt = (work: () => Promise<Outcome | undefined>): Promise<Outcome | undefined> =>
    work().catch((error: unknown) => {
      failure = error;
      return undefined;
    });

  const before = isRepeated ? await attempt(() => provider.lookup(key)) : undefined;
  const answer = before ?? (await attempt(() => send(provider)));
  if (answer !== undefined) return answer;
  for (const pause of PAUSES_MS) {
    await wait(pause);
    const known = await attempt(() => provider.lookup(key));
    if (known !== undefined) return known;
  }
  throw unavailable('The payment provider', failure);
}

/** Asks what may be asked again without harm. @throws SUBGRAPH_UNAVAILABLE when the provider does not answer */
export const askProvider = <Answer>(
  { provider }: Pick<Dependencies, 'provider'>,
  ask: (provider: PaymentProvider) => Promise<Answer>,
): Promise<Answer> =>
  ask(provider).catch((error: unknown) => {
    throw unavailable('The payment provider', error);
  });
