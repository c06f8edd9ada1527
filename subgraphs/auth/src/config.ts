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

const openIdProvider = z.object({
  name: z.string().regex(/^[a-z0-9-]{1,32}$/),
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  scopes: z
    .array(z.string().min(1))
    .default(['openid', 'email', 'profile'])
    .refine((scopes) => scopes.includes('openid'), 'lacks openid'),
});

const isSecure = ({ issuer }: { readonly issuer: string }): boolean => issuer.startsWith('https:');

const hasProtectedKeys = (config: {
  ACCESS_TOKEN_PRIVATE_KEYS?: unknown;
  ACCESS_TOKEN_KEY_SECRET?: unknown;
}): boolean => config.ACCESS_TOKEN_PRIVATE_KEYS !== undefined || config.ACCESS_TOKEN_KEY_SECRET !== undefined;

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
    /** 32 bytes in base64, with which keys that are made here are encrypted: those that rotate by themselves. */
    ACCESS_TOKEN_KEY_SECRET: z
      .base64()
      .transform((text) => Buffer.from(text, 'base64'))
      .refine(({ length }) => length === 32, 'has 32 bytes')
      .optional(),
    /** How an e-mail address is verified: by a `link` that is sent to it, or `automatic`, as it is given. */
    EMAIL_VERIFICATION: z.enum(['link', 'automatic']).default('link'),
    /** Of the application whose pages links in mails lead to. */
    APP_URL: z
      .url({ protocol: /^https?$/ })
      .transform((url) => url.replace(/\/$/, ''))
      .optional(),
    /** JSON list of {name, issuer, clientId, clientSecret, scopes}: with whom people may sign in, too. */
    OIDC_PROVIDERS: json.pipe(z.array(openIdProvider)).default([]),
    /** JSON list of addresses to which providers may send people back, to the letter; `/signed-in` of APP_URL alone by default. */
    OIDC_REDIRECT_URIS: json.pipe(z.array(z.url())).optional(),
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
    /** How many guest sessions may begin per minute altogether. */
    AUTH_MAX_GUEST_SESSIONS_PER_MINUTE: positive.default(600),
    /** How many mails may be asked for per minute altogether, and per hour to one address. */
    AUTH_MAX_MAILS_PER_MINUTE: positive.default(300),
    AUTH_MAX_MAILS_PER_HOUR_AND_ADDRESS: positive.default(5),
    /** How many sign-ins at OpenID providers may begin per minute altogether. */
    AUTH_MAX_OPENID_SIGN_INS_PER_MINUTE: positive.default(300),
    /** How much of what is limited per minute one client may have, where the gateway knows where requests come from. */
    AUTH_MAX_PERCENT_PER_CLIENT: positive.max(100).default(10),
  })
  .refine((config) => config.NODE_ENV !== 'production' || hasProtectedKeys(config), {
    path: ['ACCESS_TOKEN_PRIVATE_KEYS'],
    message: 'is needed in production, or ACCESS_TOKEN_KEY_SECRET',
  })
  .refine(({ NODE_ENV, APP_URL }) => NODE_ENV !== 'production' || APP_URL !== undefined, {
    path: ['APP_URL'],
    message: 'is needed in production',
  })
  .refine(({ NODE_ENV, OIDC_PROVIDERS }) => NODE_ENV !== 'production' || OIDC_PROVIDERS.every(isSecure), {
    path: ['OIDC_PROVIDERS'],
    message: 'has an issuer without https',
  });

export type AuthConfig = z.infer<typeof authConfig>;
