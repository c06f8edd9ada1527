import { createHash } from 'node:crypto';
import type { Session } from '../session.ts';

const SHOP = `query ImportShop($slug: String!) { shopBySlug(slug: $slug) { id status } }`;

const REGISTER = `mutation ImportRegisterShop($input: RegisterShopInput!) {
  registerShop(input: $input) { shop { id status } userErrors { ... on UserError { message } } }
}`;

const VERIFY = `mutation ImportVerifyShop($input: VerifyShopInput!) {
  verifyShop(input: $input) { shop { id } }
}`;

interface Shop {
  readonly id: string;
  readonly status: string;
}

interface ShopPayload {
  readonly shop: Shop | null;
  readonly userErrors: readonly { readonly message: string }[];
}

/** The id of the shop with this slug; undefined when there is none. */
export async function findShop(session: Session, slug: string): Promise<string | undefined> {
  return (await find(session, slug))?.id;
}

const find = async (session: Session, slug: string): Promise<Shop | null> =>
  (await session.ask<{ shopBySlug: Shop | null }>(SHOP, { slug })).shopBySlug;

/** The id of the active shop with this slug, which is registered and verified unless it exists. */
export async function ensureShop(session: Session, slug: string): Promise<string> {
  const shop = (await find(session, slug)) ?? (await register(session, slug));
  if (shop.status !== 'ACTIVE') {
    await session.ask(VERIFY, { input: { shopId: shop.id } });
  }
  return shop.id;
}

async function register(session: Session, slug: string): Promise<Shop> {
  const name = slug.replaceAll('-', ' ').replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
  const idempotencyKey = createHash('sha256').update(`import ${slug}`).digest('base64url');
  const { registerShop } = await session.ask<{ registerShop: ShopPayload }>(REGISTER, {
    input: { slug, name, idempotencyKey },
  });
  const { shop, userErrors } = registerShop;
  if (shop === null) throw new Error(userErrors.map(({ message }) => message).join('; '));
  return shop;
}
