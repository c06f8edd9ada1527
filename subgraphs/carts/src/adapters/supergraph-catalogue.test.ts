import { newId } from '@agora/subgraph-kit/ids';
import { AppError, type ErrorCode } from '@agora/subgraph-kit/errors';
import type { SupergraphClient } from '@agora/subgraph-kit/supergraph-client';
import { describe, expect, it } from '@jest/globals';
import { createSupergraphCatalogue } from './supergraph-catalogue.ts';

const VIEWER = { subject: newId('usr'), roles: [], scopes: [], shopIds: [] };
const IDS = Array.from({ length: 1_001 }, () => newId('var'));
const [FIRST, SECOND] = IDS as [(typeof IDS)[number], (typeof IDS)[number]];

/** Knows every variant but `unknown`, sold in pounds only, and whose stock nobody tells. */
function supergraphWithout(unknown: string) {
  const pages: string[][] = [];
  const documents: string[] = [];
  const client: SupergraphClient = {
    query<Data>(document: string, variables: Readonly<Record<string, unknown>>) {
      const ids = variables.ids as string[];
      pages.push(ids);
      documents.push(document);
      const price = variables.currency === undefined ? { minorUnits: '199', currency: 'GBP' } : null;
      const productVariants = ids.map((id) =>
        id === unknown ? null : { id, isPurchasable: true, price, availability: null },
      );
      return Promise.resolve({ productVariants } as Data);
    },
  };
  return { catalogue: createSupergraphCatalogue(client), pages, documents };
}

describe('the catalogue in the supergraph', () => {
  it('is asked for 500 variants at a time', async () => {
    const { catalogue, pages } = supergraphWithout('none');
    expect((await catalogue.offers(VIEWER, IDS)).size).toBe(1_001);
    expect(pages.map(({ length }) => length)).toEqual([500, 500, 1]);
  });

  it('is not asked for nothing', async () => {
    const { catalogue, pages } = supergraphWithout('none');
    await catalogue.offers(VIEWER, []);
    expect(pages).toEqual([]);
  });

  it('offers what it knows, without a stock that nobody tells', async () => {
    const { catalogue } = supergraphWithout(SECOND);
    expect(await catalogue.offers(VIEWER, [FIRST, SECOND])).toEqual(
      new Map([[FIRST, { variantId: FIRST, unitPrice: { minorUnits: 199n, currency: 'GBP' }, isPurchasable: true }]]),
    );
  });

  it('prices what it knows, in the currency that is asked for', async () => {
    const { catalogue, documents } = supergraphWithout(SECOND);
    expect(await catalogue.prices(VIEWER, [FIRST, SECOND])).toEqual(
      new Map([[FIRST, { minorUnits: 199n, currency: 'GBP' }]]),
    );
    expect(await catalogue.prices(VIEWER, [FIRST], 'EUR')).toEqual(new Map([[FIRST, undefined]]));
    expect((await catalogue.offers(VIEWER, [FIRST], 'EUR')).get(FIRST)).toEqual({
      variantId: FIRST,
      isPurchasable: true,
    });
    expect(documents.map((document) => document.includes('priceIn(currency: $currency)'))).toEqual([false, true, true]);
  });

  /** Knows every variant, and answers with an error as soon as it is asked for the stock. */
  const withoutStock = (code: ErrorCode): SupergraphClient => ({
    query<Data>(_document: string, { ids, withStock }: Readonly<Record<string, unknown>>) {
      if (withStock === true) return Promise.reject(new AppError(code, 'No stock today.'));
      const price = { minorUnits: '199', currency: 'GBP' };
      return Promise.resolve({
        productVariants: (ids as string[]).map((id) => ({ id, isPurchasable: true, price })),
      } as Data);
    },
  });

  it('prices a cart without the stock, while that is not available', async () => {
    const catalogue = createSupergraphCatalogue(withoutStock('SUBGRAPH_UNAVAILABLE'));
    expect(await catalogue.offers(VIEWER, [FIRST])).toEqual(
      new Map([[FIRST, { variantId: FIRST, unitPrice: { minorUnits: 199n, currency: 'GBP' }, isPurchasable: true }]]),
    );
  });

  it('tells of every other failure', async () => {
    const catalogue = createSupergraphCatalogue(withoutStock('FORBIDDEN'));
    await expect(catalogue.offers(VIEWER, [FIRST])).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
