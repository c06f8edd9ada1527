import { badUserInput } from '@agora/subgraph-kit/errors';
import type { Id } from '@agora/subgraph-kit/ids';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';
import { canonicalEmail } from './email.ts';

export type PartnerId = Id<'ptn'>;
export type PartnerStatus = 'active' | 'suspended';

/** A company whose systems use the graph. */
export interface Partner {
  readonly id: PartnerId;
  readonly name: string;
  /** In canonical form; for those who look after partners. */
  readonly contactEmail: string;
  readonly status: PartnerStatus;
  readonly createdAt: Date;
}

/** @throws BAD_USER_INPUT */
export function newPartner({
  id,
  name,
  contactEmail,
  createdAt,
}: Pick<Partner, 'id' | 'name' | 'contactEmail' | 'createdAt'>): Partner {
  const email = canonicalEmail(contactEmail);
  if (email === undefined) throw badUserInput('The contact has no e-mail address that can be used here.');
  return { id, name: checkVisibleText('A name', name, 100), contactEmail: email, status: 'active', createdAt };
}
