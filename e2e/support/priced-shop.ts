import type { Session } from '@agora/clients/session';
import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { expect } from '@jest/globals';
import { lookUp } from './shopping.ts';

export interface Money {
  readonly minorUnits: string;
  readonly currency: string;
}

export const gbp = (minorUnits: number): Money => ({ minorUnits: String(minorUnits), currency: 'GBP' });
export const eur = (minorUnits: number): Money => ({ minorUnits: String(minorUnits), currency: 'EUR' });

export interface PricedArticle {
  readonly sku: string;
  readonly taxClass?: 'STANDARD' | 'REDUCED' | 'ZERO';
  /** The base price, and further ones in other currencies. */
  readonly prices: readonly [Money, ...Money[]];
}

/** Opens a shop with these articles, a thousand of each, and waits until they can be bought. */
export async function openPricedShop(admin: Session, slug: string, articles: readonly PricedArticle[]): Promise<void> {
  const { registerShop } = await admin.ask<{ registerShop: { shop: { id: string } | null } }>(
    'mutation Register($input: RegisterShopInput!) { registerShop(input: $input) { shop { id } } }',
    { input: { slug, name: slug } },
  );
  const shopId = registerShop.shop?.id;
  if (shopId === undefined) throw new Error(`the shop ${slug} was refused`);
  await admin.ask('mutation Verify($input: VerifyShopInput!) { verifyShop(input: $input) { shop { id } } }', {
    input: { shopId },
  });
  for (const { sku, taxClass = 'STANDARD', prices } of articles) {
    const [price, ...others] = prices;
    const variantId = await eventually(async () => {
      const { createProduct } = await admin.ask<{ createProduct: { product: { variants: { id: string }[] } | null } }>(
        `mutation Create($input: CreateProductInput!) {
          createProduct(input: $input) { product { variants { id } } }
        }`,
        {
          input: {
            shopId,
            title: sku,
            category: 'Home',
            taxClass,
            variants: [{ sku, price, prices: others }],
            idempotencyKey: `article-${sku}`,
          },
        },
      );
      return createProduct.product?.variants[0]?.id ?? '';
    });
    await eventually(async () => {
      await admin.ask(
        'mutation Stock($input: AdjustStockInput!) { adjustStock(input: $input) { userErrors { __typename } } }',
        { input: { variantId, delta: 1_000, reason: 'ADJUSTMENT', idempotencyKey: newId('evt') } },
      );
    });
    await eventually(async () => {
      expect(await lookUp(admin, sku)).toMatchObject({ isPurchasable: true, availability: { isInStock: true } });
    });
  }
}

/** What a quote and the order that is made of it have alike: all that is asked of the price. */
export const PRICE = `
  subtotal { minorUnits currency } discountTotal { minorUnits currency } shippingTotal { minorUnits currency }
  taxTotal { minorUnits currency } total { minorUnits currency }
  lines {
    sku total { minorUnits currency } discount { minorUnits currency } charged { minorUnits currency }
    tax { ratePercent amount { minorUnits currency } isIncluded } net { minorUnits currency }
  }
  shopOrders {
    shop { slug } total { minorUnits currency }
    shipping { price { minorUnits currency } discount { minorUnits currency } charged { minorUnits currency } }
  }`;

const QUOTE = `query Quote($input: CheckoutQuoteInput!) {
  checkoutQuote(input: $input) {
    cartVersion country voucherCode
    ${PRICE}
    shippingMethod { id code }
    shippingMethods { method { id code } charged { minorUnits currency } }
    problems { __typename }
  }
}`;

/** What the graph says of an order to be, as far as journeys read it. */
export interface Quote {
  readonly cartVersion: number;
  readonly total: Money | null;
  readonly lines: readonly object[];
  readonly shopOrders: readonly { readonly total: Money; readonly shipping: object | null }[];
  readonly shippingMethod: { readonly id: string; readonly code: string } | null;
  readonly shippingMethods: readonly { readonly method: { readonly id: string; readonly code: string } }[];
  readonly problems: readonly { readonly __typename: string }[];
  readonly [field: string]: unknown;
}

export async function askQuote(session: Pick<Session, 'ask'>, input: object): Promise<Quote> {
  return (await session.ask<{ checkoutQuote: Quote }>(QUOTE, { input })).checkoutQuote;
}

/** Adds an address of the customer's; answers its id. */
export async function addAddress(session: Pick<Session, 'ask'>, address: object): Promise<string> {
  const { createAddress } = await session.ask<{ createAddress: { address: { id: string } | null } }>(
    'mutation AddAddress($input: CreateAddressInput!) { createAddress(input: $input) { address { id } } }',
    { input: { address } },
  );
  if (createAddress.address === null) throw new Error('the address was refused');
  return createAddress.address.id;
}
