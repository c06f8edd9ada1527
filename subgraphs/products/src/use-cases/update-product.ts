import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { changeProduct, type ChangeDecision, type ProductChange, type ProductId } from '../domain/product.ts';
import { editable } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { saveUpdate } from './save-update.ts';

export interface UpdateProduct extends Omit<ProductChange, 'categoryId'> {
  readonly productId: ProductId;
  readonly expectedVersion: number;
  readonly category?: string;
}

/** @throws NOT_FOUND, BAD_USER_INPUT */
export function updateProduct(
  { store, clock }: Dependencies,
  viewer: Viewer,
  { productId, expectedVersion, category, ...texts }: UpdateProduct,
): Promise<ChangeDecision> {
  return store.transaction(async (transaction) => {
    const product = editable(viewer, await transaction.lockProduct(productId));
    const decision = changeProduct(product, { expectedVersion, change: texts, now: clock.now() });
    if (decision.kind !== 'changed') return decision;
    const [categoryId] = (await transaction.ensureCategories(category === undefined ? [] : [category])).values();
    const changed = { ...decision.product, ...(categoryId !== undefined && { categoryId }) };
    await saveUpdate(transaction, viewer, 'updateProduct', changed);
    return { kind: 'changed', product: changed };
  });
}
