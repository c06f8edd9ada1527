import type { Exceptions } from './schema-conventions.ts';

/** Where the graph departs from its own conventions, and why. */
export const exceptions: Exceptions = {
  boundedLists: {
    'Cart.lines': 'a setting bounds the lines of a cart: 2,000 by default',
    'Order.lines': 'at most as many as a cart has',
    'Order.shopOrders': 'at most as many as the order has lines',
    'Order.refunds': 'each takes at least one unit of the order',
    'Order.timeline': 'a checkout takes a handful of steps',
    'ShopOrder.lines': "a part of the order's lines",
    'Payment.refunds': 'each takes at least one unit of the order',
    'PaymentReconciliation.currencies': 'one per currency',
    'PaymentReconciliation.mismatches': 'the first 100',
    'Product.variants': 'at most 100',
    'ProductVariant.prices': 'one for each currency, at most 20',
    'ProductVariant.options': 'what tells at most 100 variants apart',
    'ProductVariant.priceHistory': 'the last 100',
    'Query.categories': 'people tend the tree by hand; the first 10,000',
    'Query.committedStock': 'the lines of at most 100 orders',
    'Query.productVariants': 'at most 500 ids',
    'Query.productVariantsBySku': 'at most 500 SKUs',
    'Query.stockLevels': 'at most 500 ids',
    'User.sessions': 'at most 100',
    'User.shops': 'the newest 100',
  },
  withoutUserErrors: {
    'Mutation.signOut': 'a session that has ended is as good as one that ends now',
    'Mutation.signOutEverywhere': 'as signOut',
    'Mutation.grantRole': 'a role that is held already is granted',
    'Mutation.revokeRole': 'a role that is not held is revoked',
    'Mutation.receiveStock': 'what was received before is counted, not refused',
    'Mutation.markNotificationsRead': 'what was read already stays read',
    'Mutation.importProducts': 'rows are refused one by one, in `rejected`',
    'Mutation.verifyShop': 'a shop that is verified already stays so',
  },
};
