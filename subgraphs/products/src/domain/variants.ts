import { badUserInput } from '@agora/subgraph-kit/errors';
import { checkPrices } from './prices.ts';
import {
  checkVariant,
  conflictOf,
  MAX_VARIANTS,
  withVariants,
  type Product,
  type Refusal,
  type Variant,
  type VariantId,
} from './product.ts';
import { areSame, haveSameNames, namesOf, type VariantOptions } from './variant-options.ts';

/** Why a variant does not fit beside the others of its product. */
type Misfit =
  | { readonly kind: 'skuTaken'; readonly sku: string }
  /** By the variant with this SKU. */
  | { readonly kind: 'optionsTaken'; readonly sku: string }
  /** Its options must have these names. */
  | { readonly kind: 'optionsMismatch'; readonly names: readonly string[] };

export type AddVariantsDecision =
  | { readonly kind: 'changed'; readonly product: Product }
  | Misfit
  | { readonly kind: 'archived' }
  | { readonly kind: 'tooMany' };

export type NewVariant = Omit<Variant, 'isArchived'>;

/** Behind those that are there. @throws BAD_USER_INPUT for a value that a variant cannot have. */
export function addVariants(product: Product, added: readonly NewVariant[], now: Date): AddVariantsDecision {
  if (product.status === 'archived') return { kind: 'archived' };
  if (added.length === 0) throw badUserInput('At least one variant is to be added.');
  if (product.variants.length + added.length > MAX_VARIANTS) return { kind: 'tooMany' };
  const variants = [...product.variants];
  for (const each of added) {
    const variant = checkVariant({ ...each, isArchived: false });
    const base = product.variants[0]?.prices[0].currency;
    if (checkPrices(variant.prices)[0].currency !== base) {
      throw badUserInput(`The base prices of all variants must be in one currency, here ${base}.`);
    }
    const misfit = skuMisfitOf(variant, variants) ?? optionsMisfitOf(variant, variants);
    if (misfit !== undefined) return misfit;
    variants.push(variant);
  }
  return { kind: 'changed', product: withVariants(product, variants, now) };
}

export interface VariantChange {
  readonly sku?: string;
  /** Empty: it has none of its own. */
  readonly title?: string;
  readonly options?: VariantOptions;
}

export type ChangeVariantDecision =
  { readonly kind: 'changed'; readonly product: Product } | Misfit | Refusal | { readonly kind: 'variantArchived' };

/** @throws BAD_USER_INPUT for a value that a variant cannot have. */
export function changeVariant(
  product: Product,
  { variantId, ...asked }: { variantId: VariantId; expectedVersion: number; change: VariantChange; now: Date },
): ChangeVariantDecision {
  const refusal = conflictOf(product, asked.expectedVersion);
  if (refusal !== undefined) return refusal;
  const { variant, others } = apart(product, variantId);
  const { id, sku, options, prices, isArchived } = variant;
  if (isArchived) return { kind: 'variantArchived' };
  const { change } = asked;
  const title = change.title ?? variant.title;
  const changed = checkVariant({
    id,
    sku: change.sku ?? sku,
    options: change.options ?? options,
    prices,
    isArchived,
    ...(title !== undefined && title !== '' && { title }),
  });
  // What was so before is no reason to refuse another change.
  const misfit =
    (change.sku === undefined ? undefined : skuMisfitOf(changed, others)) ??
    (change.options === undefined ? undefined : optionsMisfitOf(changed, others));
  return misfit ?? { kind: 'changed', product: withVariant(product, changed, asked.now) };
}

export type ArchiveVariantDecision =
  | { readonly kind: 'changed' | 'unchanged'; readonly product: Product }
  | Refusal
  /** The others are archived: it is the product that is to be. */
  | { readonly kind: 'lastVariant' };

/** For good, as a product is. */
export function archiveVariant(
  product: Product,
  { variantId, expectedVersion, now }: { variantId: VariantId; expectedVersion: number; now: Date },
): ArchiveVariantDecision {
  const { variant, others } = apart(product, variantId);
  if (variant.isArchived) return { kind: 'unchanged', product };
  const refusal = conflictOf(product, expectedVersion);
  if (refusal !== undefined) return refusal;
  if (others.every(({ isArchived }) => isArchived)) return { kind: 'lastVariant' };
  return { kind: 'changed', product: withVariant(product, { ...variant, isArchived: true }, now) };
}

/** An archived variant keeps its SKU: orders know it by that. */
const skuMisfitOf = ({ sku }: Variant, others: readonly Variant[]): Misfit | undefined =>
  others.some((other) => other.sku === sku) ? { kind: 'skuTaken', sku } : undefined;

function optionsMisfitOf({ options }: Variant, others: readonly Variant[]): Misfit | undefined {
  const present = others.filter(({ isArchived }) => !isArchived);
  const [first] = present;
  if (first === undefined) return undefined;
  if (!haveSameNames(first.options, options)) return { kind: 'optionsMismatch', names: namesOf(first.options) };
  // Without options they are told apart by their titles.
  const same = options.length === 0 ? undefined : present.find((other) => areSame(options, other.options));
  return same && { kind: 'optionsTaken', sku: same.sku };
}

function apart(product: Product, variantId: VariantId): { variant: Variant; others: readonly Variant[] } {
  const variant = product.variants.find(({ id }) => id === variantId);
  if (variant === undefined) throw new RangeError(`product ${product.id} has no variant ${variantId}`);
  return { variant, others: product.variants.filter(({ id }) => id !== variantId) };
}

const withVariant = (product: Product, changed: Variant, now: Date): Product =>
  withVariants(
    product,
    product.variants.map((each) => (each.id === changed.id ? changed : each)),
    now,
  );
