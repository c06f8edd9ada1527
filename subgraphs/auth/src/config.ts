import { baseConfig } from '@agora/subgraph-kit/config';
import { z } from 'zod';
import { privateJwk } from './adapters/signing-keys.ts';
import { canonicalEmail } from './domain/email.ts';
import { checkNewPassword } from './domain/password.ts';
import { ROLES } from './domain/roles.ts';
import type { NewAccount } from './use-cases/create-account.ts';

const positive = z.coerce.number().int().positive();

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'is not JSON' });
    return z.NEVER;
  }
});

const seedAccount = z
  .object({
    email: z.string(),
    password: z.string(),
    displayName: z.string().trim().min(1).max(100),
    roles: z.array(z.enum(ROLES)).min(1),
  })
  .transform(({ email, password, ...account }, context): NewAccount => {
    const canonical = canonicalEmail(email);
    const checked = checkNewPassword(password);
    if (canonical === undefined) context.addIssue({ code: 'custom', message: 'the email is not an address' });
    if (checked.kind !== 'accepted') context.addIssue({ code: 'custom', message: `the password is ${checked.kind}` });
    if (canonical === undefined || checked.kind !== 'accepted') return z.NEVER;
    return { ...account, email: canonical, password: checked.password };
  });

/** What auth reads from its environment. */
export const authConfig = baseConfig
  .pick({ NODE_ENV: true })
  .extend({
    ACCESS_TOKEN_ISSUER: z.string().min(1).default('https://agora.local/auth'),
    ACCESS_TOKEN_AUDIENCE: z.string().min(1).default('agora'),
    /** JWK Set with private P-256 keys: the first signs, the others verify what they have signed. */
    ACCESS_TOKEN_PRIVATE_KEYS: json
      .pipe(z.object({ keys: z.tuple([privateJwk], privateJwk) }))
      .transform(({ keys }) => keys)
      .optional(),
    /** How an e-mail address is verified: `automatic` takes it as it is given. The only way for now. */
    EMAIL_VERIFICATION: z.enum(['automatic']).default('automatic'),
    /** JSON list of {email, password, displayName, roles}: accounts that are made at the start unless they exist. */
    SEED_ACCOUNTS: json.pipe(z.array(seedAccount)).default([]),

    /** Argon2id; no less than OWASP recommends. */
    PASSWORD_HASH_MEMORY_KIB: z.coerce.number().int().min(19_456).default(65_536),
    PASSWORD_HASH_PASSES: z.coerce.number().int().min(2).default(3),
    PASSWORD_HASH_PARALLELISM: positive.default(1),
    /** How many hashes are made at once, and how many may wait. */
    PASSWORD_HASH_CONCURRENCY: positive.default(2),
    PASSWORD_HASH_QUEUE: positive.default(50),

    /** How many sign-ins may fail for one e-mail in one window. */
    AUTH_MAX_FAILURES: positive.default(10),
    AUTH_FAILURE_WINDOW_SECONDS: positive.default(900),
    /** How many sign-ins may fail per minute altogether. */
    AUTH_MAX_FAILURES_PER_MINUTE: positive.default(300),
  })
  .refine(({ NODE_ENV, ACCESS_TOKEN_PRIVATE_KEYS: keys }) => NODE_ENV !== 'production' || keys !== undefined, {
    path: ['ACCESS_TOKEN_PRIVATE_KEYS'],
    message: 'is needed in production',
  });

export type AuthConfig = z.infer<typeof authConfig>;
