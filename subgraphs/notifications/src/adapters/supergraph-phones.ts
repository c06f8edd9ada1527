import type { SupergraphClient } from '@agora/subgraph-kit/supergraph-client';
import type { UserId } from '../domain/notification.ts';
import type { Phones } from '../ports/phones.ts';

const PHONE = `query RecipientPhone { me { phone } }`;

/** Asks in the recipient's name: users shows a number to nobody else, and is the only one to keep it. */
export const createSupergraphPhones = (supergraph: SupergraphClient): Phones => ({
  async phoneOf(userId: UserId) {
    const recipient = { subject: userId, roles: ['customer'], scopes: ['profile:read'], shopIds: [] };
    const { me } = await supergraph.query<{ me: { phone: string | null } | null }>(PHONE, {}, recipient);
    return me?.phone ?? undefined;
  },
});
