import { z } from 'zod';
import { event, id } from './contract.ts';

export const shopsContracts = [
  event(
    'shops',
    'shop.registered',
    z.object({
      shopId: id,
      slug: z.string(),
      name: z.string(),
      ownerId: id,
      /** The platform's share of each sale, in hundredths of a percent. */
      commissionBasisPoints: z.number().int().min(0).max(10_000),
    }),
  ),
  /** The shop may sell from now on. */
  event('shops', 'shop.verified', z.object({ shopId: id })),
  /** The shop may not sell from now on. */
  event('shops', 'shop.suspended', z.object({ shopId: id, reason: z.string() })),
  /** The platform's share of each sale from now on, in hundredths of a percent. Orders that were placed keep theirs. */
  event(
    'shops',
    'shop.commission-changed',
    z.object({ shopId: id, commissionBasisPoints: z.number().int().min(0).max(10_000) }),
  ),
  /** Somebody works for the shop from now on. */
  event('shops', 'shop.member-added', z.object({ shopId: id, userId: id, role: z.enum(['manager', 'staff']) })),
  /** Somebody who works for the shop does so as something else from now on. */
  event('shops', 'shop.member-role-changed', z.object({ shopId: id, userId: id, role: z.enum(['manager', 'staff']) })),
  /** Somebody does not work for the shop any longer. */
  event('shops', 'shop.member-removed', z.object({ shopId: id, userId: id })),
] as const;
