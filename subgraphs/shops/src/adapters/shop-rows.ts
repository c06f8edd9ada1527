import type { Shop, ShopId, ShopState, UserId } from '../domain/shop.ts';

/** The table's checks promise which columns are null when. */
export type ShopRow = {
  id: ShopId;
  slug: string;
  name: string;
  description: string;
  owner_id: UserId;
  commission_basis_points: number;
  version: number;
  created_at: Date;
} & ({ status: 'registered' | 'active' } | { status: 'suspended'; suspension_reason: string });

export const toShop = (row: ShopRow): Shop => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  description: row.description,
  ownerId: row.owner_id,
  state: row.status === 'suspended' ? { status: row.status, reason: row.suspension_reason } : { status: row.status },
  commissionBasisPoints: row.commission_basis_points,
  version: row.version,
  createdAt: row.created_at,
});

export const reasonOf = (state: ShopState): string | null => (state.status === 'suspended' ? state.reason : null);
