import type { Clock } from '@agora/subgraph-kit/clock';
import type { IdSource } from '@agora/subgraph-kit/ids';
import type { AccessTokens } from '../ports/access-tokens.ts';
import type { AccountReads } from '../ports/account-reads.ts';
import type { AccountStore } from '../ports/account-store.ts';
import type { OperationJudge } from '../ports/operation-judge.ts';
import type { OpenIdProviders } from '../ports/openid-providers.ts';
import type { PartnerReads } from '../ports/partner-reads.ts';
import type { PartnerStore } from '../ports/partner-store.ts';
import type { PasswordHasher } from '../ports/password-hasher.ts';
import type { RateLimits } from '../ports/rate-limits.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { SignInThrottle } from '../ports/sign-in-throttle.ts';

/** What use cases of accounts and partners work with. */
export interface Dependencies {
  readonly store: AccountStore;
  readonly reads: AccountReads;
  readonly partners: PartnerStore;
  readonly partnerReads: PartnerReads;
  readonly hasher: PasswordHasher;
  readonly throttle: SignInThrottle;
  readonly rateLimits: RateLimits;
  readonly accessTokens: AccessTokens;
  readonly secrets: Secrets;
  readonly openId: OpenIdProviders;
  readonly judge: OperationJudge;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly newId: IdSource;
}

export interface Settings {
  /** `automatic` takes an e-mail address as it is given. */
  readonly emailVerification: 'link' | 'automatic';
  /** Of the application whose pages links lead to, without a slash at the end. */
  readonly appUrl: string;
  /** To where OpenID providers may send people back. */
  readonly redirectUris: readonly string[];
}
