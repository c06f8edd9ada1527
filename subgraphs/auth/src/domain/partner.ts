import { badUserInput } from '@agora/subgraph-kit/errors';
import type { Id } from '@agora/subgraph-kit/ids';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';
import { canonicalEmail } from './email.ts';
import { misshapenIn } from './ip-range.ts';

export type PartnerId = Id<'ptn'>;
export type PartnerStatus = 'active' | 'suspended';

/** What whoever looks after partners writes down of one. */
export interface PartnerDetails {
  readonly name: string;
  /** In canonical form once it is kept; for those who look after partners. */
  readonly contactEmail: string;
  /** Addresses and networks from which its keys are good at most; absent for any. */
  readonly allowedIps?: readonly string[];
}

/** A company whose systems use the graph. */
export interface Partner extends PartnerDetails {
  readonly id: PartnerId;
  readonly status: PartnerStatus;
  readonly createdAt: Date;
  readonly version: number;
}

/** @throws BAD_USER_INPUT */
export const newPartner = ({
  id,
  createdAt,
  ...details
}: Pick<Partner, 'id' | 'name' | 'contactEmail' | 'createdAt'>): Partner => ({
  ...checkDetails(details),
  id,
  status: 'active',
  createdAt,
  version: 1,
});

export type PartnerDecision =
  | { readonly kind: 'updated'; readonly partner: Partner }
  | { readonly kind: 'conflict'; readonly currentVersion: number }
  | { readonly kind: 'addressesRefused'; readonly addresses: readonly string[] };

/** @throws BAD_USER_INPUT for a name or a contact that cannot be */
export function updatePartner(before: Partner, expectedVersion: number, details: PartnerDetails): PartnerDecision {
  const { id, status, createdAt, version } = before;
  if (version !== expectedVersion) return { kind: 'conflict', currentVersion: version };
  const misshapen = misshapenIn(details.allowedIps ?? []);
  if (misshapen.length > 0) return { kind: 'addressesRefused', addresses: misshapen };
  return { kind: 'updated', partner: { ...checkDetails(details), id, status, createdAt, version: version + 1 } };
}

/** One that has the status stays as it is. */
export const withStatus = (partner: Partner, status: PartnerStatus): Partner =>
  partner.status === status ? partner : { ...partner, status, version: partner.version + 1 };

function checkDetails({ name, contactEmail, allowedIps }: PartnerDetails): PartnerDetails {
  const email = canonicalEmail(contactEmail);
  if (email === undefined) throw badUserInput('The contact has no e-mail address that can be used here.');
  return { name: checkVisibleText('A name', name, 100), contactEmail: email, ...(allowedIps && { allowedIps }) };
}
