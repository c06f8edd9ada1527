import { z } from 'zod';

const RULE = /^([A-Z]{3}=[1-9]\d{0,8})?(,[A-Z]{3}=[1-9]\d{0,8})*$/;

export const usersConfig = z.object({
  /**
   * How many minor units earn a loyalty point, by currency: `JPY=100,KWD=500`. One main unit where a currency is not
   * named: a point for each euro.
   */
  LOYALTY_MINOR_UNITS_PER_POINT: z
    .string()
    .regex(RULE, 'has the form JPY=100,KWD=500')
    .default('JPY=100')
    .transform((text): ReadonlyMap<string, bigint> => {
      const entries = text.split(',').map((each) => each.split('='));
      return new Map(entries.map(([currency = '', units = '1']) => [currency, BigInt(units)]));
    }),
});
