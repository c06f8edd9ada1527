import { AppError } from '@agora/subgraph-kit/errors';
import type { SupergraphClient } from '@agora/subgraph-kit/supergraph-client';
import { moneyFromJson, type MoneyJson } from '@agora/subgraph-kit/money';
import type { CartId, ShopId, VariantId } from '../domain/order.ts';
import type { Quote } from '../domain/place-order.ts';
import type { Quotes } from '../ports/quotes.ts';

const QUOTE = `query CheckoutQuote($cartId: ID!) {
  cart(id: $cartId) {
    id
    version
    lines {
      quantity
      variant {
        id
        sku
        title
        isPurchasable
        price { minorUnits currency }
        product { shop { id } }
        availability { available }
      }
    }
  }
}`;

interface Answer {
  readonly cart: {
    readonly id: CartId;
    readonly version: number;
    readonly lines: readonly { readonly quantity: number; readonly variant: VariantAnswer | null }[];
  } | null;
}

interface VariantAnswer {
  readonly id: VariantId;
  readonly sku: string;
  readonly title: string;
  readonly isPurchasable: boolean;
  readonly price: MoneyJson;
  readonly product: { readonly shop: { readonly id: ShopId } | null };
  readonly availability: { readonly available: number } | null;
}

/** One query, so that everything a checkout relies on is of one moment. */
export function createSupergraphQuotes(supergraph: SupergraphClient): Quotes {
  return {
    async quote(viewer, cartId) {
      const { cart } = await supergraph.query<Answer>(QUOTE, { cartId }, viewer);
      return cart === null ? undefined : toQuote(cart);
    },
  };
}

function toQuote(cart: NonNullable<Answer['cart']>): Quote {
  return {
    cartId: cart.id,
    cartVersion: cart.version,
    lines: cart.lines.map(({ quantity, variant }) => {
      // The catalogue forgets no variant, so this is an answer cut short.
      const shop = variant?.product.shop;
      if (variant === null || !shop) throw new AppError('SUBGRAPH_UNAVAILABLE', 'The catalogue is not available.');
      return {
        variantId: variant.id,
        shopId: shop.id,
        sku: variant.sku,
        title: variant.title,
        quantity,
        unitPrice: moneyFromJson(variant.price),
        isPurchasable: variant.isPurchasable,
        ...(variant.availability !== null && { available: variant.availability.available }),
      };
    }),
  };
}
