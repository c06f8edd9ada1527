import { parsePage, toConnection } from '@agora/subgraph-kit/graphql/pagination';
import { isId } from '@agora/subgraph-kit/ids';
import type { PartnerId } from '../domain/partner.ts';
import { dayOf, daysOfMonth, sumOf } from '../domain/partner-usage.ts';
import type { OperationState } from '../domain/partner-operation.ts';
import { isLive } from '../domain/session.ts';
import type { QueryResolvers } from '../generated/schema.ts';
import type { SecretDigest } from '../ports/secrets.ts';
import { findOperationGrant } from '../use-cases/find-operation-grant.ts';
import { verifyApiKey } from '../use-cases/verify-api-key.ts';

export const Query: QueryResolvers = {
  session: async (_parent, _args, { viewer, reads, dependencies: { clock } }) => {
    if (viewer.sessionId === undefined || !isId('ses', viewer.sessionId)) return null;
    const session = await reads.session(viewer.sessionId);
    const isOwn = session !== undefined && session.subject === viewer.subject;
    return isOwn && isLive(session, clock.now()) ? session : null;
  },
  openIdProviders: (_parent, _args, { dependencies: { openId } }) => openId.names,
  roles: (_parent, _args, { reads }) => reads.roleScopes(),
  partner: async (_parent, { id }, { loaders }) =>
    isId('ptn', id) ? ((await loaders.partner.load(id)) ?? null) : null,
  partners: async (_parent, args, { partnerReads }) => {
    const page = parsePage(args);
    return toConnection(await partnerReads.list(page), page, ({ id }) => [id]);
  },
  partnerUsage: async (_parent, { partnerId, from, to, ...args }, { usageReads }) => {
    const page = parsePage(args);
    const span = { partnerId: partnerId as PartnerId, firstDay: dayOf(from), lastDay: dayOf(to) };
    const rows = await usageReads.list(span, page);
    return { ...toConnection(rows, page, ({ day, operation }) => [day, operation ?? '']), of: span };
  },
  partnerStatement: async (_parent, { partnerId, month }, { loaders, usageReads }) => {
    const days = daysOfMonth(month);
    const partner = isId('ptn', partnerId) ? await loaders.partner.load(partnerId) : undefined;
    if (partner === undefined) return null;
    const operations = await usageReads.byOperation({ partnerId: partner.id, ...days });
    return { partner, month, operations, ...sumOf(operations) };
  },
  partnerOperations: async (_parent, { partnerId, where, ...args }, { loaders, partnerReads }) => {
    const page = parsePage(args);
    if (!isId('ptn', partnerId) || (await loaders.partner.load(partnerId)) === undefined) return null;
    const state = where?.state?.toLowerCase() as OperationState | undefined;
    const of = { partnerId, ...(state && { state }) };
    const connection = toConnection(await partnerReads.listOperations(of, page), page, ({ position }) => [position]);
    return { ...connection, of };
  },
  partnerOperationGrant: async (_parent, { partnerId, id, digest }, { dependencies }) => {
    const named = typeof id === 'string' ? { id } : { digest: digest ?? '' };
    return isId('ptn', partnerId) ? ((await findOperationGrant(dependencies, partnerId, named)) ?? null) : null;
  },
  apiKeyByDigest: async (_parent, { prefix, digest }, { dependencies }) =>
    (await verifyApiKey(dependencies, { prefix, digest: Buffer.from(digest, 'hex') as SecretDigest })) ?? null,
};
