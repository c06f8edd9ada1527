import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { TaxClass as TaxClassModel } from '../domain/tax.ts';
import type { ShippingMethodResolvers, TaxClass } from '../generated/schema.ts';
import type { ShippingMethodModel } from './models.ts';

const TAX_CLASS: Record<TaxClassModel, TaxClass> = { standard: 'STANDARD', reduced: 'REDUCED', zero: 'ZERO' };

export const ShippingMethod: Complete<ShippingMethodResolvers, ShippingMethodModel> = {
  taxClass: ({ taxClass }) => TAX_CLASS[taxClass],
};
