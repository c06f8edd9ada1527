import { eventually } from '@agora/testkit/eventually';
import { predictableId } from '@agora/testkit/predictable-ids';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { openTables } from '@agora/testkit/tables';
import { viewer } from '@agora/testkit/viewer';
import { expect } from '@jest/globals';
import { inventory } from '../src/subgraph.ts';

export const SHOP = predictableId('shp', 1);
export const member = viewer({ subject: predictableId('usr', 1), scopes: ['inventory:write'], shopIds: [SHOP] });
export const stranger = viewer({
  subject: predictableId('usr', 2),
  scopes: ['inventory:write'],
  shopIds: [predictableId('shp', 2)],
});
export const customer = viewer({ subject: predictableId('usr', 3), scopes: ['cart:write', 'orders:place'] });
export const admin = viewer({ subject: predictableId('usr', 4), roles: ['admin'], scopes: ['inventory:admin'] });

export const STOCK = 'query ($id: ID!) { stockLevel(variantId: $id) { variantId sku onHand reserved available } }';
export const RECEIVE = `mutation ($input: ReceiveStockInput!) {
  receiveStock(input: $input) { received alreadyReceived }
}`;

/** The stock as shops and the checkout see it. */
export interface InventoryUnderTest extends TestSubgraph {
  /** As members of the shop see it. */
  stockOf(variantId: string): Promise<unknown>;
  receive(variantId: string, quantity: number): Promise<void>;
  /** Tells that the shop sells these. */
  announce(variants: readonly { readonly variantId: string; readonly sku: string }[]): Promise<void>;
  /** The audit trail of something, the oldest first. */
  audited(subject: string): Promise<readonly unknown[]>;
  /** A variant of the shop with that many units. */
  freshVariant(quantity: number): Promise<string>;
}

export async function startInventory(): Promise<InventoryUnderTest> {
  const subgraph = await startTestSubgraph(inventory);
  const { rows, close } = openTables(subgraph.running);
  let deliveries = 0;
  let announcements = 0;
  let lastVariant = 100;
  const stockOf = async (id: string): Promise<unknown> => (await subgraph.ask(member, STOCK, { id })).data?.stockLevel;

  const started: InventoryUnderTest = {
    ...subgraph,
    async stop() {
      await close();
      await subgraph.stop();
    },
    audited: (subject) =>
      rows('select action, by_subject, details from audit where subject = $1 order by position', [subject]),
    stockOf,
    async receive(variantId, quantity) {
      const reference = `note-${++deliveries}`;
      const { errors } = await subgraph.ask(admin, RECEIVE, {
        input: { reference, receipts: [{ variantId, sku: 'NEW', quantity }] },
      });
      expect(errors).toBeUndefined();
    },
    async announce(variants) {
      const productId = predictableId('prd', ++announcements);
      await subgraph.publish({
        type: 'product.created',
        subject: productId,
        data: { productId, shopId: SHOP, title: 'Lamp', variants: [...variants] },
      });
      await eventually(async () => {
        for (const { variantId, sku } of variants) expect(await stockOf(variantId)).toMatchObject({ sku });
      });
    },
    async freshVariant(quantity) {
      const variantId = predictableId('var', ++lastVariant);
      await started.receive(variantId, quantity);
      await started.announce([{ variantId, sku: `SKU-${lastVariant}` }]);
      return variantId;
    },
  };
  return started;
}
