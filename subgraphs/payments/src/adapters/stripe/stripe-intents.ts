import type { Clock } from '@agora/subgraph-kit/clock';
import type Stripe from 'stripe';
import type { CustomerId, OrderId } from '../../domain/payment.ts';
import type { OrderFlow } from '../../domain/reconciliation.ts';
import type { OrderRange } from '../../ports/payment-provider.ts';
import { fromStripeAmount } from './stripe-amount.ts';
import { timeOfId } from './time-of-id.ts';
import { unknownOutcome } from './stripe-outcome.ts';

/** Finds again what Stripe keeps for us. */
export interface StripeIntents {
  ofOrder(orderId: OrderId): Promise<Stripe.PaymentIntent | undefined>;
  refundByKey(intentId: string, key: string): Promise<Stripe.Refund | undefined>;
  flows(range: OrderRange): Promise<readonly OrderFlow[]>;
  /** Id of the customer at Stripe, made when there is none. */
  customerFor(customerId: CustomerId): Promise<string>;
}

const PAGE = 100;
/** How far behind the search may be; in the ordinary way it is less than a minute (https://docs.stripe.com/search). */
const SEARCH_LAG_S = 3_600;
/** How many of the youngest are looked through. Should one be missed, the same idempotency key still does it once. */
const MAX_RECENT = 1_000;
/** How long after its order an intent may be made: held payments wait for a person. */
const LATEST_S = 7 * 86_400;
/** How much earlier an intent may seem to be: clocks differ. */
const CLOCK_SKEW_S = 300;

export function createStripeIntents(stripe: Stripe, clock: Clock): StripeIntents {
  const expand = ['data.payment_method'];
  return {
    async ofOrder(orderId) {
      const query = `metadata['orderId']:'${orderId}'`;
      const { data } = await stripe.paymentIntents.search({ query, limit: 1, expand });
      // The search may be behind in what it tells of it, too.
      if (data[0] !== undefined) return stripe.paymentIntents.retrieve(data[0].id, { expand: ['payment_method'] });
      const since = Math.floor(clock.now().getTime() / 1_000) - SEARCH_LAG_S;
      let seen = 0;
      for await (const intent of stripe.paymentIntents.list({ created: { gte: since }, limit: PAGE, expand })) {
        if (intent.metadata.orderId === orderId) return intent;
        if (++seen === MAX_RECENT) break;
      }
      return undefined;
    },
    async refundByKey(intentId, key) {
      try {
        for await (const refund of stripe.refunds.list({ payment_intent: intentId, limit: PAGE })) {
          if (refund.metadata?.key === key) return refund;
        }
        return undefined;
      } catch (error) {
        throw unknownOutcome(error);
      }
    },
    async flows({ after, upTo }) {
      // Ids of orders sort by time: a range of orders is a span of time, and some more for those that were paid late.
      const from = after === undefined ? undefined : timeOfId(after);
      const to = upTo === undefined ? undefined : timeOfId(upTo);
      const created = {
        ...(from !== undefined && { gte: seconds(from) - CLOCK_SKEW_S }),
        ...(to !== undefined && { lte: seconds(to) + LATEST_S }),
      };
      const flows: OrderFlow[] = [];
      const wanted = { limit: PAGE, expand: ['data.latest_charge'] };
      const list = stripe.paymentIntents.list(Object.keys(created).length === 0 ? wanted : { ...wanted, created });
      for await (const intent of list) {
        const { orderId } = intent.metadata;
        const isInRange =
          orderId !== undefined && (after === undefined || orderId > after) && (upTo === undefined || orderId <= upTo);
        if (isInRange && intent.amount_received > 0) flows.push({ orderId, ...flowOf(intent) });
      }
      return flows;
    },
    async customerFor(customerId) {
      const query = `metadata['customerId']:'${customerId}'`;
      const { data } = await stripe.customers.search({ query, limit: 1 });
      if (data[0] !== undefined) return data[0].id;
      // The key stands in for the search while that does not know the customer yet.
      const idempotencyKey = `customer:${customerId}`;
      return (await stripe.customers.create({ metadata: { customerId } }, { idempotencyKey })).id;
    },
  };
}

const seconds = (date: Date): number => Math.floor(date.getTime() / 1_000);

function flowOf({ amount_received: received, latest_charge: charge, currency }: Stripe.PaymentIntent) {
  const refunded = charge === null || typeof charge === 'string' ? 0 : charge.amount_refunded;
  return { captured: fromStripeAmount(received, currency), refunded: fromStripeAmount(refunded, currency) };
}
