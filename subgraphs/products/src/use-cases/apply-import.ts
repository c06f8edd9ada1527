import { AppError } from '@agora/subgraph-kit/errors';
import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import { planImport, type ImportedRow, type ImportPlan, type RejectedRow } from '../domain/import.ts';
import { endImport, type ImportId, type ImportSession } from '../domain/import-session.ts';
import { SkuTaken } from '../ports/catalogue-store.ts';
import type { ImportTransaction, WaitingRow } from '../ports/import-store.ts';
import type { ImportDependencies } from './dependencies.ts';
import { priceChanges, productCreated, productUpdated } from './product-events.ts';

const BATCH = 500;
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
 * Applies the rows of a completed import: all in one transaction where one bad row rejects all, else in batches until
 * none is left or it is `until`. What a crash interrupts goes on where the last transaction has ended.
 * @throws CONFLICT when others keep adding the same SKUs
 */
export async function applyImport(dependencies: ImportDependencies, id: ImportId, until: Date): Promise<void> {
  let isToGoOn = true;
  while (isToGoOn) {
    isToGoOn = (await whileSkusAreFree(() => applyNext(dependencies, id))) && dependencies.clock.now() < until;
  }
}

/** Whether there may be more to do. */
async function applyNext(dependencies: ImportDependencies, id: ImportId): Promise<boolean> {
  const { imports, clock } = dependencies;
  try {
    return await imports.transaction(async (transaction) => {
      const session = await transaction.lockImport(id);
      if (session?.status !== 'APPLYING') return false;
      if (session.policy === 'REJECT_ALL') await applyAll(dependencies, transaction, session);
      else if ((await applyBatch(dependencies, transaction, session)) > 0) return true;
      await transaction.saveImport(endImport(session, 'COMPLETED', clock.now()));
      return false;
    });
  } catch (error) {
    if (!(error instanceof AllRejected)) throw error;
    await rejectAll(dependencies, id, error.rows);
    return false;
  }
}

/** How many rows it were. */
async function applyBatch(
  dependencies: ImportDependencies,
  transaction: ImportTransaction,
  session: ImportSession,
): Promise<number> {
  const rows = await transaction.waitingRows(session.id, 0, BATCH);
  const plan = await planRows(dependencies, transaction, rows);
  await apply(transaction, session, plan);
  return rows.length;
}

/** @throws AllRejected */
async function applyAll(
  dependencies: ImportDependencies,
  transaction: ImportTransaction,
  session: ImportSession,
): Promise<void> {
  const rejected: RejectedRow[] = [];
  let isGood = (await transaction.countRows(session.id)).rejected === 0;
  for (let after = 0; ;) {
    const rows = await transaction.waitingRows(session.id, after, BATCH);
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.row;
    const plan = await planRows(dependencies, transaction, rows);
    rejected.push(...plan.rejected);
    isGood &&= plan.rejected.length === 0;
    // Whoever repairs the file wants to know of all bad rows, not of the first.
    if (isGood) await apply(transaction, session, plan);
  }
  if (!isGood) throw new AllRejected(rejected);
}

async function rejectAll(
  { imports, clock }: ImportDependencies,
  id: ImportId,
  rejected: readonly RejectedRow[],
): Promise<void> {
  await imports.transaction(async (transaction) => {
    const session = await transaction.lockImport(id);
    if (session?.status !== 'APPLYING') return;
    await transaction.saveOutcomes(id, { imported: [], rejected });
    await transaction.saveImport(endImport(session, 'REJECTED', clock.now()));
  });
}

async function planRows(
  { clock, newId }: ImportDependencies,
  transaction: ImportTransaction,
  rows: readonly WaitingRow[],
): Promise<ImportPlan> {
  const categories = await transaction.ensureCategories(rows.flatMap(({ category }) => category ?? []));
  const plans: ImportPlan[] = [];
  // Always in the order of shops: two imports that share some must not wait for each other in a circle.
  const byShop = [...Map.groupBy(rows, ({ shopId }) => shopId)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  for (const [shopId, ofShop] of byShop) {
    const known = await transaction.lockProductsBySku(
      shopId,
      ofShop.map(({ sku }) => sku),
    );
    const placed = ofShop.map((row) => {
      const categoryId = row.category === undefined ? undefined : categories.get(row.category);
      return { ...row, ...(categoryId !== undefined && { categoryId }) };
    });
    const newIds = () => ({ productId: newId('prd'), variantId: newId('var') });
    plans.push(planImport(placed, known, { now: clock.now(), newIds }));
  }
  return {
    imported: plans.flatMap(({ imported }) => imported),
    rejected: plans.flatMap(({ rejected }) => rejected),
  };
}

async function apply(transaction: ImportTransaction, session: ImportSession, plan: ImportPlan): Promise<void> {
  const effective = plan.imported.filter(({ outcome }) => outcome !== 'UNCHANGED');
  const lastStates = new Map(effective.map(({ product }) => [product.id, product]));
  await transaction.save([...lastStates.values()], session.startedBy);
  const events = effective.flatMap(eventsOf);
  if (events.length > 0) await transaction.publish(...events);
  await transaction.saveOutcomes(session.id, plan);
}

const eventsOf = ({ outcome, product, variantId, previousPrices }: ImportedRow): NewEvent[] => [
  outcome === 'CREATED' ? productCreated(product) : productUpdated(product),
  ...priceChanges(product, variantId, previousPrices),
];

/** Another has added a SKU since this one looked; the next look finds it. */
async function whileSkusAreFree<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof SkuTaken)) throw error;
      if (attempt === MAX_ATTEMPTS) {
        throw new AppError('CONFLICT', 'Others are adding the same SKUs at this moment.', { cause: error });
      }
    }
  }
}
