import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '../domain/payment.ts';
import { ProviderTimeout, type PaymentProvider } from '../ports/payment-provider.ts';
import { settle } from './settle.ts';

const done: Outcome = { kind: 'succeeded', authorisationId: 'auth', methodLabel: 'Visa 4242' };
const timeout = (): Promise<never> => Promise.reject(new ProviderTimeout('no answer'));

function asked(script: { send: () => Promise<Outcome>; lookups?: (Outcome | undefined)[] }, isRepeated = false) {
  const calls: string[] = [];
  const lookups = [...(script.lookups ?? [])];
  const provider = {
    lookup: () => {
      calls.push('lookup');
      return Promise.resolve(lookups.shift());
    },
  } as unknown as PaymentProvider;
  const wait = (milliseconds: number): Promise<void> => {
    calls.push(`wait ${milliseconds}`);
    return Promise.resolve();
  };
  const send = (): Promise<Outcome> => {
    calls.push('send');
    return script.send();
  };
  return { calls, outcome: settle({ provider, wait }, { key: 'key', send }, { isRepeated }) };
}

describe('asking a provider', () => {
  it('takes its answer', async () => {
    const { calls, outcome } = asked({ send: () => Promise.resolve(done) });
    expect(await outcome).toEqual(done);
    expect(calls).toEqual(['send']);
  });

  it('finds out by key what became of a request without an answer, with growing pauses', async () => {
    const { calls, outcome } = asked({ send: timeout, lookups: [undefined, done] });
    expect(await outcome).toEqual(done);
    expect(calls).toEqual(['send', 'wait 50', 'lookup', 'wait 250', 'lookup']);
  });

  it('does not send again what happened before', async () => {
    const { calls, outcome } = asked({ send: timeout, lookups: [done] }, true);
    expect(await outcome).toEqual(done);
    expect(calls).toEqual(['lookup']);
  });

  it('sends again what the provider knows nothing of', async () => {
    const { calls, outcome } = asked({ send: () => Promise.resolve(done) }, true);
    expect(await outcome).toEqual(done);
    expect(calls).toEqual(['lookup', 'send']);
  });

  it('never guesses: while the provider cannot tell, neither can we', async () => {
    const { calls, outcome } = asked({ send: timeout });
    await expect(outcome).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    expect(calls.filter((call) => call === 'send')).toHaveLength(1);
  });
});
