import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { moneyFromJson, type MoneyJson } from '@agora/subgraph-kit/money';
import type { SupergraphClient } from '@agora/subgraph-kit/supergraph-client';
import type { VariantId } from '../domain/cart.ts';
import type { Offer } from '../domain/pricing.ts';
import type { Catalogue } from '../ports/catalogue.ts';

const OFFERS = `query CartOffers($ids: [ID!]!) {
  productVariants(ids: $ids) {
    id
    isPurchasable
    price { minorUnits currency }
    availability { available }
  }
}`;

const OFFERS_IN_CURRENCY = `query CartOffersIn($ids: [ID!]!, $currency: CurrencyCode!) {
  productVariants(ids: $ids) {
    id
    isPurchasable
    price: priceIn(currency: $currency) { minorUnits currency }
    availability { available }
  }
}`;

const KNOWN = `query KnownVariants($ids: [ID!]!) {
  productVariants(ids: $ids) { id }
}`;

interface OfferAnswer {
  readonly id: VariantId;
  readonly isPurchasable: boolean;
  readonly price: MoneyJson | null;
  readonly availability: { readonly available: number } | null;
}

// As many as `Query.productVariants` takes.
const IDS_PER_QUERY = 500;

export function createSupergraphCatalogue(supergraph: SupergraphClient): Catalogue {
  const variants = async <Variant>(
    document: string,
    viewer: Viewer,
    ids: readonly VariantId[],
    currency?: string,
  ): Promise<readonly Variant[]> => {
    const pages = Array.from({ length: Math.ceil(ids.length / IDS_PER_QUERY) }, (_, page) =>
      ids.slice(page * IDS_PER_QUERY, (page + 1) * IDS_PER_QUERY),
    );
    const answers = await Promise.all(
      pages.map((page) =>
        supergraph.query<{ productVariants: readonly (Variant | null)[] }>(
          document,
          { ids: page, ...(currency !== undefined && { currency }) },
          viewer,
        ),
      ),
    );
    return answers.flatMap(({ productVariants }) => productVariants.filter((variant) => variant !== null));
  };

  return {
    async offers(viewer, variantIds, currency) {
      const document = currency === undefined ? OFFERS : OFFERS_IN_CURRENCY;
      const answers = await variants<OfferAnswer>(document, viewer, variantIds, currency);
      return new Map(answers.map((answer) => [answer.id, toOffer(answer)]));
    },
    async unknownAmong(viewer, variantIds) {
      const answers = await variants<{ readonly id: VariantId }>(KNOWN, viewer, variantIds);
      const known = new Set(answers.map(({ id }) => id));
      return variantIds.filter((id) => !known.has(id));
    },
  };
}

const toOffer = ({ id, isPurchasable, price, availability }: OfferAnswer): Offer => ({
  variantId: id,
  isPurchasable,
  ...(price !== null && { unitPrice: moneyFromJson(price) }),
  ...(availability !== null && { available: availability.available }),
});
