/** What an account may be. Guests and services have no account. */
export const ROLES = ['customer', 'staff', 'vendor', 'support', 'admin'] as const;

export type Role = (typeof ROLES)[number];

/** Whose scopes can be set. */
export const SCOPED_ROLES = ['guest', ...ROLES] as const;

export type ScopedRole = (typeof SCOPED_ROLES)[number];

/** What a guest with a session may do by default. */
export const GUEST_SCOPES: readonly string[] = ['cart:write'];

const CUSTOMER = [
  'profile:read',
  'profile:write',
  'shops:register',
  'cart:write',
  'orders:read',
  'orders:place',
  'notifications:read',
  'addresses:write',
  'settings:write',
  'vouchers:use',
  'reviews:write',
];

const STAFF = [...CUSTOMER, 'products:write', 'inventory:write', 'orders:fulfil', 'reviews:reply'];

const VENDOR = [...STAFF, 'shops:write', 'payouts:read', 'vouchers:write'];

const SUPPORT = [
  'profile:read',
  'profile:write',
  'orders:support',
  'payments:refund',
  'payments:record',
  'payments:review',
  'users:read',
  'reviews:moderate',
];

const ADMIN = [
  ...VENDOR,
  ...SUPPORT,
  'products:admin',
  'inventory:admin',
  'shops:admin',
  'users:admin',
  'roles:admin',
  'payments:reconcile',
  'vouchers:admin',
  'settings:admin',
  'shipping:admin',
  'partners:admin',
  'notifications:admin',
];

const DEFAULTS: Readonly<Record<ScopedRole, readonly string[]>> = {
  guest: GUEST_SCOPES,
  customer: CUSTOMER,
  staff: STAFF,
  vendor: VENDOR,
  support: SUPPORT,
  admin: ADMIN,
};

/** What accounts with these roles may do by default: each scope once. */
export const scopesOf = (roles: readonly ScopedRole[]): readonly string[] => scopesIn(roles.map(defaultScopes));

/** What a role lets somebody do now. */
export interface RoleScopes {
  readonly role: ScopedRole;
  readonly scopes: readonly string[];
  /** Whether these are the defaults, which the next release may change. */
  readonly isDefault: boolean;
  /** 0 where nobody has ever set any. */
  readonly version: number;
}

export const defaultScopes = (role: ScopedRole, version = 0): RoleScopes => ({
  role,
  scopes: DEFAULTS[role],
  isDefault: true,
  version,
});

/** Each scope of these once. */
export const scopesIn = (sets: readonly RoleScopes[]): readonly string[] => [
  ...new Set(sets.flatMap(({ scopes }) => scopes)),
];

/** All that people may be allowed; a guest, who is nobody in particular, no more than customers by default. */
export const assignableScopes = (role: ScopedRole): readonly string[] => (role === 'guest' ? CUSTOMER : ADMIN);

// Who has these can give back any other, these two included.
const KEPT_BY_ADMIN = ['roles:admin', 'users:admin'];

export type ScopesDecision =
  /** The very same set where nothing changes. */
  | { readonly kind: 'set'; readonly roleScopes: RoleScopes }
  | { readonly kind: 'conflict'; readonly currentVersion: number }
  | { readonly kind: 'scopesRefused'; readonly scopes: readonly string[] }
  /** Nobody could give these back to anybody. */
  | { readonly kind: 'lockOut'; readonly scopes: readonly string[] };

export function setScopes(before: RoleScopes, wanted: readonly string[], expectedVersion: number): ScopesDecision {
  const { role, version } = before;
  if (version !== expectedVersion) return { kind: 'conflict', currentVersion: version };
  const assignable = new Set(assignableScopes(role));
  const scopes = [...new Set(wanted)];
  const refused = scopes.filter((scope) => !assignable.has(scope));
  if (refused.length > 0) return { kind: 'scopesRefused', scopes: refused };
  const missing = role === 'admin' ? KEPT_BY_ADMIN.filter((scope) => !scopes.includes(scope)) : [];
  if (missing.length > 0) return { kind: 'lockOut', scopes: missing };
  const unchanged = !before.isDefault && isSameSet(scopes, before.scopes);
  return { kind: 'set', roleScopes: unchanged ? before : { role, scopes, isDefault: false, version: version + 1 } };
}

export function resetScopes(
  before: RoleScopes,
  expectedVersion: number,
): Extract<ScopesDecision, { kind: 'set' | 'conflict' }> {
  if (before.version !== expectedVersion) return { kind: 'conflict', currentVersion: before.version };
  return { kind: 'set', roleScopes: before.isDefault ? before : defaultScopes(before.role, before.version + 1) };
}

const isSameSet = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each) => others.includes(each));

export const withRole = (roles: readonly Role[], role: Role): readonly Role[] =>
  roles.includes(role) ? roles : [...roles, role];

export const withoutRole = (roles: readonly Role[], role: Role): readonly Role[] =>
  roles.filter((each) => each !== role);

/** Whether nobody would look after the marketplace without them. @param admins those whose accounts may be used. */
export const isLastAdmin = <Id extends string>(userId: Id, admins: readonly Id[]): boolean =>
  admins.length === 1 && admins[0] === userId;
