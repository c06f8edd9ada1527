import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { withVariants, type Product } from '../domain/product.ts';
import type { Dependencies } from './dependencies.ts';

/** Takes note of which variants are a product's. */
export async function recordProduct(
  dependencies: Pick<Dependencies, 'purchases'>,
  heard: Product,
  delivery: Delivery,
): Promise<void> {
  const { purchases } = dependencies;
  const known = await purchases.findProduct(heard.id);
  const decision =
    known === undefined ? { kind: 'changed' as const, product: heard } : withVariants(known, heard.variantIds);
  if (decision.kind === 'unchanged') return;
  const saved = await purchases.saveProduct(decision.product, known, delivery);
  if (saved === 'conflict') await recordProduct(dependencies, heard, delivery);
}
