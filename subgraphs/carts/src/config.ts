import { z } from 'zod';

export const cartsConfig = z.object({
  CART_MAX_QUANTITY_PER_LINE: z.coerce.number().int().positive().max(1_000_000).default(100_000),
  /** At most what the gateway resolves in one go, so that a full cart can always be read and ordered. */
  CART_MAX_LINES: z.coerce.number().int().positive().max(2_000).default(2_000),
});
