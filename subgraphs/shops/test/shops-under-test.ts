import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { createFakeClock } from '@agora/testkit/fake-clock';
import { predictableId } from '@agora/testkit/predictable-ids';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { openTables } from '@agora/testkit/tables';
import { viewer } from '@agora/testkit/viewer';
import { expect } from '@jest/globals';
import { shops } from '../src/subgraph.ts';

export const owner = viewer({
  subject: predictableId('usr', 1),
  scopes: ['shops:register', 'shops:write', 'profile:write'],
});
export const other = viewer({
  subject: predictableId('usr', 2),
  scopes: ['shops:register', 'shops:write', 'profile:write'],
});
/** Somebody with the scopes of those who work for a shop, whether they do or not. */
export const personWith = (number: number): Viewer =>
  viewer({ subject: predictableId('usr', number), scopes: ['shops:write', 'profile:write'] });
/** Somebody without any scope. */
export const reader = viewer({ subject: predictableId('usr', 3) });
export const admin = viewer({
  subject: predictableId('usr', 4),
  roles: ['admin'],
  scopes: ['shops:register', 'shops:admin'],
});

const FIELDS = 'id slug name description status commissionBasisPoints version createdAt';
const ERRORS = 'userErrors { __typename ... on UserError { path } ... on SlugTakenError { slug } }';
export const REGISTER = `mutation ($input: RegisterShopInput!) {
  registerShop(input: $input) { shop { ${FIELDS} } ${ERRORS} replayed }
}`;
export const UPDATE = `mutation ($input: UpdateShopInput!) {
  updateShop(input: $input) { shop { name description version } userErrors { ... on ConflictError { currentVersion } } }
}`;
export const VERIFY = 'mutation ($input: VerifyShopInput!) { verifyShop(input: $input) { shop { status version } } }';
export const SUSPEND = `mutation ($input: SuspendShopInput!) {
  suspendShop(input: $input) { shop { status version } userErrors { __typename } }
}`;
const CONFLICT = '... on ConflictError { currentVersion }';
export const REQUEST = `mutation ($input: RequestShopVerificationInput!) {
  requestShopVerification(input: $input) { shop { status version } userErrors { __typename ${CONFLICT} } }
}`;
export const REJECT = `mutation ($input: RejectShopInput!) {
  rejectShop(input: $input) { shop { status statusReason version } userErrors { __typename } }
}`;
export const COMMISSION = `mutation ($input: SetShopCommissionInput!) {
  setShopCommission(input: $input) {
    shop { commissionBasisPoints version } userErrors { __typename ${CONFLICT} }
  }
}`;
const MEMBER = 'member { user { id } role status invitedAt joinedAt }';
export const INVITE = `mutation ($input: InviteShopMemberInput!) {
  inviteShopMember(input: $input) {
    ${MEMBER} replayed
    userErrors { __typename ... on AlreadyShopMemberError { role } ... on TooManyShopMembersError { limit } }
  }
}`;
export const ACCEPT = `mutation ($input: AcceptShopInvitationInput!) {
  acceptShopInvitation(input: $input) { shop { id } ${MEMBER} }
}`;
export const CHANGE_ROLE = `mutation ($input: ChangeShopMemberRoleInput!) {
  changeShopMemberRole(input: $input) { ${MEMBER} userErrors { __typename } }
}`;
export const REMOVE = `mutation ($input: RemoveShopMemberInput!) {
  removeShopMember(input: $input) { shop { id } userErrors { __typename } }
}`;
export const MEMBERS = `query ($id: ID!, $first: Int, $after: String) {
  shop(id: $id) {
    members(first: $first, after: $after) { nodes { user { id } role status } pageInfo { hasNextPage endCursor } totalCount }
  }
}`;
export const SHOP = `query ($id: ID!) { shop(id: $id) { ${FIELDS} } }`;

export interface RegisteredShop {
  readonly id: string;
  readonly slug: string;
}

export interface ShopsUnderTest extends TestSubgraph {
  /** By default the owner's. */
  registered(who?: typeof owner): Promise<RegisteredShop>;
  verified(): Promise<RegisteredShop>;
  /** A person whom the owner has asked to work for the shop. */
  invited(shopId: string, person: number, role: 'MANAGER' | 'STAFF'): Promise<Viewer>;
  /** One who has accepted. */
  joined(shopId: string, person: number, role: 'MANAGER' | 'STAFF'): Promise<Viewer>;
  /** Actions of the audit trail on a shop, the oldest first. */
  audited(shopId: string): Promise<readonly string[]>;
}

export async function startShops(): Promise<ShopsUnderTest> {
  const subgraph = await startTestSubgraph(shops, { clock: createFakeClock('2026-01-01T00:00:00.000Z') });
  const tables = openTables(subgraph.running);
  let lastSlug = 0;
  const registered = async (who = owner): Promise<RegisteredShop> => {
    const slug = `shop-${++lastSlug}`;
    const { data } = await subgraph.ask(who, REGISTER, { input: { slug, name: 'Lantern Lane' } });
    return (data?.registerShop as { shop: RegisteredShop }).shop;
  };
  const invited: ShopsUnderTest['invited'] = async (shopId, person, role) => {
    const somebody = personWith(person);
    const { errors } = await subgraph.ask(owner, INVITE, { input: { shopId, userId: somebody.subject, role } });
    expect(errors).toBeUndefined();
    return somebody;
  };
  return {
    ...subgraph,
    registered,
    invited,
    async joined(shopId, person, role) {
      const somebody = await invited(shopId, person, role);
      const { errors } = await subgraph.ask(somebody, ACCEPT, { input: { shopId } });
      expect(errors).toBeUndefined();
      return somebody;
    },
    async audited(shopId) {
      const rows = await tables.rows<{ action: string }>(
        'select action from audit where subject = $1 order by position',
        [shopId],
      );
      return rows.map(({ action }) => action);
    },
    async stop() {
      await tables.close();
      await subgraph.stop();
    },
    async verified() {
      const shop = await registered();
      await subgraph.ask(admin, VERIFY, { input: { shopId: shop.id } });
      return shop;
    },
  };
}
