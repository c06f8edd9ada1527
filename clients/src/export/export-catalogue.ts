import { open } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import type { CatalogueRow, FileFormat, Money } from '../import/catalogue-file.ts';
import type { Session } from '../session.ts';
import { toSpreadsheet } from '../spreadsheet-text.ts';

export interface ExportOptions {
  /** Slug of the shop. */
  readonly shop: string;
  readonly file: string;
  readonly format: FileFormat;
}

type ExportedRow = Omit<CatalogueRow, 'row' | 'stock'>;

interface Product {
  readonly title: string;
  readonly description: string;
  readonly category: { readonly path: string } | null;
  readonly taxClass: NonNullable<CatalogueRow['taxClass']>;
  readonly variants: readonly { readonly sku: string; readonly price: Money; readonly prices: readonly Money[] }[];
}

interface Page {
  readonly nodes: readonly Product[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const SHOP = `query ExportShop($slug: String!) { shopBySlug(slug: $slug) { id } }`;
const PRODUCTS = `query ExportProducts($shopId: ID!, $after: String) {
  products(where: { shopId: $shopId }, orderBy: { field: CREATED_AT, direction: ASC }, first: 100, after: $after) {
    nodes {
      title description category { path } taxClass
      variants { sku price { minorUnits currency } prices { minorUnits currency } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/**
 * Writes what a shop has on sale to a file that can be imported, as a stream: a row for each variant. Stock is not in it,
 * because what is in a shop now is not what it opened with.
 * @returns how many rows were written.
 * @throws when there is no such shop.
 */
export async function exportCatalogue(session: Session, { shop, file, format }: ExportOptions): Promise<number> {
  const { shopBySlug } = await session.ask<{ shopBySlug: { readonly id: string } | null }>(SHOP, { slug: shop });
  if (shopBySlug === null) throw new Error(`there is no shop ${shop}`);
  const { header, line } = FORMATS[format];
  let rows = 0;
  await using output = await open(file, 'w');
  await output.write(header);
  for await (const { variants, category, ...product } of productsOf(session, shopBySlug.id)) {
    for (const { sku, price, prices } of variants) {
      const others = prices.filter(({ currency }) => currency !== price.currency);
      await output.write(line({ ...product, sku, shop, price, prices: others, category: category?.path }));
      rows++;
    }
  }
  return rows;
}

async function* productsOf(session: Session, shopId: string): AsyncGenerator<Product> {
  for (let after: string | null = null; ;) {
    const answer: { products: Page } = await session.ask(PRODUCTS, { shopId, after });
    yield* answer.products.nodes;
    if (!answer.products.pageInfo.hasNextPage) return;
    after = answer.products.pageInfo.endCursor;
  }
}

const COLUMNS = [
  'sku',
  'title',
  'category',
  'shop',
  'price_minor',
  'currency',
  'stock',
  'tax_class',
  'prices',
  'description',
];

const FORMATS: Record<FileFormat, { readonly header: string; readonly line: (row: ExportedRow) => string }> = {
  csv: {
    header: stringify([COLUMNS]),
    line: ({ sku, title, category, shop, price, taxClass, prices, description }) =>
      stringify([
        [
          sku,
          title,
          category ?? '',
          shop,
          price.minorUnits,
          price.currency,
          '',
          taxClass ?? '',
          (prices ?? []).map(({ currency, minorUnits }) => `${currency} ${minorUnits}`).join(';'),
          description ?? '',
        ].map(toSpreadsheet),
      ]),
  },
  jsonl: { header: '', line: (row) => `${JSON.stringify(row)}\n` },
};
