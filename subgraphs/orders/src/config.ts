import { z } from 'zod';

export const ordersConfig = z.object({
  /** Whose taxes apply to what is collected instead of sent, by ISO 3166-1 alpha-2. */
  DEFAULT_TAX_COUNTRY: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('GB'),
  /** For how many days after its delivery a thing may be sent back. */
  RETURN_WINDOW_DAYS: z.coerce.number().int().min(0).max(3_650).default(30),
  /** How long a checkout waits for stock, and then for a voucher, before it gives up. They are kept for 15 minutes. */
  RESERVATION_TIMEOUT_SECONDS: z.coerce.number().int().min(1).max(300).default(30),
  /** How long it waits for each later answer before it undoes what it has done, or asks for a person. */
  CHECKOUT_STEP_TIMEOUT_SECONDS: z.coerce.number().int().min(1).max(3_600).default(120),
});
