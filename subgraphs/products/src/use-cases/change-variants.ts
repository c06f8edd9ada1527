import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { ProductId, VariantId } from '../domain/product.ts';
import {
  addVariants,
  archiveVariant,
  changeVariant,
  type AddVariantsDecision,
  type ArchiveVariantDecision,
  type ChangeVariantDecision,
  type NewVariant,
  type VariantChange,
} from '../domain/variants.ts';
import { SkuTaken } from '../ports/catalogue-store.ts';
import { editable } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { saveUpdate } from './save-update.ts';

export interface AddProductVariants {
  readonly productId: ProductId;
  readonly variants: readonly Omit<NewVariant, 'id'>[];
  readonly idempotencyKey: IdempotentRequest['key'];
}

export type AddProductVariantsResult = (
  { readonly kind: 'added'; readonly variantIds: readonly VariantId[] } | Refused<AddVariantsDecision>
) & { readonly replayed: boolean };

type Refused<Decision> = Exclude<Decision, { kind: 'changed' }>;

/** @throws NOT_FOUND, BAD_USER_INPUT */
export function addProductVariants(
  { store, clock, newId }: Dependencies,
  viewer: Viewer,
  { idempotencyKey: key, productId, variants }: AddProductVariants,
): Promise<AddProductVariantsResult> {
  const principal = subjectOf(viewer);
  return unlessSkuIsTaken(
    () =>
      store.transaction(async (transaction) => {
        const product = editable(viewer, await transaction.lockProduct(productId));
        const { answer, replayed } = await transaction.once(
          { principal, operation: 'addProductVariants', key, parameters: { productId, variants } },
          async () => {
            const added = variants.map((variant) => ({ ...variant, id: newId('var') }));
            const decision = addVariants(product, added, clock.now());
            if (decision.kind !== 'changed') return decision;
            await saveUpdate(transaction, viewer, 'addProductVariants', decision.product);
            return { kind: 'added' as const, variantIds: added.map(({ id }) => id) };
          },
        );
        return { ...answer, replayed };
      }),
    (taken) => ({ ...taken, replayed: false }),
  );
}

export interface UpdateProductVariant {
  readonly variantId: VariantId;
  readonly expectedVersion: number;
  readonly change: VariantChange;
}

/** @throws NOT_FOUND, BAD_USER_INPUT */
export function updateProductVariant(
  { store, clock }: Dependencies,
  viewer: Viewer,
  command: UpdateProductVariant,
): Promise<ChangeVariantDecision> {
  return unlessSkuIsTaken(
    () =>
      store.transaction(async (transaction) => {
        const product = editable(viewer, await transaction.lockProductOfVariant(command.variantId));
        const decision = changeVariant(product, { ...command, now: clock.now() });
        if (decision.kind === 'changed')
          await saveUpdate(transaction, viewer, 'updateProductVariant', decision.product);
        return decision;
      }),
    (taken) => taken,
  );
}

/** @throws NOT_FOUND */
export function archiveProductVariant(
  { store, clock }: Dependencies,
  viewer: Viewer,
  command: { readonly variantId: VariantId; readonly expectedVersion: number },
): Promise<ArchiveVariantDecision> {
  return store.transaction(async (transaction) => {
    const product = editable(viewer, await transaction.lockProductOfVariant(command.variantId));
    const decision = archiveVariant(product, { ...command, now: clock.now() });
    if (decision.kind === 'changed') await saveUpdate(transaction, viewer, 'archiveProductVariant', decision.product);
    return decision;
  });
}

/** The domain knows the SKUs of one product; those of the whole shop are unique in the store alone. */
async function unlessSkuIsTaken<Result>(
  work: () => Promise<Result>,
  refused: (taken: { readonly kind: 'skuTaken'; readonly sku: string }) => Result,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SkuTaken) return refused({ kind: 'skuTaken', sku: error.sku });
    throw error;
  }
}
