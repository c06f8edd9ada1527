import type { Id } from '@agora/subgraph-kit/ids';

export type VoucherId = Id<'vch'>;
export type OwnerId = Id<'usr'>;

export interface Voucher {
  readonly id: VoucherId;
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

export function newVoucher({
  title,
  ...voucher
}: Omit<Voucher, 'version'>): { readonly kind: 'created'; readonly voucher: Voucher } | UnusableTitle {
  const usable = usableTitle(title);
  if (usable === undefined) return unusableTitle;
  return { kind: 'created', voucher: { ...voucher, title: usable, version: 1 } };
}

export function renameVoucher(
  voucher: Voucher,
  { expectedVersion, title }: { readonly expectedVersion: number; readonly title: string },
): { readonly kind: 'renamed'; readonly voucher: Voucher } | Conflict | UnusableTitle {
  if (voucher.version !== expectedVersion) return { kind: 'conflict', currentVersion: voucher.version };
  const usable = usableTitle(title);
  if (usable === undefined) return unusableTitle;
  return { kind: 'renamed', voucher: { ...voucher, title: usable, version: voucher.version + 1 } };
}

export function deleteVoucher(
  voucher: Voucher,
  { expectedVersion }: { readonly expectedVersion: number },
): { readonly kind: 'deleted'; readonly voucher: Voucher } | Conflict {
  return voucher.version === expectedVersion
    ? { kind: 'deleted', voucher }
    : { kind: 'conflict', currentVersion: voucher.version };
}

const unusableTitle: UnusableTitle = { kind: 'unusableTitle', maxLength: MAX_TITLE_LENGTH };

/** The title without blanks around it; undefined when it is none. */
function usableTitle(title: string): string | undefined {
  const trimmed = title.trim();
  return trimmed.length < 1 || trimmed.length > MAX_TITLE_LENGTH ? undefined : trimmed;
}
