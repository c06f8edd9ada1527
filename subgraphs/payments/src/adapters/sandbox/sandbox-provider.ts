import type { Clock } from '@agora/subgraph-kit/clock';
import { unauthenticated } from '@agora/subgraph-kit/errors';
import { compare, subtract, sum, type Money } from '@agora/subgraph-kit/money';
import { z } from 'zod';
import type { Outcome } from '../../domain/payment.ts';
import { ProviderTimeout, type PaymentProvider } from '../../ports/payment-provider.ts';
import type { Operation, SandboxJournal } from './sandbox-journal.ts';
import { behaviourOf, isToken, type Fault } from './sandbox-tokens.ts';
import { SIGNATURE_HEADER } from './sandbox-webhooks.ts';
import { isSigned } from './webhook-signature.ts';

export interface SandboxOptions {
  /** Signs its webhooks; without one it accepts none. */
  readonly webhookSecret?: string;
  readonly clock: Clock;
}

const webhook = z.object({ id: z.string(), type: z.string(), orderId: z.string() });

/**
 * A provider that moves no money. It keeps its own journal, answers each key once, and behaves as the customer's token
 * says: see `sandbox-tokens.ts`.
 */
export function createSandboxProvider(
  journal: SandboxJournal,
  { webhookSecret, clock }: SandboxOptions,
): PaymentProvider {
  const tell = async (operation: Operation): Promise<Operation> => {
    const { kind, token } = operation;
    const webhook = kind === 'authorise' || kind === 'capture' ? behaviourOf(token).webhooks?.[kind] : undefined;
    if (webhook !== undefined) await journal.announce(operation, webhook);
    return operation;
  };

  // A request that fails on its way does so the first time; the same key again gets through.
  const withFault = async (key: string, fault: Fault | undefined, work: () => Promise<Operation>): Promise<Outcome> => {
    const isFirst = await journal.receive(key);
    if (isFirst && fault === 'timeoutBefore') throw new ProviderTimeout('the sandbox did not answer');
    if (isFirst && fault === 'error') throw new Error('the sandbox failed');
    const operation = await tell(await work());
    if (isFirst && fault === 'timeoutAfter') throw new ProviderTimeout('the sandbox did not answer');
    return outcomeOf(operation);
  };

  const onAuthorisation = async (
    kind: Exclude<Operation['kind'], 'authorise'>,
    { key, authorisationId, amount }: { key: string; authorisationId: string; amount?: Money },
  ): Promise<Outcome> => {
    const authorisation = await journal.authorisation(authorisationId);
    if (authorisation === undefined) return { kind: 'refused', reason: 'unknownAuthorisation' };
    const fault = kind === 'capture' ? behaviourOf(authorisation.token).faults?.capture : undefined;
    return withFault(key, fault, () =>
      journal.record({ key, authorisationId }, (done) => {
        const asked = amount ?? authorisation.amount;
        const reason = refusalOf(kind, asked, done);
        const base = { ...authorisation, key, kind, amount: asked };
        return reason === undefined ? { ...base, result: 'succeeded' } : { ...base, result: 'refused', reason };
      }),
    );
  };

  return {
    name: 'sandbox',
    authorise({ key, orderId, amount, method: { token } }) {
      const { refusal, needsAction, faults } = behaviourOf(token);
      // From the key, so that it is the same at every repetition.
      const authorisationId = `auth_${key}`;
      const base = { key, kind: 'authorise' as const, orderId, authorisationId, token, amount };
      return withFault(key, faults?.authorise, () =>
        journal.record({ key, authorisationId }, () =>
          refusal === undefined
            ? { ...base, result: needsAction ? 'actionRequired' : 'succeeded' }
            : { ...base, result: 'refused', reason: refusal },
        ),
      );
    },
    confirm: (request) => onAuthorisation('confirm', request),
    capture: (request) => onAuthorisation('capture', request),
    void: (request) => onAuthorisation('void', request),
    refund: (request) => onAuthorisation('refund', request),
    async lookup(key) {
      const operation = await journal.find(key);
      return operation && outcomeOf(operation);
    },
    flows: (range) => journal.flows(range),
    async keepMethod({ customerId, token }) {
      const { refusal, label } = behaviourOf(token);
      if (!isToken(token)) return { kind: 'refused', reason: refusal ?? 'unknownToken' };
      await journal.keep(customerId, token);
      return { kind: 'kept', label };
    },
    forgetMethod: (token) => journal.forget(token),
    readWebhook({ body, headers }) {
      const header = headers[SIGNATURE_HEADER];
      const signature = typeof header === 'string' ? header : undefined;
      if (webhookSecret === undefined || !isSigned(body, signature, webhookSecret, clock.now())) {
        throw unauthenticated('The webhook is not signed, or not by the provider, or too old.');
      }
      return webhook.parse(JSON.parse(body));
    },
  };
}

/** Why the provider will not do it, given what has been done with the authorisation; undefined when it will. */
function refusalOf(kind: Operation['kind'], amount: Money, done: readonly Operation[]): string | undefined {
  const has = (each: Operation['kind']): boolean =>
    done.some((operation) => operation.kind === each && operation.result === 'succeeded');
  const isAuthorised = has('authorise') || has('confirm');
  const isPending = !isAuthorised && done.some(({ result }) => result === 'actionRequired');
  switch (kind) {
    case 'authorise':
      return undefined;
    case 'confirm':
      if (has('void')) return 'voided';
      return isPending || has('confirm') ? undefined : 'nothingToConfirm';
    case 'void':
      if (has('capture')) return 'captured';
      return (isAuthorised || isPending) && !has('void') ? undefined : 'notAuthorised';
    case 'capture':
      if (has('void')) return 'voided';
      if (has('capture')) return 'captured';
      return isAuthorised ? undefined : 'notAuthorised';
    case 'refund': {
      const total = (each: 'capture' | 'refund'): Money =>
        sum(
          done
            .filter((operation) => operation.kind === each && operation.result === 'succeeded')
            .map((op) => op.amount),
          amount.currency,
        );
      return compare(amount, subtract(total('capture'), total('refund'))) > 0 ? 'exceedsCaptured' : undefined;
    }
  }
}

function outcomeOf({ result, reason, authorisationId, token }: Operation): Outcome {
  const methodLabel = behaviourOf(token).label;
  switch (result) {
    case 'succeeded':
      return { kind: 'succeeded', authorisationId, methodLabel };
    case 'actionRequired':
      // A name that resolves nowhere (RFC 6761): the sandbox confirms by itself.
      return {
        kind: 'actionRequired',
        authorisationId,
        methodLabel,
        actionUrl: `https://sandbox.invalid/confirm/${authorisationId}`,
      };
    case 'refused':
      return { kind: 'refused', reason: reason ?? 'declined' };
  }
}
