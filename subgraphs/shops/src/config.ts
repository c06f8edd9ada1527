import { z } from 'zod';

export const shopsConfig = z.object({
  /** The platform's share of each sale in a shop registered from now on, in hundredths of a percent. */
  DEFAULT_COMMISSION_BASIS_POINTS: z.coerce.number().int().min(0).max(10_000).default(1_000),
});
