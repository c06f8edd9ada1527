import { z } from 'zod';

export const cartsConfig = z.object({
  CART_MAX_QUANTITY_PER_LINE: z.coerce.number().int().positive().max(1_000_000).default(100_000),
  /** At most what the gateway resolves in one go, so that a full cart can always be read and ordered. */
  CART_MAX_LINES: z.coerce.number().int().positive().max(2_000).default(2_000),
  /** How long a cart with something in it is left alone before that is told. */
  CART_ABANDONED_AFTER_SECONDS: z.coerce.number().int().positive().default(86_400),
  /** How long a guest's cart is kept after its last change. */
  CART_GUEST_KEPT_DAYS: z.coerce.number().int().positive().max(365).default(30),
});
