import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importCatalogue, type ImportOptions, type ImportReport } from '@agora/clients/import/import-catalogue';
import type { Session } from '@agora/clients/session';
import { eventually } from '@agora/testkit/eventually';
import { newId } from '@agora/subgraph-kit/ids';
import { expect } from '@jest/globals';

// What journeys ask of the public endpoint.

export interface Article {
  readonly sku: string;
  readonly title: string;
  readonly priceMinor: number;
  readonly stock: number;
}

export interface Cart {
  readonly id: string;
  readonly version: number;
  readonly subtotal: { readonly minorUnits: string; readonly currency: string } | null;
  readonly lines: readonly { readonly quantity: number; readonly variant: { readonly sku: string } | null }[];
}

interface UserErrors {
  readonly userErrors: readonly { readonly __typename: string; readonly [detail: string]: unknown }[];
}

export interface CheckoutAnswer extends UserErrors {
  readonly order: { readonly id: string; readonly status: string } | null;
}

export interface Order {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly paymentStatus: string;
  readonly cancelReason: string | null;
  readonly total: { readonly minorUnits: string };
  readonly payment: {
    readonly capturedAmount: { readonly minorUnits: string };
    readonly refundedAmount: { readonly minorUnits: string };
  } | null;
}

const HEADER = 'sku,title,category,shop,price_minor,currency,stock';

/** Puts articles of one shop on sale, from a file as partners do, and waits until they can be bought. */
export async function sell(admin: Session, articles: readonly Article[]): Promise<ImportReport> {
  const report = await importLines(
    admin,
    articles.map(({ sku, title, priceMinor, stock }) => `${sku},${title},Home,journey-shop,${priceMinor},GBP,${stock}`),
  );
  const last = articles.at(-1);
  if (last !== undefined) {
    await eventually(async () => {
      expect(await lookUp(admin, last.sku)).toMatchObject({
        isPurchasable: true,
        availability: { isInStock: last.stock > 0 },
      });
    });
  }
  return report;
}

/** Imports lines of a catalogue file below its header. */
export async function importLines(
  admin: Session,
  lines: readonly string[],
  errorPolicy: ImportOptions['errorPolicy'] = 'reject-all',
): Promise<ImportReport> {
  const folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
  const file = join(folder, 'catalogue.csv');
  try {
    await writeFile(file, [HEADER, ...lines, ''].join('\n'));
    return await importCatalogue(admin, { file, errorPolicy });
  } finally {
    await rm(folder, { recursive: true });
  }
}

export interface Variant {
  readonly id: string;
  readonly isPurchasable: boolean;
  readonly availability: { readonly available: number; readonly isInStock: boolean } | null;
}

/** The variant with this SKU, as anybody sees it. */
export async function lookUp(session: Pick<Session, 'ask'>, sku: string): Promise<Variant> {
  const { productVariantsBySku } = await session.ask<{ productVariantsBySku: readonly Variant[] }>(
    `query LookUp($sku: String!) {
      productVariantsBySku(skus: [$sku]) { id isPurchasable availability { available isInStock } }
    }`,
    { sku },
  );
  const [variant] = productVariantsBySku;
  if (variant === undefined) throw new Error(`nobody sells ${sku}`);
  return variant;
}

const CART = `id version subtotal { minorUnits currency } lines { quantity variant { sku } }`;

export async function addToCart(
  session: Pick<Session, 'ask'>,
  lines: readonly { readonly variantId: string; readonly quantity: number }[],
): Promise<UserErrors & { readonly cart: Cart | null }> {
  const { addCartLines } = await session.ask<{ addCartLines: UserErrors & { cart: Cart | null } }>(
    `mutation AddToCart($input: AddCartLinesInput!) {
      addCartLines(input: $input) { cart { ${CART} } userErrors { __typename ... on UserError { message path } } }
    }`,
    { input: { lines } },
  );
  return addCartLines;
}

/** Puts these units, by SKU, into the cart. */
export async function fillCart(session: Pick<Session, 'ask'>, units: Readonly<Record<string, number>>): Promise<Cart> {
  const lines = await Promise.all(
    Object.entries(units).map(async ([sku, quantity]) => ({ variantId: (await lookUp(session, sku)).id, quantity })),
  );
  const { cart } = await addToCart(session, lines);
  if (cart === null) throw new Error('nothing was put into the cart');
  return cart;
}

export async function readCart(session: Pick<Session, 'ask'>, id?: string): Promise<Cart | null> {
  const { cart } = await session.ask<{ cart: Cart | null }>(`query ReadCart($id: ID) { cart(id: $id) { ${CART} } }`, {
    id,
  });
  return cart;
}

/** Orders the cart as it is. */
export async function checkOut(session: Pick<Session, 'ask'>, cart: Cart, input: object = {}): Promise<CheckoutAnswer> {
  const { checkout } = await session.ask<{ checkout: CheckoutAnswer }>(
    `mutation CheckOut($input: CheckoutInput!) {
      checkout(input: $input) { order { id status } userErrors { __typename ... on UserError { message path } } }
    }`,
    {
      input: {
        cartId: cart.id,
        expectedVersion: cart.version,
        expectedTotal: cart.subtotal ?? { minorUnits: '0', currency: 'GBP' },
        payment: { kind: 'CARD', token: 'tok_visa' },
        idempotencyKey: newId('evt'),
        ...input,
      },
    },
  );
  return checkout;
}

/** Orders these units by SKU, at what they cost now; answers the order's id. */
export async function order(
  session: Pick<Session, 'ask'>,
  units: Readonly<Record<string, number>>,
  input: object = {},
): Promise<string> {
  const placed = await checkOut(session, await fillCart(session, units), input);
  expect(placed.userErrors).toEqual([]);
  return placed.order?.id ?? '';
}

export async function readOrder(session: Session, id: string): Promise<Order | null> {
  const { order } = await session.ask<{ order: Order | null }>(
    `query ReadOrder($id: ID!) {
      order(id: $id) {
        id number status paymentStatus cancelReason total { minorUnits }
        payment { capturedAmount { minorUnits } refundedAmount { minorUnits } }
      }
    }`,
    { id },
  );
  return order;
}

/** The order once its checkout has ended, whichever way. */
export function untilSettled(session: Session, id: string, timeoutMs = 30_000): Promise<Order> {
  return eventually(
    async () => {
      const order = await readOrder(session, id);
      if (order === null) throw new Error('there is no such order');
      expect(order.status).not.toBe('PENDING');
      return order;
    },
    { timeoutMs },
  );
}
