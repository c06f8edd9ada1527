import { GUEST, ownerOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { newId } from '@agora/subgraph-kit/ids';
import type { FakeClock } from '@agora/testkit/fake-clock';
import { predictableId } from '@agora/testkit/predictable-ids';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { openTables, type Tables } from '@agora/testkit/tables';
import { viewer } from '@agora/testkit/viewer';
import { toPricedLine, type CartLineJson } from '../src/domain/priced-line.ts';
import { vouchersFor } from '../src/subgraph.ts';

export const [SHOP, OTHER_SHOP] = [predictableId('shp', 1), predictableId('shp', 2)];
export const vendor = viewer({ subject: predictableId('usr', 1), scopes: ['vouchers:write'], shopIds: [SHOP] });
/** A vendor, of another shop. */
export const stranger = viewer({
  subject: predictableId('usr', 2),
  scopes: ['vouchers:write'],
  shopIds: [OTHER_SHOP],
});
export const admin = viewer({ subject: predictableId('usr', 4), scopes: ['vouchers:write', 'vouchers:admin'] });
/** Somebody new each time: attempts with wrong codes are counted per customer. */
export const newCustomer = () => viewer({ subject: newId('usr'), scopes: ['cart:write', 'vouchers:use'] });
export const newGuest = (): Viewer => ({ ...GUEST, guestId: newId('gst'), scopes: ['cart:write'] });

export const eur = (minorUnits: number) => ({ minorUnits: String(minorUnits), currency: 'EUR' });
export const gbp = (minorUnits: number) => ({ minorUnits: String(minorUnits), currency: 'GBP' });

export const line = (total: number, shopId: string = SHOP, path = 'Home > Lamps'): CartLineJson => ({
  variant: {
    id: predictableId('var', total),
    product: { id: predictableId('prd', total), shop: { id: shopId }, category: { path } },
  },
  total: eur(total),
});

type Input = Readonly<Record<string, unknown>>;

export interface VoucherAnswer {
  readonly voucher: { readonly id: string; readonly code: string; readonly version: number } | null;
  readonly replayed: boolean;
  readonly userErrors: readonly { readonly __typename: string }[];
}

/** The vouchers as shops and customers see them. Each call throws the first error of the answer. */
export interface VouchersUnderTest {
  readonly subgraph: TestSubgraph;
  readonly rows: Tables['rows'];
  /** What the document answers, or its one mutation for `{ input }`. */
  ask<Answer>(document: string, variables: Input, as: Viewer): Promise<Answer>;
  /** The code of the first error. */
  refusal(document: string, variables: Input, as: Viewer): Promise<string | undefined>;
  /** By an administrator unless said otherwise: 10 percent of everything. */
  create(input?: Input, as?: Viewer): Promise<VoucherAnswer>;
  /** The code of a new voucher. */
  code(input?: Input, as?: Viewer): Promise<string>;
  /** A cart of the customer with these lines, as carts tell of it. */
  cart(owner: Viewer, lines: readonly CartLineJson[]): string;
  apply(cartId: string, code: string, as: Viewer): Promise<ApplyAnswer>;
  /** As the gateway asks for it, with the lines of the cart. */
  discount(cartId: string, as: Viewer): Promise<unknown>;
  /** Of many carts in one question. */
  discounts(cartIds: readonly string[], as: Viewer): Promise<readonly unknown[]>;
  stop(): Promise<void>;
}

export interface ApplyAnswer {
  readonly cart: { readonly id: string } | null;
  readonly userErrors: readonly { readonly __typename: string; readonly [detail: string]: unknown }[];
}

const CREATE = `mutation ($input: CreateVoucherInput!) { createVoucher(input: $input) {
  voucher { id code version } replayed userErrors { __typename ... on VoucherCodeTakenError { code path } }
} }`;
const APPLY = `mutation ($input: ApplyVoucherInput!) { applyVoucher(input: $input) {
  cart { id }
  userErrors {
    __typename
    ... on VoucherNotStartedError { startsAt }
    ... on VoucherEndedError { endedAt }
    ... on VoucherMinimumSpendError { minimumSpend { amount currency } missing { minorUnits } }
    ... on VoucherAlreadyUsedError { usageLimitPerCustomer }
    ... on TooManyVoucherAttemptsError { retryAfterSeconds }
  }
} }`;
const DISCOUNTS = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Cart {
  discount {
    code isFreeShipping problem total { minorUnits currency } lines { variant { id } amount { minorUnits } }
    voucher { id code usageLimit timesUsed scope { shopIds customerIds } }
  }
} } }`;

export async function startVouchers(clock?: FakeClock): Promise<VouchersUnderTest> {
  const carts = new Map<string, { readonly owner: string; readonly lines: readonly CartLineJson[] }>();
  const definition = vouchersFor(() =>
    Promise.resolve({
      linesOf: (asker, cartId) => {
        const cart = carts.get(cartId);
        return Promise.resolve(cart?.owner === ownerOf(asker) ? cart.lines.map(toPricedLine) : undefined);
      },
    }),
  );
  const subgraph = await startTestSubgraph(definition, { ...(clock && { clock }) });
  const { rows, close } = openTables(subgraph.running);

  const ask: VouchersUnderTest['ask'] = async <Answer>(document: string, variables: Input, as: Viewer) => {
    const { data, errors } = await subgraph.ask(as, document, variables);
    if (errors?.[0] !== undefined) throw errors[0];
    return (document.startsWith('mutation') ? Object.values(data ?? {})[0] : data) as Answer;
  };
  const vouchers: VouchersUnderTest = {
    subgraph,
    rows,
    ask,
    refusal: async (document, variables, as) =>
      (await subgraph.ask(as, document, variables)).errors?.[0]?.extensions.code as string | undefined,
    create: (input = {}, as = admin) =>
      ask<VoucherAnswer>(
        CREATE,
        {
          input: {
            code: newId('vch').slice(4),
            value: { kind: 'PERCENT', basisPoints: 1_000 },
            ...input,
          },
        },
        as,
      ),
    async code(input, as) {
      const { voucher } = await vouchers.create(input, as);
      if (voucher === null) throw new Error('the voucher was refused');
      return voucher.code;
    },
    cart(owner, lines) {
      const cartId = newId('crt');
      carts.set(cartId, { owner: ownerOf(owner), lines });
      return cartId;
    },
    apply: (cartId, code, as) => ask<ApplyAnswer>(APPLY, { input: { cartId, code } }, as),
    discount: async (cartId, as) => (await vouchers.discounts([cartId], as))[0],
    async discounts(cartIds, as) {
      const representations = cartIds.map((id) => ({ __typename: 'Cart', id, lines: carts.get(id)?.lines }));
      const data = await ask<{ _entities: readonly ({ discount: unknown } | null)[] }>(
        DISCOUNTS,
        { representations },
        as,
      );
      return data._entities.map((each) => each?.discount);
    },
    async stop() {
      await close();
      await subgraph.stop();
    },
  };
  return vouchers;
}
