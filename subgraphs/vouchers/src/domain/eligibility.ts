import type { Voucher } from './voucher.ts';

/** Who wants to use a voucher, and when. */
export interface Asker {
  /** A user, or a guest for one session. */
  readonly customerId: string;
  /** Uses of this voucher by the customer that are set aside or made. */
  readonly timesUsed: number;
  readonly now: Date;
}

export type Ineligibility =
  | { readonly kind: 'notStarted'; readonly startsAt: Date }
  /** Without a date when it was ended by hand. */
  | { readonly kind: 'ended'; readonly endedAt?: Date }
  | { readonly kind: 'notForYou' }
  | { readonly kind: 'limitReached' }
  | { readonly kind: 'alreadyUsed'; readonly usageLimitPerCustomer: number };

/** Why nobody, or not this customer, can use the voucher now, whatever they buy. */
export function ineligibilityOf(voucher: Voucher, { customerId, timesUsed, now }: Asker): Ineligibility | undefined {
  const { startsAt, endsAt, scope, usageLimit, usageLimitPerCustomer } = voucher;
  if (!voucher.isActive) return { kind: 'ended' };
  if (endsAt !== null && now >= endsAt) return { kind: 'ended', endedAt: endsAt };
  if (now < startsAt) return { kind: 'notStarted', startsAt };
  if (scope.customerIds.length > 0 && !scope.customerIds.includes(customerId)) return { kind: 'notForYou' };
  if (usageLimitPerCustomer !== null && timesUsed >= usageLimitPerCustomer) {
    return { kind: 'alreadyUsed', usageLimitPerCustomer };
  }
  if (usageLimit !== null && voucher.timesUsed >= usageLimit) return { kind: 'limitReached' };
  return undefined;
}
