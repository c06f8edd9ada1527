import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import { AppError, badUserInput } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { parseCategoryPath } from '../domain/category.ts';
import { planImport, type ImportedRow, type ImportPlan, type RejectedRow } from '../domain/import.ts';
import type { Prices } from '../domain/prices.ts';
import type { ShopId, TaxClass } from '../domain/product.ts';
import { SkuTaken, type CatalogueTransaction } from '../ports/catalogue-store.ts';
import { checkMayEdit } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { priceChanges, productCreated, productUpdated } from './product-events.ts';

export interface ImportProducts {
  readonly shopId: ShopId;
  readonly errorPolicy: 'REJECT_ALL' | 'REJECT_FAILED_ROWS';
  readonly rows: readonly {
    readonly row: number;
    readonly sku: string;
    readonly title: string;
    readonly description: string;
    readonly category?: string;
    readonly taxClass?: TaxClass;
    readonly prices: Prices;
  }[];
}

const MAX_ROWS = 500;
const MAX_ATTEMPTS = 3;

/** Undoes all that an import has begun. */
class AllRejected extends Error {
  readonly rows: readonly RejectedRow[];

  constructor(rows: readonly RejectedRow[]) {
    super('not every row is good');
    this.rows = rows;
  }
}

/**
 * Sending the same rows again changes nothing: a row is known by its SKU.
 * @throws NOT_FOUND for a shop of which the viewer is no member, BAD_USER_INPUT for more than 500 rows, CONFLICT when
 * others keep adding the same SKUs
 */
export async function importProducts(
  dependencies: Dependencies,
  viewer: Viewer,
  command: ImportProducts,
): Promise<ImportPlan> {
  checkMayEdit(viewer, command.shopId);
  if (command.rows.length > MAX_ROWS) throw badUserInput(`At most ${MAX_ROWS} rows can be imported at once.`);
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    try {
      return await importAll(dependencies, viewer, command);
    } catch (error) {
      if (error instanceof AllRejected) return { imported: [], rejected: error.rows };
      // Another import has added the SKU since this one looked; the next look finds it.
      if (!(error instanceof SkuTaken)) throw error;
    }
  }
  throw new AppError('CONFLICT', 'Other imports are adding the same SKUs at this moment.');
}

function importAll(
  { store, clock, newId }: Dependencies,
  viewer: Viewer,
  { shopId, errorPolicy, rows }: ImportProducts,
): Promise<ImportPlan> {
  return store.transaction(async (transaction) => {
    const { placed, misplaced } = partition(rows);
    const categories = await transaction.ensureCategories(placed.flatMap(({ category }) => category ?? []));
    const known = await transaction.lockProductsBySku(
      shopId,
      placed.map(({ sku }) => sku),
    );
    const plan = planImport(
      placed.map(({ category, ...row }) => {
        const categoryId = category === undefined ? undefined : categories.get(category);
        return { ...row, ...(categoryId !== undefined && { categoryId }) };
      }),
      known,
      { shopId, now: clock.now(), newIds: () => ({ productId: newId('prd'), variantId: newId('var') }) },
    );
    const rejected = [...misplaced, ...plan.rejected];
    if (errorPolicy === 'REJECT_ALL' && rejected.length > 0) throw new AllRejected(rejected);
    await apply(transaction, plan.imported, subjectOf(viewer));
    return { imported: plan.imported, rejected };
  });
}

async function apply(
  transaction: CatalogueTransaction,
  rows: readonly ImportedRow[],
  changedBy: string,
): Promise<void> {
  const effective = rows.filter(({ outcome }) => outcome !== 'UNCHANGED');
  const lastStates = new Map(effective.map(({ product }) => [product.id, product]));
  await transaction.save([...lastStates.values()], changedBy);
  const events = effective.flatMap(eventsOf);
  if (events.length > 0) await transaction.publish(...events);
}

const eventsOf = ({ outcome, product, variantId, previousPrices }: ImportedRow): NewEvent[] => [
  outcome === 'CREATED' ? productCreated(product) : productUpdated(product),
  ...priceChanges(product, variantId, previousPrices),
];

/** A category that cannot be must not stop the rows that have a good one. */
function partition(rows: ImportProducts['rows']): { placed: ImportProducts['rows']; misplaced: RejectedRow[] } {
  const misplaced: RejectedRow[] = [];
  const placed = rows.filter(({ row, category }) => {
    try {
      if (category !== undefined) parseCategoryPath(category);
      return true;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      misplaced.push({ row, reason: error.message });
      return false;
    }
  });
  return { placed, misplaced };
}
