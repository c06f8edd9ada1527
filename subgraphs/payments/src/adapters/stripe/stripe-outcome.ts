import Stripe from 'stripe';
import type { Outcome } from '../../domain/payment.ts';
import { ProviderTimeout } from '../../ports/payment-provider.ts';

type Refused = Extract<Outcome, { kind: 'refused' }>;

// Issuers' reasons that a customer can do something about; of the others nothing more is told than that it was declined.
const REASONS: Readonly<Record<string, string>> = {
  insufficient_funds: 'insufficientFunds',
  expired_card: 'expiredCard',
  incorrect_cvc: 'incorrectCode',
  invalid_cvc: 'incorrectCode',
  incorrect_number: 'incorrectNumber',
  invalid_number: 'incorrectNumber',
  authentication_required: 'authenticationRequired',
  payment_intent_authentication_failure: 'authenticationFailed',
  card_not_supported: 'notSupported',
  currency_not_supported: 'notSupported',
};

export const refused = (reason: string): Refused => ({ kind: 'refused', reason });

export const declined = (codes: readonly (string | null | undefined)[]): Refused =>
  refused(codes.map((code) => REASONS[code ?? '']).find((reason) => reason !== undefined) ?? 'declined');

/**
 * What became of an authorisation.
 * @throws ProviderTimeout while Stripe is at it.
 */
export function authorisationOf(intent: Stripe.PaymentIntent): Outcome {
  const known = { authorisationId: intent.id, methodLabel: labelOf(intent.payment_method) };
  switch (intent.status) {
    case 'requires_capture':
    case 'succeeded':
      return { kind: 'succeeded', ...known };
    case 'requires_action':
      return { kind: 'actionRequired', ...known, actionUrl: intent.next_action?.redirect_to_url?.url ?? '' };
    case 'canceled':
      return refused('voided');
    case 'requires_payment_method': {
      const { code, decline_code: declineCode } = intent.last_payment_error ?? {};
      return declined([declineCode, code]);
    }
    default:
      throw new ProviderTimeout(`Stripe has not decided yet: ${intent.status}`);
  }
}

/** `Visa 4242`. */
export function labelOf(method: string | Stripe.PaymentMethod | null): string {
  const card = typeof method === 'string' ? undefined : method?.card;
  if (!card) return 'Card';
  return `${card.brand.charAt(0).toUpperCase()}${card.brand.slice(1)} ${card.last4}`;
}

/**
 * What an error of Stripe's library means. Anything but a refusal leaves it open whether Stripe has done what was asked.
 * @param onInvalid what a request means that Stripe takes for wrong in itself.
 * @throws ProviderTimeout
 */
export async function settled(
  request: Promise<Outcome>,
  onInvalid: (error: InstanceType<typeof Stripe.errors.StripeInvalidRequestError>) => Refused | Promise<Refused>,
): Promise<Outcome> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeCardError) return declined([error.decline_code, error.code]);
    if (error instanceof Stripe.errors.StripeInvalidRequestError) return onInvalid(error);
    throw unknownOutcome(error);
  }
}

/** No word of Stripe's own in it: messages of the library may quote what was sent. */
export const unknownOutcome = (error: unknown): ProviderTimeout =>
  error instanceof ProviderTimeout
    ? error
    : new ProviderTimeout(
        `Stripe did not answer: ${error instanceof Stripe.errors.StripeError ? error.type : 'error'}`,
      );
