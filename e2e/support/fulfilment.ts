import type { Session } from '@agora/clients/session';
import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { expect } from '@jest/globals';
import { perform } from './change.ts';
import { addAddress, askQuote } from './priced-shop.ts';
import { checkOut, fillCart, lookUp, untilSettled } from './shopping.ts';

type Asker = Pick<Session, 'ask'>;

interface Money {
  readonly minorUnits: string;
}

export interface Part {
  readonly id: string;
  readonly version: number;
  readonly fulfilmentStatus: string;
  readonly shop: { readonly id: string };
  readonly total: Money;
  readonly shipping: { readonly charged: Money } | null;
}

export interface FollowedOrder {
  readonly id: string;
  readonly status: string;
  readonly paymentStatus: string;
  readonly fulfilmentStatus: string;
  readonly cancelReason: string | null;
  readonly nextActions: readonly string[];
  readonly total: Money;
  readonly refundedTotal: Money;
  readonly shopOrders: readonly Part[];
  readonly timeline: readonly { readonly type: string }[];
  readonly payment: { readonly refundedAmount: Money } | null;
}

const HOME = {
  recipientName: 'Ada Lovelace',
  lines: ['12 St James Square'],
  city: 'London',
  postalCode: 'SW1Y 4JH',
  country: 'GB',
};

/** Buys these units by SKU, sent to an address, with a voucher where one is given; answers the confirmed order's id. */
export async function buySent(
  customer: Asker & Session,
  units: Readonly<Record<string, number>>,
  { code, payment }: { readonly code?: string; readonly payment?: object } = {},
): Promise<string> {
  const cart = await fillCart(customer, units);
  if (code !== undefined) {
    const { applyVoucher } = await customer.ask<{ applyVoucher: { userErrors: unknown[] } }>(
      'mutation Apply($input: ApplyVoucherInput!) { applyVoucher(input: $input) { userErrors { __typename } } }',
      { input: { cartId: cart.id, code } },
    );
    expect(applyVoucher.userErrors).toEqual([]);
  }
  const addressId = await addAddress(customer, HOME);
  const quote = await askQuote(customer, { cartId: cart.id, shippingAddressId: addressId });
  const placed = await checkOut(customer, cart, {
    expectedVersion: quote.cartVersion,
    expectedTotal: quote.total,
    shipping: { addressId, methodId: quote.shippingMethod?.id },
    ...(payment && { payment }),
  });
  expect(placed.userErrors).toEqual([]);
  const { id, status } = await untilSettled(customer, placed.order?.id ?? '');
  expect(status).toBe('CONFIRMED');
  return id;
}

/** The order as its customer follows it. */
export async function follow(customer: Asker, id: string): Promise<FollowedOrder> {
  const { order } = await customer.ask<{ order: FollowedOrder }>(
    `query Follow($id: ID!) {
      order(id: $id) {
        id status paymentStatus fulfilmentStatus cancelReason nextActions
        total { minorUnits } refundedTotal { minorUnits }
        shopOrders {
          id version fulfilmentStatus shop { id } total { minorUnits } shipping { charged { minorUnits } }
        }
        timeline { type }
        payment { refundedAmount { minorUnits } }
      }
    }`,
    { id },
  );
  return order;
}

export const typesOf = ({ timeline }: FollowedOrder): string[] => timeline.map(({ type }) => type);

/** Tells of a part what comes next for it. */
export const fulfil = (
  person: Asker,
  mutation: 'shipShopOrder' | 'deliverShopOrder',
  { id: shopOrderId, version: expectedVersion }: Pick<Part, 'id' | 'version'>,
) => perform(person, mutation, { shopOrderId, expectedVersion, idempotencyKey: newId('evt') });

/** Waits until so many units of it can be bought. */
export const untilAvailable = (session: Asker, sku: string, available: number): Promise<void> =>
  eventually(async () => {
    expect(await lookUp(session, sku)).toMatchObject({ availability: { available } });
  });
