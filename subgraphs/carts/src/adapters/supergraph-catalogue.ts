import { AppError } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { moneyFromJson, type MoneyJson } from '@agora/subgraph-kit/money';
import type { SupergraphClient } from '@agora/subgraph-kit/supergraph-client';
import type { VariantId } from '../domain/cart.ts';
import type { Offer } from '../domain/pricing.ts';
import type { Catalogue } from '../ports/catalogue.ts';

const OFFERS = `query CartOffers($ids: [ID!]!, $withStock: Boolean!) {
  productVariants(ids: $ids) {
    id
    isPurchasable
    price { minorUnits currency }
    availability @include(if: $withStock) { available }
  }
}`;

const OFFERS_IN_CURRENCY = `query CartOffersIn($ids: [ID!]!, $withStock: Boolean!, $currency: CurrencyCode!) {
  productVariants(ids: $ids) {
    id
    isPurchasable
    price: priceIn(currency: $currency) { minorUnits currency }
    availability @include(if: $withStock) { available }
  }
}`;

const PRICES = `query CartPrices($ids: [ID!]!) {
  productVariants(ids: $ids) { id price { minorUnits currency } }
}`;

const PRICES_IN_CURRENCY = `query CartPricesIn($ids: [ID!]!, $currency: CurrencyCode!) {
  productVariants(ids: $ids) { id price: priceIn(currency: $currency) { minorUnits currency } }
}`;

interface PriceAnswer {
  readonly id: VariantId;
  readonly price: MoneyJson | null;
}

interface OfferAnswer extends PriceAnswer {
  readonly isPurchasable: boolean;
  readonly availability?: { readonly available: number } | null;
}

// As many as `Query.productVariants` takes.
const IDS_PER_QUERY = 500;

export function createSupergraphCatalogue(supergraph: SupergraphClient): Catalogue {
  const variants = async <Variant>(
    document: string,
    viewer: Viewer,
    ids: readonly VariantId[],
    further: Readonly<Record<string, unknown>>,
  ): Promise<readonly Variant[]> => {
    const pages = Array.from({ length: Math.ceil(ids.length / IDS_PER_QUERY) }, (_, page) =>
      ids.slice(page * IDS_PER_QUERY, (page + 1) * IDS_PER_QUERY),
    );
    const answers = await Promise.all(
      pages.map((page) =>
        supergraph.query<{ productVariants: readonly (Variant | null)[] }>(document, { ids: page, ...further }, viewer),
      ),
    );
    return answers.flatMap(({ productVariants }) => productVariants.filter((variant) => variant !== null));
  };

  return {
    async offers(viewer, variantIds, currency) {
      const document = currency === undefined ? OFFERS : OFFERS_IN_CURRENCY;
      const ask = (withStock: boolean) =>
        variants<OfferAnswer>(document, viewer, variantIds, { ...inCurrency(currency), withStock });
      // What a cart costs does not depend on how much is left: without the stock, it is shown without that alone.
      const answers = await ask(true).catch((error: unknown) => {
        if (error instanceof AppError && error.code === 'SUBGRAPH_UNAVAILABLE') return ask(false);
        throw error;
      });
      return new Map(answers.map((answer) => [answer.id, toOffer(answer)]));
    },
    async prices(viewer, variantIds, currency) {
      const document = currency === undefined ? PRICES : PRICES_IN_CURRENCY;
      const answers = await variants<PriceAnswer>(document, viewer, variantIds, inCurrency(currency));
      return new Map(answers.map(({ id, price }) => [id, price === null ? undefined : moneyFromJson(price)]));
    },
  };
}

const inCurrency = (currency: string | undefined) => (currency === undefined ? {} : { currency });

const toOffer = ({ id, isPurchasable, price, availability }: OfferAnswer): Offer => ({
  variantId: id,
  isPurchasable,
  ...(price !== null && { unitPrice: moneyFromJson(price) }),
  ...(availability && { available: availability.available }),
});
