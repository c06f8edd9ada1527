import { badUserInput } from '@agora/subgraph-kit/errors';
import type { Id } from '@agora/subgraph-kit/ids';
import { checkVisibleAscii, checkVisibleText } from '@agora/subgraph-kit/visible-text';
import { misshapenIn } from './ip-range.ts';
import type { PartnerId } from './partner.ts';

export type ApiKeyId = Id<'key'>;

/** How much may be asked with a key in each window. */
export interface Quota {
  readonly requests: number;
  /** Sum of the costs of the operations. */
  readonly cost: number;
  readonly windowSeconds: number;
}

/** What whoever looks after partners decides of a key. */
export interface ApiKeySettings {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly quota: Quota;
  /** Names of persisted operations; absent for any operation. */
  readonly allowedOperations?: readonly string[];
  /** Addresses and networks from which it may be used; absent for any. */
  readonly allowedIps?: readonly string[];
  readonly expiresAt?: Date;
}

export interface ApiKey extends ApiKeySettings {
  readonly id: ApiKeyId;
  readonly partnerId: PartnerId;
  /** What the key begins with. */
  readonly prefix: string;
  readonly createdAt: Date;
  readonly revokedAt?: Date;
  readonly lastUsedAt?: Date;
  readonly version: number;
}

/** What a key may be good for at most; never what only people should do. */
export const PARTNER_SCOPES = ['orders:read', 'orders:fulfil', 'products:write', 'inventory:write'] as const;

const MAX_LISTED = 100;
const MAX_REQUESTS = 1_000_000;
const MAX_COST = 1_000_000_000;
const MAX_WINDOW_SECONDS = 86_400;

export type SettingsDecision =
  | { readonly kind: 'accepted'; readonly settings: ApiKeySettings }
  | { readonly kind: 'scopesRefused'; readonly scopes: readonly string[] }
  | { readonly kind: 'addressesRefused'; readonly addresses: readonly string[] };

/** @throws BAD_USER_INPUT for values outside their bounds */
export function checkSettings(settings: ApiKeySettings, now: Date): SettingsDecision {
  const { quota, scopes, allowedOperations, allowedIps = [], expiresAt } = settings;
  checkBounds('Requests', quota.requests, MAX_REQUESTS);
  checkBounds('Cost', quota.cost, MAX_COST);
  checkBounds('The window', quota.windowSeconds, MAX_WINDOW_SECONDS);
  for (const list of [scopes, allowedOperations ?? []]) {
    if (list.length > MAX_LISTED) throw badUserInput(`A list has at most ${MAX_LISTED} entries.`);
  }
  for (const operation of allowedOperations ?? []) checkVisibleAscii('The name of an operation', operation);
  if (expiresAt !== undefined && expiresAt <= now) throw badUserInput('A key expires in the future.');
  const known: ReadonlySet<string> = new Set(PARTNER_SCOPES);
  const refused = scopes.filter((scope) => !known.has(scope));
  if (refused.length > 0) return { kind: 'scopesRefused', scopes: refused };
  const misshapen = misshapenIn(allowedIps);
  if (misshapen.length > 0) return { kind: 'addressesRefused', addresses: misshapen };
  return {
    kind: 'accepted',
    settings: { ...settings, name: checkVisibleText('A name', settings.name, 100), scopes: [...new Set(scopes)] },
  };
}

/** Whether it opens anything now. */
export const isGood = ({ revokedAt, expiresAt }: ApiKey, now: Date): boolean =>
  revokedAt === undefined && (expiresAt === undefined || expiresAt > now);

/** One that was revoked stays as it is. */
export const revoked = (key: ApiKey, now: Date): ApiKey =>
  key.revokedAt === undefined ? { ...key, revokedAt: now, version: key.version + 1 } : key;

function checkBounds(what: string, value: number, max: number): void {
  if (value < 1 || value > max) throw badUserInput(`${what} of a quota: 1 to ${max}.`);
}
