import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Prices } from '../domain/prices.ts';
import { newProduct, type ProductId, type ShopId, type TaxClass } from '../domain/product.ts';
import type { VariantOptions } from '../domain/variant-options.ts';
import { SkuTaken } from '../ports/catalogue-store.ts';
import { checkMayEdit } from './access.ts';
import { auditPower } from './audit.ts';
import type { Dependencies } from './dependencies.ts';
import { productCreated } from './product-events.ts';

export interface CreateProduct {
  readonly shopId: ShopId;
  readonly title: string;
  readonly description: string;
  /** Names from the root, as `Home > Decorations`. */
  readonly category?: string;
  readonly taxClass: TaxClass;
  readonly variants: readonly {
    readonly sku: string;
    readonly title?: string;
    readonly options: VariantOptions;
    readonly prices: Prices;
  }[];
  /** Customers see it once it is published. */
  readonly isDraft: boolean;
  readonly idempotencyKey: IdempotentRequest['key'];
}

export type CreateProductResult =
  | { readonly kind: 'created'; readonly productId: ProductId; readonly replayed: boolean }
  | { readonly kind: 'skuTaken'; readonly sku: string };

/** @throws NOT_FOUND for a shop of which the viewer is no member, BAD_USER_INPUT */
export async function createProduct(
  { store, clock, newId }: Dependencies,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: CreateProduct,
): Promise<CreateProductResult> {
  checkMayEdit(viewer, command.shopId);
  const principal = subjectOf(viewer);
  try {
    return await store.transaction(async (transaction) => {
      const { answer, replayed } = await transaction.once(
        { principal, operation: 'createProduct', key, parameters: command },
        async () => {
          const { category, isDraft, ...described } = command;
          const createdAt = clock.now();
          const categories = await transaction.ensureCategories(category === undefined ? [] : [category]);
          const [categoryId] = categories.values();
          const product = newProduct({
            ...described,
            id: newId('prd'),
            ...(categoryId !== undefined && { categoryId }),
            createdAt,
            ...(!isDraft && { publishedAt: createdAt }),
            variants: command.variants.map((variant) => ({ ...variant, id: newId('var'), isArchived: false })),
          });
          await transaction.save([product], principal);
          await transaction.publish(productCreated(product));
          await auditPower(transaction, viewer, [product.shopId], { action: 'createProduct', subject: product.id });
          return { productId: product.id };
        },
      );
      return { kind: 'created', ...answer, replayed };
    });
  } catch (error) {
    if (error instanceof SkuTaken) return { kind: 'skuTaken', sku: error.sku };
    throw error;
  }
}
