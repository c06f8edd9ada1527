import type { ApiKey, ApiKeyId } from '../domain/api-key.ts';
import type { Partner, PartnerId, PartnerStatus } from '../domain/partner.ts';

export interface PartnerRow {
  id: PartnerId;
  name: string;
  contact_email: string;
  status: PartnerStatus;
  created_at: Date;
  allowed_ips: string[] | null;
  version: number;
}

export const toPartner = (row: PartnerRow): Partner => ({
  id: row.id,
  name: row.name,
  contactEmail: row.contact_email,
  status: row.status,
  createdAt: row.created_at,
  ...(row.allowed_ips !== null && { allowedIps: row.allowed_ips }),
  version: row.version,
});

export interface ApiKeyRow {
  id: ApiKeyId;
  partner_id: PartnerId;
  name: string;
  prefix: string;
  scopes: string[];
  quota_requests: number;
  quota_cost: number;
  quota_window_seconds: number;
  allowed_operations: string[] | null;
  allowed_ips: string[] | null;
  created_at: Date;
  expires_at: Date | null;
  revoked_at: Date | null;
  last_used_at: Date | null;
  version: number;
}

/** The columns of `ApiKeyRow`; the digest of the secret is not among them. */
export const API_KEY_COLUMNS = `id, partner_id, name, prefix, scopes, quota_requests, quota_cost, quota_window_seconds,
  allowed_operations, allowed_ips, created_at, expires_at, revoked_at, last_used_at, version`;

export const toApiKey = (row: ApiKeyRow): ApiKey => ({
  id: row.id,
  partnerId: row.partner_id,
  name: row.name,
  prefix: row.prefix,
  scopes: row.scopes,
  quota: { requests: row.quota_requests, cost: row.quota_cost, windowSeconds: row.quota_window_seconds },
  ...(row.allowed_operations !== null && { allowedOperations: row.allowed_operations }),
  ...(row.allowed_ips !== null && { allowedIps: row.allowed_ips }),
  createdAt: row.created_at,
  ...(row.expires_at !== null && { expiresAt: row.expires_at }),
  ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
  ...(row.last_used_at !== null && { lastUsedAt: row.last_used_at }),
  version: row.version,
});
