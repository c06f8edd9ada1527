import { newId } from '@agora/subgraph-kit/ids';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { eventually } from '@agora/testkit/eventually';
import { predictableId } from '@agora/testkit/predictable-ids';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { openTables, type Tables } from '@agora/testkit/tables';
import { viewer } from '@agora/testkit/viewer';
import { expect } from '@jest/globals';
import { createPostgresTitleWords } from '../src/adapters/postgres-title-words.ts';
import { products } from '../src/subgraph.ts';
import { gatherTitleWords } from '../src/use-cases/gather-title-words.ts';

export const SHOP = predictableId('shp', 1);
export const member = viewer({ subject: predictableId('usr', 1), scopes: ['products:write'], shopIds: [SHOP] });
/** A vendor, of another shop. */
export const stranger = viewer({
  subject: predictableId('usr', 2),
  scopes: ['products:write'],
  shopIds: [predictableId('shp', 2)],
});
export const customer = viewer({ subject: predictableId('usr', 3), scopes: ['cart:write'] });
export const admin = viewer({ subject: predictableId('usr', 4), scopes: ['products:write', 'products:admin'] });

export const gbp = (minorUnits: number) => ({ minorUnits: String(minorUnits), currency: 'GBP' });
export const eur = (minorUnits: number) => ({ minorUnits: String(minorUnits), currency: 'EUR' });

interface UserErrors {
  readonly userErrors: readonly { readonly __typename: string }[];
}

export interface CreateAnswer extends UserErrors {
  readonly product: { readonly id: string; readonly variants: readonly { readonly id: string }[] } | null;
  readonly replayed: boolean;
}

export interface ImportAnswer {
  readonly id: string;
  readonly status: string;
  readonly counts: Readonly<Record<'staged' | 'created' | 'updated' | 'unchanged' | 'rejected', number>>;
  readonly lastRow: number | null;
  readonly errors: { readonly nodes: readonly { readonly row: number; readonly reason: string }[] };
}

interface ImportStep extends UserErrors {
  readonly import: ImportAnswer | null;
}

type Input = Readonly<Record<string, unknown>>;

/** The catalogue as its shops see it. Each call throws the first error of the answer. */
export interface ProductsUnderTest {
  readonly subgraph: TestSubgraph;
  newProduct(): Input;
  create(input?: Input, as?: Viewer): Promise<CreateAnswer>;
  /** Adds a product with one variant at 10.00 GBP. */
  place(input?: Input): Promise<{ readonly id: string; readonly variantId: string }>;
  /** Lets the shop sell. */
  open(shopId?: string): Promise<void>;
  beginImport(input?: Input, as?: Viewer): Promise<{ readonly id: string; readonly replayed: boolean }>;
  addImportRows(importId: string, rows: readonly Input[], input?: Input, as?: Viewer): Promise<ImportStep>;
  completeImport(importId: string, rows: number, as?: Viewer): Promise<ImportStep>;
  readImport(id: string, as?: Viewer): Promise<ImportAnswer | null>;
  /** All of it: begins, sends rows of `SHOP` and completes. */
  importRows(rows: readonly Input[], input?: Input, as?: Viewer): Promise<ImportAnswer>;
  /** What the document's one mutation answers. */
  mutate(document: string, input: Input, as?: Viewer): Promise<UserErrors>;
  /** Types of the messages about a product, in order. */
  told(productId: string): Promise<string[]>;
  /** The audit trail of something, the oldest first. */
  audited(subject: string): Promise<readonly unknown[]>;
  readonly rows: Tables['rows'];
  /** Learns the words of all titles, as the job does each minute. */
  gatherTitleWords(): Promise<void>;
  countOf(table: 'product' | 'variant' | 'category' | 'outbox'): Promise<number>;
  stop(): Promise<void>;
}

const CREATE = `mutation ($input: CreateProductInput!) { createProduct(input: $input) {
  product { id variants { id } } userErrors { __typename ... on SkuTakenError { sku } } replayed
} }`;
const IMPORT_FIELDS = `id status counts { staged created updated unchanged rejected } lastRow
  errors(first: 100) { nodes { row reason } }`;
const BEGIN = `mutation ($input: BeginImportInput!) { beginImport(input: $input) { import { id } replayed } }`;
const ADD_ROWS = `mutation ($input: AddImportRowsInput!) { addImportRows(input: $input) {
  import { ${IMPORT_FIELDS} } userErrors { __typename ... on ImportClosedError { status } }
} }`;
const COMPLETE = `mutation ($input: CompleteImportInput!) { completeImport(input: $input) {
  import { ${IMPORT_FIELDS} }
  userErrors { __typename ... on RowsMissingError { staged } ... on ImportClosedError { status } }
} }`;
const READ_IMPORT = `query ($id: ID!) { import(id: $id) { ${IMPORT_FIELDS} } }`;
const MAX_ROWS = 500;

export async function startProducts(): Promise<ProductsUnderTest> {
  const subgraph = await startTestSubgraph(products);
  const { rows, told, close } = openTables(subgraph.running);
  const ask = async (document: string, input: Input, as: Viewer): Promise<unknown> => {
    const { data, errors } = await subgraph.ask(as, document, { input });
    if (errors?.[0] !== undefined) throw errors[0];
    return Object.values(data ?? {})[0];
  };

  const catalogue: ProductsUnderTest = {
    subgraph,
    rows,
    newProduct: () => ({
      shopId: SHOP,
      title: 'Lamp',
      variants: [{ sku: newId('var'), price: gbp(1_000) }],
    }),
    create: async (input = {}, as = member) =>
      (await ask(CREATE, { ...catalogue.newProduct(), ...input }, as)) as CreateAnswer,
    async place(input) {
      const { product } = await catalogue.create(input);
      if (product === null) throw new Error('the product was refused');
      return { id: product.id, variantId: product.variants[0]?.id ?? '' };
    },
    async open(shopId = SHOP) {
      await subgraph.publish({ type: 'shop.verified', subject: shopId, data: { shopId } });
      await eventually(async () => {
        expect(await rows(`select from shop where id = $1 and status = 'active'`, [shopId])).toHaveLength(1);
      });
    },
    async beginImport(input = {}, as = member) {
      const begun = { errorPolicy: 'REJECT_FAILED_ROWS', fileName: 'catalogue.csv', ...input };
      const answer = (await ask(BEGIN, begun, as)) as { import: { id: string }; replayed: boolean };
      return { id: answer.import.id, replayed: answer.replayed };
    },
    addImportRows: async (importId, importRows, input = {}, as = member) =>
      (await ask(
        ADD_ROWS,
        { importId, rows: importRows.map((row) => ({ shopId: SHOP, ...row })), ...input },
        as,
      )) as ImportStep,
    completeImport: async (importId, count, as = member) =>
      (await ask(COMPLETE, { importId, rows: count }, as)) as ImportStep,
    async readImport(id, as = member) {
      const { data, errors } = await subgraph.ask(as, READ_IMPORT, { id });
      if (errors?.[0] !== undefined) throw errors[0];
      return data?.import as ImportAnswer | null;
    },
    async importRows(importRows, input = {}, as = member) {
      const { id } = await catalogue.beginImport(input, as);
      for (let from = 0; from < importRows.length; from += MAX_ROWS) {
        await catalogue.addImportRows(id, importRows.slice(from, from + MAX_ROWS), {}, as);
      }
      const { import: completed, userErrors } = await catalogue.completeImport(id, importRows.length, as);
      if (completed === null) throw new Error(`the import was refused: ${JSON.stringify(userErrors)}`);
      return eventually(async () => {
        const answer = await catalogue.readImport(id, as);
        if (answer === null || answer.status === 'APPLYING') throw new Error('the import goes on');
        return answer;
      });
    },
    mutate: async (document, input, as = member) => (await ask(document, input, as)) as UserErrors,
    told,
    audited: (subject) =>
      rows('select action, by_subject, details from audit where subject = $1 order by position', [subject]),
    gatherTitleWords: () =>
      gatherTitleWords(
        createPostgresTitleWords({ query: rows, transaction: () => Promise.reject(new Error('no transaction')) }),
      ),
    countOf: async (table) =>
      (await rows<{ count: number }>(`select count(*)::int as count from ${table}`))[0]?.count ?? 0,
    async stop() {
      await close();
      await subgraph.stop();
    },
  };
  return catalogue;
}
