import type { Address, AddressId, OwnerId } from '../domain/address.ts';

export interface AddressRow {
  id: AddressId;
  owner_id: OwnerId;
  recipient_name: string;
  company: string | null;
  lines: string[];
  city: string;
  region: string | null;
  postal_code: string | null;
  country: string;
  phone: string | null;
  is_default_for_shipping: boolean;
  is_default_for_billing: boolean;
  version: number;
  created_at: Date;
}

export const toAddress = (row: AddressRow): Address => ({
  id: row.id,
  ownerId: row.owner_id,
  recipientName: row.recipient_name,
  ...(row.company !== null && { company: row.company }),
  lines: row.lines,
  city: row.city,
  ...(row.region !== null && { region: row.region }),
  ...(row.postal_code !== null && { postalCode: row.postal_code }),
  country: row.country,
  ...(row.phone !== null && { phone: row.phone }),
  defaultFor: [
    ...(row.is_default_for_shipping ? (['shipping'] as const) : []),
    ...(row.is_default_for_billing ? (['billing'] as const) : []),
  ],
  version: row.version,
  createdAt: row.created_at,
});

export const toRow = (address: Address): AddressRow => ({
  id: address.id,
  owner_id: address.ownerId,
  recipient_name: address.recipientName,
  company: address.company ?? null,
  lines: [...address.lines],
  city: address.city,
  region: address.region ?? null,
  postal_code: address.postalCode ?? null,
  country: address.country,
  phone: address.phone ?? null,
  is_default_for_shipping: address.defaultFor.includes('shipping'),
  is_default_for_billing: address.defaultFor.includes('billing'),
  version: address.version,
  created_at: address.createdAt,
});
