import { z } from 'zod';

export const ordersConfig = z.object({
  /** Whose taxes apply to what is collected instead of sent, by ISO 3166-1 alpha-2. */
  DEFAULT_TAX_COUNTRY: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('GB'),
  /** For how many days after its delivery a thing may be sent back. */
  RETURN_WINDOW_DAYS: z.coerce.number().int().min(0).max(3_650).default(30),
});
