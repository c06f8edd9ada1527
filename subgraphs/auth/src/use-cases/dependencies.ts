import type { Clock } from '@agora/subgraph-kit/clock';
import type { IdSource } from '@agora/subgraph-kit/ids';
import type { AccessTokens } from '../ports/access-tokens.ts';
import type { AccountReads } from '../ports/account-reads.ts';
import type { AccountStore } from '../ports/account-store.ts';
import type { PasswordHasher } from '../ports/password-hasher.ts';
import type { RefreshTokens } from '../ports/refresh-tokens.ts';
import type { SignInThrottle } from '../ports/sign-in-throttle.ts';

/** What use cases of accounts work with. */
export interface Dependencies {
  readonly store: AccountStore;
  readonly reads: AccountReads;
  readonly hasher: PasswordHasher;
  readonly throttle: SignInThrottle;
  readonly accessTokens: AccessTokens;
  readonly refreshTokens: RefreshTokens;
  readonly clock: Clock;
  readonly newId: IdSource;
}
