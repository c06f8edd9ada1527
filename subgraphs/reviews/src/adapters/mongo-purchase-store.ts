import type { Documents } from '@agora/subgraph-kit/mongo/documents';
import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import type { Product } from '../domain/product.ts';
import type { Purchase, PurchaseStore } from '../ports/purchase-store.ts';

type ProductState = Omit<Product, 'id'>;
type PurchaseState = Omit<Purchase, 'orderId'>;

const CUSTOMER = 'state.customerId';
const VARIANTS = 'state.variantIds';

/** @throws SUBGRAPH_UNAVAILABLE */
export async function openMongoPurchaseStore(mongo: Mongo): Promise<PurchaseStore> {
  const products: Documents<ProductState> = await mongo.documents({ collection: 'products' });
  const purchases: Documents<PurchaseState> = await mongo.documents({
    collection: 'purchases',
    indexes: [{ key: { [CUSTOMER]: 1, [VARIANTS]: 1 } }],
  });
  return {
    async findProduct(id) {
      const found = await products.find(id);
      return found && { ...found.state, id };
    },
    async saveProduct({ id, shopId, variantIds }, known, delivery) {
      const effects = { events: [], delivery };
      const state = { shopId, variantIds };
      if (known === undefined) return (await products.insert(id, state, effects)) === 'exists' ? 'conflict' : 'saved';
      const found = await products.find(id);
      // Variants are only ever added, so that as many are the same ones.
      if (found?.state.variantIds.length !== known.variantIds.length) return 'conflict';
      return (await products.update(id, found.version, state, effects)) === 'conflict' ? 'conflict' : 'saved';
    },
    async addPurchase({ orderId, customerId, variantIds }) {
      await purchases.insert(orderId, { customerId, variantIds }, { events: [] });
    },
    async hasBought(customerId, { variantIds }) {
      const filter = { [CUSTOMER]: customerId, [VARIANTS]: { $in: variantIds } };
      return (await purchases.count(filter, 1)) > 0;
    },
  };
}
