import type { Person } from '../domain/member.ts';
import type { Shop, ShopId, ShopState, UserId, Verification } from '../domain/shop.ts';

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
} & (
  | { status: 'registered' | 'in_review' | 'active' }
  | { status: 'suspended'; suspension_reason: string }
  | { status: 'rejected'; rejection_reason: string }
);

export interface VerificationRow {
  shop_id: ShopId;
  legal_name: string;
  country: string;
  registration_number: string | null;
  vat_id: string | null;
  requested_at: Date;
}

export interface PersonRow {
  shop_id: ShopId;
  user_id: UserId;
  role: Person['role'];
  invited_at: Date;
  joined_at: Date | null;
}

export const toShop = (row: ShopRow): Shop => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  description: row.description,
  ownerId: row.owner_id,
  state: toState(row),
  commissionBasisPoints: row.commission_basis_points,
  version: row.version,
  createdAt: row.created_at,
});

function toState(row: ShopRow): ShopState {
  switch (row.status) {
    case 'registered':
    case 'active':
      return { status: row.status };
    case 'in_review':
      return { status: 'inReview' };
    case 'suspended':
      return { status: row.status, reason: row.suspension_reason };
    case 'rejected':
      return { status: row.status, reason: row.rejection_reason };
  }
}

/** Status, and the reasons of a suspension and of a rejection. */
export const stateColumns = (state: ShopState): readonly [string, string | null, string | null] => [
  state.status === 'inReview' ? 'in_review' : state.status,
  state.status === 'suspended' ? state.reason : null,
  state.status === 'rejected' ? state.reason : null,
];

export const toVerification = (row: VerificationRow): Verification => ({
  legalName: row.legal_name,
  country: row.country,
  ...(row.registration_number !== null && { registrationNumber: row.registration_number }),
  ...(row.vat_id !== null && { vatId: row.vat_id }),
  requestedAt: row.requested_at,
});

export const toPerson = (row: PersonRow): Person => ({
  shopId: row.shop_id,
  userId: row.user_id,
  role: row.role,
  invitedAt: row.invited_at,
  ...(row.joined_at !== null && { joinedAt: row.joined_at }),
});
