import { createFakeClock } from '@agora/testkit/fake-clock';
import { predictableId } from '@agora/testkit/predictable-ids';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { viewer } from '@agora/testkit/viewer';
import { shops } from '../src/subgraph.ts';

export const owner = viewer({ subject: predictableId('usr', 1), scopes: ['shops:register', 'shops:write'] });
export const other = viewer({ subject: predictableId('usr', 2), scopes: ['shops:register', 'shops:write'] });
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
export const VERIFY = 'mutation ($input: VerifyShopInput!) { verifyShop(input: $input) { shop { status version } } }';
export const SUSPEND = `mutation ($input: SuspendShopInput!) {
  suspendShop(input: $input) { shop { status version } userErrors { __typename } }
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
}

export async function startShops(): Promise<ShopsUnderTest> {
  const subgraph = await startTestSubgraph(shops, { clock: createFakeClock('2026-01-01T00:00:00.000Z') });
  let lastSlug = 0;
  const registered = async (who = owner): Promise<RegisteredShop> => {
    const slug = `shop-${++lastSlug}`;
    const { data } = await subgraph.ask(who, REGISTER, { input: { slug, name: 'Lantern Lane' } });
    return (data?.registerShop as { shop: RegisteredShop }).shop;
  };
  return {
    ...subgraph,
    registered,
    async verified() {
      const shop = await registered();
      await subgraph.ask(admin, VERIFY, { input: { shopId: shop.id } });
      return shop;
    },
  };
}
