import { z } from 'zod';

export const ordersConfig = z.object({
  /** Whose taxes apply to what is collected instead of sent, by ISO 3166-1 alpha-2. */
  DEFAULT_TAX_COUNTRY: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('GB'),
});
