/** What an account may be. Guests and services have no account. */
export const ROLES = ['customer', 'vendor', 'support', 'admin'] as const;

export type Role = (typeof ROLES)[number];

/** What a guest with a session may do. */
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

const VENDOR = [
  ...CUSTOMER,
  'products:write',
  'inventory:write',
  'shops:write',
  'orders:fulfil',
  'payouts:read',
  'vouchers:write',
  'reviews:reply',
];

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
  'payments:reconcile',
  'vouchers:admin',
  'settings:admin',
  'shipping:admin',
  'partners:admin',
  'notifications:admin',
];

const SCOPES: Readonly<Record<Role, readonly string[]>> = {
  customer: CUSTOMER,
  vendor: VENDOR,
  support: SUPPORT,
  admin: ADMIN,
};

/** What accounts with these roles may do: each scope once. */
export const scopesOf = (roles: readonly Role[]): readonly string[] => [
  ...new Set(roles.flatMap((role) => SCOPES[role])),
];

export const withRole = (roles: readonly Role[], role: Role): readonly Role[] =>
  roles.includes(role) ? roles : [...roles, role];

export const withoutRole = (roles: readonly Role[], role: Role): readonly Role[] =>
  roles.filter((each) => each !== role);

/** Whether nobody would look after the marketplace without them. @param admins those whose accounts may be used. */
export const isLastAdmin = <Id extends string>(userId: Id, admins: readonly Id[]): boolean =>
  admins.length === 1 && admins[0] === userId;
