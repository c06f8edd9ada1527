import type { Clock } from '@agora/subgraph-kit/clock';
import type { LoyaltyRule } from '../domain/loyalty.ts';
import type { Avatars } from '../ports/avatars.ts';
import type { LoyaltyStore } from '../ports/loyalty-store.ts';
import type { UserStore } from '../ports/user-store.ts';

/** What use cases of users work with. */
export interface Dependencies {
  readonly store: UserStore;
  readonly avatars: Avatars;
  readonly loyalty: LoyaltyStore;
  readonly loyaltyRule: LoyaltyRule;
  readonly clock: Clock;
}
