import { baseConfig } from '@agora/subgraph-kit/config';
import { z } from 'zod';
import { isIban, type BankAccount } from './domain/bank-transfer.ts';

const positive = z.coerce.number().int().positive();

const amountLimits = z.string().transform((text, context): Readonly<Record<string, bigint>> => {
  try {
    const limits = z.record(z.string().regex(/^[A-Z]{3}$/), z.string().regex(/^\d{1,18}$/)).parse(JSON.parse(text));
    return Object.fromEntries(Object.entries(limits).map(([currency, limit]) => [currency, BigInt(limit)]));
  } catch {
    context.addIssue({ code: 'custom', message: 'is not JSON of minor units, as strings, by currency' });
    return z.NEVER;
  }
});

const countries = z.string().transform((text, context): ReadonlySet<string> => {
  const codes = text.split(',').map((code) => code.trim());
  if (codes.every((code) => /^[A-Z]{2}$/.test(code))) return new Set(codes);
  context.addIssue({ code: 'custom', message: 'is not a list of ISO 3166-1 alpha-2 codes, with commas between them' });
  return z.NEVER;
});

const iban = z
  .string()
  .transform((text) => text.replaceAll(/\s/g, '').toUpperCase())
  .refine(isIban, 'is not an IBAN');

/** What payments reads from its environment. */
export const paymentsConfig = baseConfig
  .pick({ NODE_ENV: true })
  .extend({
    /** Who takes the money. The sandbox moves none: in production it must be asked for. */
    PAYMENT_PROVIDER: z.enum(['sandbox', 'stripe']).optional(),
    /** Where customers come back to after they have confirmed a payment at the provider. */
    PAYMENT_RETURN_URL: z.url().default('http://localhost:4000/'),

    STRIPE_SECRET_KEY: z.string().optional(),
    /** Signs Stripe's webhooks; without one none is accepted. */
    STRIPE_WEBHOOK_SECRET: z.string().optional(),
    /** Stripe's own address unless given: for a proxy, or a stand-in in tests. */
    STRIPE_API_BASE: z.url().optional(),

    /** Where the sandbox sends its webhooks; absent, it sends none. */
    SANDBOX_WEBHOOK_URL: z.url().optional(),
    SANDBOX_WEBHOOK_SECRET: z.string().min(16).optional(),

    /** Whose account customers transfer money to. */
    BANK_TRANSFER_ACCOUNT_HOLDER: z.string().max(70).optional(),
    /** That account. Without one bank transfers are refused in production; elsewhere there is an example. */
    BANK_TRANSFER_IBAN: iban.optional(),
    /** Of its bank, for customers whose own bank asks for it. */
    BANK_TRANSFER_BIC: z
      .string()
      .regex(/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/, 'is not a BIC')
      .optional(),

    /** How many payments of one customer may begin within an hour before a person looks at the next. */
    RISK_MAX_PAYMENTS_PER_HOUR: positive.default(30),
    /** JSON of minor units by currency: above it a person looks. A currency that is not named has no limit. */
    RISK_AMOUNT_LIMITS: amountLimits.default({ EUR: 5_000_000n, GBP: 5_000_000n, USD: 5_000_000n }),
    /** Countries, with commas between them, to which nothing is sent before a person has looked. */
    RISK_COUNTRIES: countries.default(new Set<string>()),

    /** How long a payout waits before it is sent to its shop. */
    PAYOUT_HOLD_DAYS: z.coerce.number().int().min(0).default(7),
    PAYOUT_RUN_MINUTES: positive.default(60),
    /** How often the books are compared. */
    RECONCILE_MINUTES: positive.default(15),
    /** And of how many days' orders. */
    RECONCILE_DAYS: positive.default(30),
  })
  .refine(({ NODE_ENV, PAYMENT_PROVIDER: provider }) => NODE_ENV !== 'production' || provider !== undefined, {
    path: ['PAYMENT_PROVIDER'],
    message: 'is needed in production',
  })
  .refine(({ PAYMENT_PROVIDER: provider, STRIPE_SECRET_KEY: key }) => provider !== 'stripe' || key !== undefined, {
    path: ['STRIPE_SECRET_KEY'],
    message: 'is needed by Stripe',
  })
  .refine(({ SANDBOX_WEBHOOK_URL: url, SANDBOX_WEBHOOK_SECRET: secret }) => url === undefined || secret !== undefined, {
    path: ['SANDBOX_WEBHOOK_SECRET'],
    message: 'is needed to send webhooks',
  })
  .refine(
    ({ BANK_TRANSFER_IBAN: account, BANK_TRANSFER_ACCOUNT_HOLDER: holder }) =>
      account === undefined || holder !== undefined,
    { path: ['BANK_TRANSFER_ACCOUNT_HOLDER'], message: 'is needed with BANK_TRANSFER_IBAN' },
  );

export type PaymentsConfig = z.infer<typeof paymentsConfig>;

// The example of the IBAN registry: nobody's account.
const EXAMPLE_ACCOUNT: BankAccount = { accountHolder: 'Agora (example)', iban: 'DE89370400440532013000' };

/** Where bank transfers go to; undefined when they are not taken. */
export function bankAccountOf({
  NODE_ENV,
  BANK_TRANSFER_ACCOUNT_HOLDER: accountHolder,
  BANK_TRANSFER_IBAN: account,
  BANK_TRANSFER_BIC: bic,
}: PaymentsConfig): BankAccount | undefined {
  if (account === undefined || accountHolder === undefined)
    return NODE_ENV === 'production' ? undefined : EXAMPLE_ACCOUNT;
  return { accountHolder, iban: account, ...(bic !== undefined && { bic }) };
}
