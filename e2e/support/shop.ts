import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { expect } from '@jest/globals';
import { change } from './change.ts';
import { lookUp } from './shopping.ts';
import type { NewCustomer, Person, SystemUnderTest } from './system.ts';

export interface NewArticle {
  readonly sku: string;
  readonly priceMinor: number;
  readonly stock: number;
  /** In further currencies. */
  readonly prices?: readonly { readonly minorUnits: string; readonly currency: string }[];
}

/** A shop that may sell, as its owner has it. */
export interface OpenShop {
  readonly id: string;
  readonly owner: Person;
  /** Puts an article on sale, waits until it can be bought, and answers its variant. */
  sell(article: NewArticle): Promise<string>;
  /** Takes a delivery in. */
  receive(variantId: string, sku: string, quantity: number): Promise<void>;
}

/** Somebody signs up, registers a shop, and an administrator lets it sell. */
export async function openShop(system: SystemUnderTest): Promise<OpenShop> {
  const founder = await system.newCustomer();
  const id = await registerShop(founder);
  const admin = await system.signInAs('admin');
  await eventually(async () => {
    await admin.ask('mutation VerifyShop($input: VerifyShopInput!) { verifyShop(input: $input) { shop { id } } }', {
      input: { shopId: id },
    });
  });
  return ownedShop(founder, id);
}

/** Registers a shop that may not sell yet; answers its id. */
export async function registerShop(founder: Person): Promise<string> {
  const { shop } = await change<{ shop: { id: string } | null }>(
    founder,
    'registerShop',
    { slug: newId('shp').replace('_', '-'), name: 'A shop of a journey' },
    'shop { id }',
  );
  return shop?.id ?? '';
}

/** The shop as its founder has it, who signs in anew for it. */
export async function ownedShop(founder: NewCustomer, id: string): Promise<OpenShop> {
  // A sign-in knows of the shop once auth has heard of it.
  const owner = await eventually(async () => {
    const session = await founder.signInAgain();
    const { shop } = await session.ask<{ shop: { lowStock: object | null } | null }>(
      'query OwnStock($id: ID!) { shop(id: $id) { lowStock { totalCount } } }',
      { id },
    );
    expect(shop?.lowStock).not.toBeNull();
    return session;
  });

  const receive: OpenShop['receive'] = async (variantId, sku, quantity) => {
    await owner.ask('mutation Receive($input: ReceiveStockInput!) { receiveStock(input: $input) { received } }', {
      input: { reference: newId('evt'), receipts: [{ variantId, sku, quantity }] },
    });
  };
  return {
    id,
    owner,
    receive,
    async sell({ sku, priceMinor, stock, prices = [] }) {
      const { createProduct } = await owner.ask<{
        createProduct: { product: { variants: readonly { id: string }[] } | null; userErrors: readonly object[] };
      }>(
        `mutation CreateProduct($input: CreateProductInput!) {
          createProduct(input: $input) { product { variants { id } } userErrors { __typename ... on UserError { message } } }
        }`,
        {
          input: {
            shopId: id,
            title: sku,
            variants: [{ sku, price: { minorUnits: String(priceMinor), currency: 'GBP' }, prices }],
          },
        },
      );
      expect(createProduct.userErrors).toEqual([]);
      const variantId = createProduct.product?.variants[0]?.id ?? '';
      await eventually(() => receive(variantId, sku, stock));
      await eventually(async () => {
        expect(await lookUp(owner, sku)).toMatchObject({ isPurchasable: true, availability: { available: stock } });
      });
      return variantId;
    },
  };
}
