// What the replay asks of the public endpoint.

export const VARIANTS = `query ReplayVariants($skus: [String!]!) {
  productVariantsBySku(skus: $skus) { id sku }
}`;

const ORDER = `id number status paymentStatus cancelReason total { minorUnits currency } refundedTotal { minorUnits }`;

export const FIND_ORDER = `query ReplayFindOrder($reference: String!) {
  orderByReference(reference: $reference) { ${ORDER} }
}`;

export const FOLLOW_ORDER = `query ReplayFollowOrder($id: ID!) { order(id: $id) { ${ORDER} } }`;

export const READ_ORDER = `query ReplayReadOrder($reference: String!) {
  orderByReference(reference: $reference) {
    ${ORDER}
    lines { sku quantity total { minorUnits } variant { id } }
    payment { capturedAmount { minorUnits } refundedAmount { minorUnits } }
  }
}`;

export const COUNT_ORDERS = `query ReplayCountOrders($after: String) {
  me { orders(first: 100, after: $after) { nodes { externalReference status } pageInfo { hasNextPage endCursor } } }
}`;

export const FILL_CART = `mutation ReplayFillCart($clear: ClearCartInput!, $add: AddCartLinesInput!) {
  clearCart(input: $clear) { userErrors { __typename ... on UserError { message } } }
  addCartLines(input: $add) {
    cart { id version }
    userErrors { __typename ... on UserError { message } }
  }
}`;

export const CHECKOUT = `mutation ReplayCheckout($input: CheckoutInput!) {
  checkout(input: $input) {
    order { ${ORDER} }
    userErrors { __typename ... on UserError { message } }
  }
}`;

export const REFUND = `mutation ReplayRefund($input: RefundOrderInput!) {
  refundOrder(input: $input) {
    refund { id status amount { minorUnits } }
    userErrors { __typename ... on UserError { message } }
  }
}`;

export const FOLLOW_REFUNDS = `query ReplayFollowRefunds($id: ID!) {
  order(id: $id) { refunds { reference status amount { minorUnits } } }
}`;

export const RECONCILIATION = `query ReplayReconciliation {
  paymentReconciliation { currencies { currency difference { minorUnits } } mismatches { orderId what } }
}`;

export const COMMITTED_STOCK = `query ReplayCommittedStock($orderIds: [ID!]!) {
  committedStock(orderIds: $orderIds) { orderId variantId quantity }
}`;

export interface MoneyAnswer {
  readonly minorUnits: string;
}

export interface OrderAnswer {
  readonly id: string;
  readonly number: string;
  readonly status: 'PENDING' | 'CONFIRMED' | 'CANCELLED';
  readonly paymentStatus: string;
  readonly cancelReason: string | null;
  readonly total: MoneyAnswer & { readonly currency: string };
  readonly refundedTotal: MoneyAnswer;
}

export interface WholeOrderAnswer extends OrderAnswer {
  readonly lines: readonly {
    readonly sku: string;
    readonly quantity: number;
    readonly total: MoneyAnswer;
    readonly variant: { readonly id: string } | null;
  }[];
  readonly payment: { readonly capturedAmount: MoneyAnswer; readonly refundedAmount: MoneyAnswer } | null;
}

export interface UserErrors {
  readonly userErrors: readonly { readonly __typename: string; readonly message?: string }[];
}
