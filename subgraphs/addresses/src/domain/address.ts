import type { Id } from '@agora/subgraph-kit/ids';

export type AddressId = Id<'adr'>;
export type OwnerId = Id<'usr'>;

export interface Address {
  readonly id: AddressId;
  readonly ownerId: OwnerId;
  readonly title: string;
  /** Grows with each change. */
  readonly version: number;
  readonly createdAt: Date;
}

export interface UnusableTitle {
  readonly kind: 'unusableTitle';
  readonly maxLength: number;
}

export interface Conflict {
  readonly kind: 'conflict';
  readonly currentVersion: number;
}

const MAX_TITLE_LENGTH = 200;

export function newAddress({
  title,
  ...address
}: Omit<Address, 'version'>): { readonly kind: 'created'; readonly address: Address } | UnusableTitle {
  const usable = usableTitle(title);
  if (usable === undefined) return unusableTitle;
  return { kind: 'created', address: { ...address, title: usable, version: 1 } };
}

export function renameAddress(
  address: Address,
  { expectedVersion, title }: { readonly expectedVersion: number; readonly title: string },
): { readonly kind: 'renamed'; readonly address: Address } | Conflict | UnusableTitle {
  if (address.version !== expectedVersion) return { kind: 'conflict', currentVersion: address.version };
  const usable = usableTitle(title);
  if (usable === undefined) return unusableTitle;
  return { kind: 'renamed', address: { ...address, title: usable, version: address.version + 1 } };
}

export function deleteAddress(
  address: Address,
  { expectedVersion }: { readonly expectedVersion: number },
): { readonly kind: 'deleted'; readonly address: Address } | Conflict {
  return address.version === expectedVersion
    ? { kind: 'deleted', address }
    : { kind: 'conflict', currentVersion: address.version };
}

const unusableTitle: UnusableTitle = { kind: 'unusableTitle', maxLength: MAX_TITLE_LENGTH };

/** The title without blanks around it; undefined when it is none. */
function usableTitle(title: string): string | undefined {
  const trimmed = title.trim();
  return trimmed.length < 1 || trimmed.length > MAX_TITLE_LENGTH ? undefined : trimmed;
}
