import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { expect } from '@jest/globals';
import { change } from '../../support/change.ts';
import type { Person } from '../../support/system.ts';
import { gbp, key, OF_VENDOR, type Shop, type Stage, type Vendor } from './stage.ts';

const STOCK = 900_000;

export async function openShop(stage: Stage, vendor: Vendor): Promise<Shop> {
  const { system, admin, canaries, note, keep } = stage;
  const founder = await system.newCustomer();
  keep('user', vendor, founder.userId);
  canaries.add(vendor, 'email', founder.email);
  const slug = newId('shp').replace('_', '-');
  const { id } = await registerShop(
    stage,
    founder,
    vendor,
    { slug, name: `The shop of ${vendor}` },
    OF_VENDOR[vendor].vat,
  );
  await change(admin, 'verifyShop', { shopId: id });
  note('shop', vendor, id);
  note('shop slug', vendor, slug);
  // A sign-in knows of the shop once auth has heard of it.
  const owner = await eventually(async () => {
    const session = await founder.signInAgain();
    const seen = await session.ask<{ shop: { lowStock: object | null } | null }>(
      'query Own($id: ID!) { shop(id: $id) { lowStock { nodes { sku } } } }',
      { id },
    );
    expect(seen.shop?.lowStock).not.toBeNull();
    return session;
  });
  for (const [kind, isRefused] of [
    ['waiting shop', false],
    ['refused shop', true],
  ] as const) {
    const texts = {
      slug: canaries.text(vendor, kind),
      name: canaries.text(vendor, kind),
      description: canaries.text(vendor, kind),
    };
    const other = await registerShop(stage, owner, vendor, texts);
    keep(kind, vendor, other.id);
    note('shop slug', vendor === 'vendorA' ? 'customer1' : 'customer2', texts.slug);
    if (isRefused) await change(admin, 'rejectShop', { shopId: other.id, reason: canaries.text(vendor, kind) });
  }
  return { id, vendor, owner, ...(await stockShop(stage, owner, vendor, id)) };
}

async function registerShop(
  { canaries }: Stage,
  owner: Person,
  vendor: Vendor,
  input: object,
  vatId?: string,
): Promise<{ readonly id: string }> {
  const { shop } = await change<{ shop: { id: string; version: number } }>(
    owner,
    'registerShop',
    { ...input, idempotencyKey: key() },
    'shop { id version }',
  );
  await change(owner, 'requestShopVerification', {
    shopId: shop.id,
    expectedVersion: shop.version,
    country: 'GB',
    legalName: canaries.text(vendor, 'verification'),
    registrationNumber: canaries.text(vendor, 'verification'),
    ...(vatId !== undefined && { vatId: canaries.add(vendor, 'verification', vatId) }),
  });
  return shop;
}

/** What is on sale, what no longer is, and what only those who work there see of it. */
async function stockShop(
  { canaries, note, keep }: Stage,
  owner: Person,
  vendor: Vendor,
  shopId: string,
): Promise<{ productId: string; variantId: string }> {
  const { price, oldPrice, threshold } = OF_VENDOR[vendor];
  const sku = `SKU-OF-${vendor}`;
  const create = (input: object) =>
    change<{ product: { id: string; slug: string; version: number; variants: { id: string }[] } }>(
      owner,
      'createProduct',
      { shopId, idempotencyKey: key(), ...input },
      'product { id slug version variants { id } }',
    ).then(({ product }) => product);
  const product = await eventually(() =>
    create({
      // As orders remember it; the catalogue calls it otherwise later.
      title: canaries.add('customer1', `line of ${vendor}`, `As ordered of ${vendor}`),
      description: 'Gives light.',
      category: 'Home > Lamps',
      variants: [
        {
          sku,
          title: 'One size',
          options: [{ name: 'Size', value: 'One' }],
          price: gbp(oldPrice),
          prices: [{ minorUnits: '1999', currency: 'EUR' }],
        },
      ],
    }),
  );
  canaries.add(vendor, 'price history', String(oldPrice));
  const variantId = product.variants[0]?.id ?? '';
  note('product', vendor, product.id);
  note('product slug', vendor, product.slug);
  note('variant', vendor, variantId);
  note('sku', vendor, sku);
  await change(owner, 'changePrice', { variantId, price: gbp(price), idempotencyKey: key() });

  const archived = await create({
    title: canaries.text(vendor, 'archived product'),
    variants: [{ sku: `OLD-${vendor}`, price: gbp(100) }],
  });
  await change(owner, 'archiveProduct', { productId: archived.id, expectedVersion: archived.version });
  note('archived product', vendor, archived.id);

  const draft = await create({
    title: canaries.text(vendor, 'draft'),
    status: 'DRAFT',
    variants: [{ sku: keep('draft sku', vendor, newId('evt')), price: gbp(100) }],
  });
  keep('draft', vendor, draft.id);
  note('draft slug', vendor, draft.slug);
  note('draft variant', vendor, draft.variants[0]?.id ?? '');

  await eventually(() =>
    change(owner, 'receiveStock', {
      reference: keep('delivery', vendor, newId('evt')),
      receipts: [{ variantId, sku, quantity: STOCK }],
    }),
  );
  await change(owner, 'setLowStockThreshold', { variantId, threshold });
  canaries.add(vendor, 'stock', String(threshold));

  const { import: begun } = await change<{ import: { id: string } }>(
    owner,
    'beginImport',
    { errorPolicy: 'REJECT_FAILED_ROWS', fileName: canaries.text(vendor, 'import'), idempotencyKey: key() },
    'import { id }',
  );
  keep('import', vendor, begun.id);
  await change(owner, 'addImportRows', {
    importId: begun.id,
    unreadable: [{ row: 1, reason: canaries.text(vendor, 'import') }],
  });
  // That of the other shop stays open.
  if (vendor === 'vendorB') await change(owner, 'completeImport', { importId: begun.id, rows: 1 });
  return { productId: product.id, variantId };
}
