import type { Announcement } from './sandbox-journal.ts';

/** What goes wrong on the way of the first request under a key. */
export type Fault = 'timeoutBefore' | 'timeoutAfter' | 'error';

/** How the sandbox treats a payment method. */
export interface TokenBehaviour {
  readonly label: string;
  readonly refusal?: string;
  readonly needsAction?: true;
  /** Which operations it tells of by webhook, and how. */
  readonly webhooks?: Readonly<Partial<Record<'authorise' | 'capture', Announcement>>>;
  readonly faults?: Readonly<Partial<Record<'authorise' | 'capture', Fault>>>;
}

const VISA = 'Visa 4242';

const BEHAVIOURS: Readonly<Record<string, TokenBehaviour>> = {
  tok_visa: { label: VISA },
  tok_wallet: { label: 'Wallet' },
  tok_declined: { label: VISA, refusal: 'declined' },
  tok_insufficient_funds: { label: VISA, refusal: 'insufficientFunds' },
  tok_action_required: { label: VISA, needsAction: true },
  tok_timeout_before_authorise: { label: VISA, faults: { authorise: 'timeoutBefore' } },
  tok_timeout_after_authorise: { label: VISA, faults: { authorise: 'timeoutAfter' } },
  tok_timeout_after_capture: { label: VISA, faults: { capture: 'timeoutAfter' } },
  // The customer confirms at the provider, which tells of it by itself.
  tok_webhook_late: { label: VISA, needsAction: true, webhooks: { authorise: { afterMs: 1_000, times: 1 } } },
  tok_webhook_duplicate: { label: VISA, needsAction: true, webhooks: { authorise: { afterMs: 100, times: 3 } } },
  // What came first is told last.
  tok_webhook_reordered: {
    label: VISA,
    webhooks: { authorise: { afterMs: 2_000, times: 1 }, capture: { afterMs: 0, times: 1 } },
  },
  tok_error_once: { label: VISA, faults: { authorise: 'error' } },
};

export const behaviourOf = (token: string): TokenBehaviour =>
  (Object.hasOwn(BEHAVIOURS, token) ? BEHAVIOURS[token] : undefined) ?? { label: 'Unknown', refusal: 'unknownToken' };

export const isToken = (token: string): boolean => Object.hasOwn(BEHAVIOURS, token);
