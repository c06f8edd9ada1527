import type { Charge } from '../domain/order.ts';
import type { TaxAmountModel } from './models.ts';

const BASIS_POINTS_PER_PERCENT = 100;

/** The tax of a line or of shipping, as clients read it. */
export const taxAmount = ({ taxRate, tax, isTaxIncluded }: Charge): TaxAmountModel => ({
  ratePercent: String(taxRate / BASIS_POINTS_PER_PERCENT),
  basisPoints: taxRate,
  amount: tax,
  isIncluded: isTaxIncluded,
});
