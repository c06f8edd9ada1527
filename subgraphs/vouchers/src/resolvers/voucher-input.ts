import { badUserInput } from '@agora/subgraph-kit/errors';
import { parseId } from '@agora/subgraph-kit/ids';
import { EVERYTHING, type Scope, type Terms, type Value } from '../domain/voucher.ts';
import type { UpdateVoucherInput, VoucherScopeInput, VoucherValueInput } from '../generated/schema.ts';

/** @throws BAD_USER_INPUT for what does not go with the kind. */
export function toValue({ kind, basisPoints, maximumDiscount, amounts }: VoucherValueInput): Value {
  const isPercent = typeof basisPoints === 'number' || Boolean(maximumDiscount);
  if (isPercent && kind !== 'PERCENT') throw badUserInput('Only a share has basis points and a maximum.');
  if (amounts && kind !== 'FIXED') throw badUserInput('Only a fixed voucher has amounts.');
  switch (kind) {
    case 'PERCENT':
      if (typeof basisPoints !== 'number') throw badUserInput('A share needs basis points.');
      return { kind: 'percent', basisPoints, maximumDiscount: maximumDiscount ?? null };
    case 'FIXED':
      return { kind: 'fixed', amounts: amounts ?? [] };
    case 'FREE_SHIPPING':
      return { kind: 'freeShipping' };
  }
}

/** @throws BAD_USER_INPUT for ids of other kinds. */
export const toScope = (input: VoucherScopeInput | null | undefined): Scope =>
  input
    ? {
        shopIds: (input.shopIds ?? []).map((id) => parseId('shp', id)),
        productIds: (input.productIds ?? []).map((id) => parseId('prd', id)),
        categories: input.categories ?? [],
        customerIds: input.customerIds ?? [],
      }
    : EVERYTHING;

/** What is absent stays; null takes a limit away. */
export const toChange = (input: UpdateVoucherInput): Partial<Terms> => ({
  ...(input.value && { value: toValue(input.value) }),
  ...(input.startsAt && { startsAt: input.startsAt }),
  ...(input.scope && { scope: toScope(input.scope) }),
  ...(input.minimumSpend !== undefined && { minimumSpend: input.minimumSpend }),
  ...(input.endsAt !== undefined && { endsAt: input.endsAt }),
  ...(input.usageLimit !== undefined && { usageLimit: input.usageLimit }),
  ...(input.usageLimitPerCustomer !== undefined && { usageLimitPerCustomer: input.usageLimitPerCustomer }),
});
