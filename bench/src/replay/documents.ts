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
    lines { sku quantity charged { minorUnits } refunded { minorUnits } variant { id } }
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

export const CREATE_VOUCHER = `mutation ReplayCreateVoucher($input: CreateVoucherInput!) {
  createVoucher(input: $input) {
    voucher { code }
    userErrors { __typename ... on UserError { message } }
  }
}`;

export const APPLY_VOUCHER = `mutation ReplayApplyVoucher($input: ApplyVoucherInput!) {
  applyVoucher(input: $input) { userErrors { __typename ... on UserError { message } } }
}`;

export const REMOVE_VOUCHER = `mutation ReplayRemoveVoucher($input: RemoveVoucherInput!) {
  removeVoucher(input: $input) { cart { id } }
}`;

export const CHECKOUT = `mutation ReplayCheckout($input: CheckoutInput!) {
  checkout(input: $input) {
    order { ${ORDER} }
    userErrors { __typename ... on UserError { message } }
  }
}`;

export const REFUND = `mutation ReplayRefund($input: RefundOrderInput!) {
  refundOrder(input: $input) {
    refund { reference status }
    userErrors { __typename ... on UserError { message } }
  }
}`;

export const FOLLOW_REFUNDS = `query ReplayFollowRefunds($id: ID!) {
  order(id: $id) { refunds { reference status } }
}`;

export const RECONCILIATION = `query ReplayReconciliation {
  paymentReconciliation { currencies { currency difference { minorUnits } } mismatches { orderId what } }
}`;

export const SHOP_COMMISSION = `query ReplayCommission($slug: String!) { shopBySlug(slug: $slug) { commissionBasisPoints } }`;

export const SHOP_PAYOUTS = `query ReplayPayouts($slug: String!, $after: String) {
  shopBySlug(slug: $slug) {
    payouts(first: 100, after: $after) {
      nodes {
        order { id }
        gross { minorUnits }
        commission { minorUnits }
        net { minorUnits }
        reversedNet { minorUnits }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

export const SHOP_ACCOUNT = `query ReplayAccount($slug: String!, $after: String) {
  shopBySlug(slug: $slug) {
    balance { owed { minorUnits } }
    transfers(first: 100, after: $after) { nodes { amount { minorUnits } } pageInfo { hasNextPage endCursor } }
  }
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
    readonly charged: MoneyAnswer;
    readonly refunded: MoneyAnswer;
    readonly variant: { readonly id: string } | null;
  }[];
  readonly payment: { readonly capturedAmount: MoneyAnswer; readonly refundedAmount: MoneyAnswer } | null;
}

export interface PayoutAnswer {
  readonly order: { readonly id: string } | null;
  readonly gross: MoneyAnswer;
  readonly commission: MoneyAnswer;
  readonly net: MoneyAnswer;
  readonly reversedNet: MoneyAnswer;
}

export interface PageOf<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface UserErrors {
  readonly userErrors: readonly { readonly __typename: string; readonly message?: string }[];
}

export const describeErrors = ({ userErrors }: UserErrors): string =>
  userErrors.map(({ __typename, message }) => `${__typename} ${message ?? ''}`).join('; ');

/** Reads a list to its end. */
export async function allPages<Node>(page: (after: string | null) => Promise<PageOf<Node>>): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const read: PageOf<Node> = await page(after);
    nodes.push(...read.nodes);
    if (!read.pageInfo.hasNextPage) return nodes;
    after = read.pageInfo.endCursor;
  }
}
