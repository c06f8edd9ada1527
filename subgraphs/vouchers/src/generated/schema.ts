// Generated from schema.graphql by scripts/codegen.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel } from '@agora/subgraph-kit/money';
import type { VoucherModel, VoucherScopeModel, VoucherRedemptionModel, VoucherConnectionModel, VoucherRedemptionConnectionModel, CartModel, CartDiscountModel, CartLineDiscountModel, ProductVariantModel, OrderModel, ShopModel } from '../resolvers/models.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, as ISO 8601: `2026-01-31T12:00:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** A whole number of up to 64 bits, as a string, because JSON numbers lose precision beyond 2^53. */
  BigInt: { input: bigint; output: bigint; }
  /** A decimal number as a string: `12.50`. */
  Decimal: { input: string; output: string; }
  /** A currency by its ISO 4217 code: `EUR`. */
  CurrencyCode: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount in the currency's main unit, for display: `12.50`. */
  readonly amount: Scalars['Decimal']['output'];
  /** The amount in the currency's minor unit, for arithmetic: `1250`. */
  readonly minorUnits: Scalars['BigInt']['output'];
  /** The currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
};

/** An amount of money that a caller names. */
export type MoneyInput = {
  /** The amount in the currency's minor unit: `1250` for 12.50 EUR. */
  readonly minorUnits: Scalars['BigInt']['input'];
  /** The currency. */
  readonly currency: Scalars['CurrencyCode']['input'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more entries follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether entries come before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry; absent on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last entry; absent on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Why a mutation refused what it was asked. Nothing has changed. */
export type UserError = {
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Somebody else has changed the thing since it was read. Read it again and decide anew. */
export type ConflictError = UserError & {
  readonly __typename?: 'ConflictError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The version that it has now. */
  readonly currentVersion: Scalars['Int']['output'];
};

/** Too many wrong codes were tried lately; for now even the right one is refused. */
export type TooManyVoucherAttemptsError = UserError & {
  readonly __typename?: 'TooManyVoucherAttemptsError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** After how many seconds to try again. */
  readonly retryAfterSeconds: Scalars['Int']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** The voucher with this id; null when there is none that the caller looks after. */
  readonly voucher?: Maybe<Voucher>;
  /** The voucher with this code; null when there is none that the caller looks after. */
  readonly voucherByCode?: Maybe<Voucher>;
  /** All vouchers, newest first. */
  readonly vouchers?: Maybe<VoucherConnection>;
};


export type QueryVoucherArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVoucherByCodeArgs = {
  code: Scalars['String']['input'];
};


export type QueryVouchersArgs = {
  where?: InputMaybe<VoucherWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Makes a voucher: of a shop by its members, of the whole marketplace by its administrators. */
  readonly createVoucher: CreateVoucherPayload;
  /** Changes the terms of a voucher. Orders that were placed keep their discounts. */
  readonly updateVoucher: UpdateVoucherPayload;
  /** Ends a voucher for good. Orders that were placed keep their discounts. */
  readonly deactivateVoucher: DeactivateVoucherPayload;
  /** Puts a voucher on the caller's cart, in the place of one that is there. Its use counts when the cart is ordered. */
  readonly applyVoucher: ApplyVoucherPayload;
  /** Takes the voucher off the caller's cart. None that is there is no error: it is gone either way. */
  readonly removeVoucher: RemoveVoucherPayload;
};


export type MutationCreateVoucherArgs = {
  input: CreateVoucherInput;
};


export type MutationUpdateVoucherArgs = {
  input: UpdateVoucherInput;
};


export type MutationDeactivateVoucherArgs = {
  input: DeactivateVoucherInput;
};


export type MutationApplyVoucherArgs = {
  input: ApplyVoucherInput;
};


export type MutationRemoveVoucherArgs = {
  input: RemoveVoucherInput;
};

/** A code that makes an order cheaper. A shop's is for what the shop sells, the marketplace's for what all sell. */
export type Voucher = {
  readonly __typename?: 'Voucher';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** What customers type, in upper case; never changes. */
  readonly code: Scalars['String']['output'];
  /** What it gives. */
  readonly kind: VoucherKind;
  /** For `PERCENT`: the share of the price that it saves, in hundredths of a percent. */
  readonly basisPoints?: Maybe<Scalars['Int']['output']>;
  /** For `FIXED`: what it saves, one amount for each currency in which it can be used; empty otherwise. */
  readonly amounts: ReadonlyArray<Money>;
  /** For `PERCENT`: it saves no more than this. */
  readonly maximumDiscount?: Maybe<Money>;
  /** What the lines that it is for must cost together, at least. */
  readonly minimumSpend?: Maybe<Money>;
  /** From when on it can be used. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Until when it can be used; null for as long as it is active. */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was not ended by hand. */
  readonly isActive: Scalars['Boolean']['output'];
  /** The shop whose voucher it is; null for the marketplace's. */
  readonly shop?: Maybe<Shop>;
  /** What it is for. */
  readonly scope: VoucherScope;
  /** How often one customer can use it; null for any number. */
  readonly usageLimitPerCustomer?: Maybe<Scalars['Int']['output']>;
  /** How often it can be used in all; null for any number, and for all but those who look after it. */
  readonly usageLimit?: Maybe<Scalars['Int']['output']>;
  /** How many uses are set aside or made; null for all but those who look after it. */
  readonly timesUsed?: Maybe<Scalars['Int']['output']>;
  /** The orders that have used it, newest first; null for all but those who look after it. */
  readonly redemptions?: Maybe<VoucherRedemptionConnection>;
  /** Grows with each change of its terms; for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
};


/** A code that makes an order cheaper. A shop's is for what the shop sells, the marketplace's for what all sell. */
export type VoucherRedemptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a voucher gives. */
export type VoucherKind =
  /** A share of the price. */
  | 'PERCENT'
  /** A fixed amount. */
  | 'FIXED'
  /** The shipping costs nothing. */
  | 'FREE_SHIPPING';

/** What a voucher is for: the lines of a cart that fit every list that is not empty. */
export type VoucherScope = {
  readonly __typename?: 'VoucherScope';
  /** Ids of shops. */
  readonly shopIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Ids of products. */
  readonly productIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Categories with all that is below them: names from the root, as `Home > Decorations`. */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** Ids of the only customers who can use it; empty for everybody, null for all but those who look after it. */
  readonly customerIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
};

/** A page of vouchers. */
export type VoucherConnection = {
  readonly __typename?: 'VoucherConnection';
  /** The vouchers of this page with their cursors. */
  readonly edges: ReadonlyArray<VoucherEdge>;
  /** The vouchers of this page. */
  readonly nodes: ReadonlyArray<Voucher>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many vouchers there are in all, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A voucher in a page. */
export type VoucherEdge = {
  readonly __typename?: 'VoucherEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The voucher. */
  readonly node: Voucher;
};

/** A page of redemptions. */
export type VoucherRedemptionConnection = {
  readonly __typename?: 'VoucherRedemptionConnection';
  /** The redemptions of this page with their cursors. */
  readonly edges: ReadonlyArray<VoucherRedemptionEdge>;
  /** The redemptions of this page. */
  readonly nodes: ReadonlyArray<VoucherRedemption>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many redemptions there are in all, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A redemption in a page. */
export type VoucherRedemptionEdge = {
  readonly __typename?: 'VoucherRedemptionEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The redemption. */
  readonly node: VoucherRedemption;
};

/** A use of a voucher that an order has made. */
export type VoucherRedemption = {
  readonly __typename?: 'VoucherRedemption';
  /** The order; null when it is out of reach. */
  readonly order?: Maybe<Order>;
  /** What it has saved, by what the customer had agreed to. */
  readonly discount: Money;
  /** Who has used it; null for all but administrators. */
  readonly customerId?: Maybe<Scalars['ID']['output']>;
  /** When the order was paid or confirmed. */
  readonly redeemedAt: Scalars['DateTime']['output'];
};

/** Which vouchers to list. All that is given must hold. */
export type VoucherWhere = {
  /** Vouchers of this shop. */
  readonly shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Vouchers that were ended by hand, or were not. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Cart = {
  readonly __typename?: 'Cart';
  readonly id: Scalars['ID']['output'];
  /** What is in it, in the order in which it was put in; by default at most 2,000 lines. */
  readonly lines: ReadonlyArray<CartLine>;
  /** What the voucher on the cart saves at the prices of now; null without one, and when that cannot be told. */
  readonly discount?: Maybe<CartDiscount>;
};

/** Some units of one variant in a cart. */
export type CartLine = {
  readonly __typename?: 'CartLine';
  /** The variant; null when it is out of reach. */
  readonly variant?: Maybe<ProductVariant>;
  /** What the line costs now; null when the catalogue has no price for it. */
  readonly total?: Maybe<Money>;
};

export type ProductVariant = {
  readonly __typename?: 'ProductVariant';
  readonly id: Scalars['ID']['output'];
  /** The product of which it is a variant. */
  readonly product: Product;
};

export type Product = {
  readonly __typename?: 'Product';
  readonly id: Scalars['ID']['output'];
  /** The shop that sells it; null when it is out of reach. */
  readonly shop?: Maybe<Shop>;
  /** Where it stands in the catalogue. */
  readonly category?: Maybe<Category>;
};

export type Category = {
  readonly __typename?: 'Category';
  readonly id: Scalars['ID']['output'];
  /** Names from the root: `Home > Decorations`. */
  readonly path: Scalars['String']['output'];
};

export type Order = {
  readonly __typename?: 'Order';
  readonly id: Scalars['ID']['output'];
};

export type Shop = {
  readonly __typename?: 'Shop';
  readonly id: Scalars['ID']['output'];
  /** The shop's own vouchers, newest first; null for all but its members and administrators. */
  readonly vouchers?: Maybe<VoucherConnection>;
};


export type ShopVouchersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a voucher does for a cart. */
export type CartDiscount = {
  readonly __typename?: 'CartDiscount';
  /** The code, in upper case. */
  readonly code: Scalars['String']['output'];
  /** The voucher. */
  readonly voucher?: Maybe<Voucher>;
  /** What it saves in all; zero when it does not apply now, null when no line has a price. */
  readonly total?: Maybe<Money>;
  /** The lines that it is for, with what it saves on each; empty when it does not apply now. */
  readonly lines: ReadonlyArray<CartLineDiscount>;
  /** Whether the shops whose lines it is for ship for nothing. */
  readonly isFreeShipping: Scalars['Boolean']['output'];
  /** Why it does not apply now; null when it does. */
  readonly problem?: Maybe<VoucherProblem>;
};

/** What a voucher saves on a line of a cart. */
export type CartLineDiscount = {
  readonly __typename?: 'CartLineDiscount';
  /** The line's variant; null when it is out of reach. */
  readonly variant?: Maybe<ProductVariant>;
  /** What it saves: zero up to what the line costs. */
  readonly amount: Money;
};

/** Why a voucher does not apply to a cart now. */
export type VoucherProblem =
  /** It cannot be used yet. */
  | 'NOT_STARTED'
  /** Its time is over, or it was ended by hand. */
  | 'ENDED'
  /** What it is for costs too little. */
  | 'MINIMUM_SPEND'
  /** All its uses are set aside or made. */
  | 'LIMIT_REACHED'
  /** The customer has used it as often as one may. */
  | 'ALREADY_USED'
  /** Nothing in the cart is what it is for. */
  | 'NOT_FOR_THESE_PRODUCTS'
  /** It is for other customers. */
  | 'NOT_FOR_YOU'
  /** It is not for the currency of the cart, or the lines that it is for have several. */
  | 'WRONG_CURRENCY'
  /** A line that it is for has no price now. */
  | 'PRICE_UNKNOWN';

/** A voucher to be made. */
export type CreateVoucherInput = {
  /** What customers will type: 3 to 40 of A to Z, 0 to 9 and dashes. Upper and lower case are the same. */
  readonly code: Scalars['String']['input'];
  /** The shop whose voucher it is; absent for one of the marketplace, which only administrators make. */
  readonly shopId?: InputMaybe<Scalars['ID']['input']>;
  /** What it gives. */
  readonly value: VoucherValueInput;
  /** What the lines that it is for must cost together, at least. */
  readonly minimumSpend?: InputMaybe<MoneyInput>;
  /** From when on it can be used; at once when absent. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it can be used. */
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it is for; everything when absent. A shop's is always for that shop alone. */
  readonly scope?: InputMaybe<VoucherScopeInput>;
  /** How often it can be used in all, 1 to 1,000,000,000; any number when absent. */
  readonly usageLimit?: InputMaybe<Scalars['Int']['input']>;
  /** How often one customer can use it, 1 to 1,000,000; any number when absent. A guest is a customer for one session. */
  readonly usageLimitPerCustomer?: InputMaybe<Scalars['Int']['input']>;
  /** The same key again within 24 hours makes nothing. 1 to 128 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a voucher gives. */
export type VoucherValueInput = {
  /** What kind of thing. */
  readonly kind: VoucherKind;
  /** For `PERCENT`, and needed there: the share in hundredths of a percent, 1 to 10,000. */
  readonly basisPoints?: InputMaybe<Scalars['Int']['input']>;
  /** For `PERCENT`: it saves no more than this, and can be used in this currency only. */
  readonly maximumDiscount?: InputMaybe<MoneyInput>;
  /** For `FIXED`, and needed there: one amount for each currency in which it can be used, 1 to 50. */
  readonly amounts?: InputMaybe<ReadonlyArray<MoneyInput>>;
};

/** What a voucher is for: the lines of a cart that fit every list that is given. Each has at most 1,000 entries. */
export type VoucherScopeInput = {
  /** Ids of shops. */
  readonly shopIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of products. */
  readonly productIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Categories with all that is below them: names from the root, as `Home > Decorations`. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of the only customers who can use it. */
  readonly customerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What to change of a voucher; what is absent stays, and null takes a limit away. */
export type UpdateVoucherInput = {
  /** The voucher. */
  readonly voucherId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What it gives. */
  readonly value?: InputMaybe<VoucherValueInput>;
  /** What the lines that it is for must cost together, at least. */
  readonly minimumSpend?: InputMaybe<MoneyInput>;
  /** From when on it can be used. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it can be used. */
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it is for, in the place of all that it was for. */
  readonly scope?: InputMaybe<VoucherScopeInput>;
  /** How often it can be used in all. Below what was used already it ends the use of the voucher. */
  readonly usageLimit?: InputMaybe<Scalars['Int']['input']>;
  /** How often one customer can use it. */
  readonly usageLimitPerCustomer?: InputMaybe<Scalars['Int']['input']>;
};

/** A voucher to be ended. */
export type DeactivateVoucherInput = {
  /** The voucher. */
  readonly voucherId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** Which voucher to put on which cart. */
export type ApplyVoucherInput = {
  /** The caller's cart. */
  readonly cartId: Scalars['ID']['input'];
  /** The code, in upper or lower case. */
  readonly code: Scalars['String']['input'];
};

/** From which cart to take the voucher. */
export type RemoveVoucherInput = {
  /** The caller's cart. */
  readonly cartId: Scalars['ID']['input'];
};

/** What became of `createVoucher`. */
export type CreateVoucherPayload = {
  readonly __typename?: 'CreateVoucherPayload';
  /** The voucher; null when none was made. */
  readonly voucher?: Maybe<Voucher>;
  /** Why none was made. */
  readonly userErrors: ReadonlyArray<CreateVoucherError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why no voucher was made. */
export type CreateVoucherError = VoucherCodeTakenError;

/** Another voucher has this code. */
export type VoucherCodeTakenError = UserError & {
  readonly __typename?: 'VoucherCodeTakenError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The code. */
  readonly code: Scalars['String']['output'];
};

/** What became of `updateVoucher`. */
export type UpdateVoucherPayload = {
  readonly __typename?: 'UpdateVoucherPayload';
  /** The voucher as it is now; null when the change was refused. */
  readonly voucher?: Maybe<Voucher>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UpdateVoucherError>;
};

/** Why a voucher was not changed. */
export type UpdateVoucherError = ConflictError | VoucherDeactivatedError;

/** The voucher was ended for good. */
export type VoucherDeactivatedError = UserError & {
  readonly __typename?: 'VoucherDeactivatedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What became of `deactivateVoucher`. */
export type DeactivateVoucherPayload = {
  readonly __typename?: 'DeactivateVoucherPayload';
  /** The voucher as it is now; null when it was not ended. */
  readonly voucher?: Maybe<Voucher>;
  /** Why it was not ended. */
  readonly userErrors: ReadonlyArray<DeactivateVoucherError>;
};

/** Why a voucher was not ended. */
export type DeactivateVoucherError = ConflictError;

/** What became of `applyVoucher`. */
export type ApplyVoucherPayload = {
  readonly __typename?: 'ApplyVoucherPayload';
  /** The cart with its discount; null when the voucher was refused. */
  readonly cart?: Maybe<Cart>;
  /** Why it was refused; a voucher that was on the cart stays there. */
  readonly userErrors: ReadonlyArray<ApplyVoucherError>;
};

/** Why a voucher was not put on a cart. */
export type ApplyVoucherError = UnknownVoucherError | VoucherNotStartedError | VoucherEndedError | VoucherMinimumSpendError | VoucherLimitReachedError | VoucherAlreadyUsedError | VoucherNotForTheseProductsError | VoucherNotForYouError | VoucherWrongCurrencyError | TooManyVoucherAttemptsError;

/** What became of `removeVoucher`. */
export type RemoveVoucherPayload = {
  readonly __typename?: 'RemoveVoucherPayload';
  /** The cart as it is now; null when the caller has no such cart. */
  readonly cart?: Maybe<Cart>;
};

/** No voucher has this code. */
export type UnknownVoucherError = UserError & {
  readonly __typename?: 'UnknownVoucherError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The voucher cannot be used yet. */
export type VoucherNotStartedError = UserError & {
  readonly __typename?: 'VoucherNotStartedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** From when on it can be used. */
  readonly startsAt: Scalars['DateTime']['output'];
};

/** The voucher's time is over, or it was ended by hand. */
export type VoucherEndedError = UserError & {
  readonly __typename?: 'VoucherEndedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Until when it could be used; null when it was ended by hand. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What the voucher is for costs too little. */
export type VoucherMinimumSpendError = UserError & {
  readonly __typename?: 'VoucherMinimumSpendError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What the lines that it is for must cost together, at least. */
  readonly minimumSpend: Money;
  /** How much is missing. */
  readonly missing: Money;
};

/** All uses of the voucher are set aside or made. */
export type VoucherLimitReachedError = UserError & {
  readonly __typename?: 'VoucherLimitReachedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The caller has used the voucher as often as one may. */
export type VoucherAlreadyUsedError = UserError & {
  readonly __typename?: 'VoucherAlreadyUsedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How often one customer can use it. */
  readonly usageLimitPerCustomer: Scalars['Int']['output'];
};

/** Nothing in the cart is what the voucher is for. */
export type VoucherNotForTheseProductsError = UserError & {
  readonly __typename?: 'VoucherNotForTheseProductsError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The voucher is for other customers. */
export type VoucherNotForYouError = UserError & {
  readonly __typename?: 'VoucherNotForYouError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The voucher is not for the currency of the cart, or the lines that it is for have several. */
export type VoucherWrongCurrencyError = UserError & {
  readonly __typename?: 'VoucherWrongCurrencyError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Voucher: Voucher;
  Cart: Cart;
  Shop: Shop;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Voucher:
    ( { __typename: 'Voucher' }
    & GraphQLRecursivePick<FederationTypes['Voucher'], {"id":true}> );
  Cart:
    ( { __typename: 'Cart' }
    & GraphQLRecursivePick<FederationTypes['Cart'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Cart'], {"lines":{"variant":{"id":true,"product":{"id":true,"shop":{"id":true},"category":{"path":true}}},"total":{"minorUnits":true,"currency":true}}}> ) );
  Shop:
    ( { __typename: 'Shop' }
    & GraphQLRecursivePick<FederationTypes['Shop'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateVoucherError: ( VoucherCodeTakenError );
  UpdateVoucherError:
    | ( ConflictError )
    | ( VoucherDeactivatedError )
  ;
  DeactivateVoucherError: ( ConflictError );
  ApplyVoucherError:
    | ( UnknownVoucherError )
    | ( VoucherNotStartedError )
    | ( VoucherEndedError )
    | ( Omit<VoucherMinimumSpendError, 'minimumSpend' | 'missing'> & { minimumSpend: _RefType['Money'], missing: _RefType['Money'] } )
    | ( VoucherLimitReachedError )
    | ( VoucherAlreadyUsedError )
    | ( VoucherNotForTheseProductsError )
    | ( VoucherNotForYouError )
    | ( VoucherWrongCurrencyError )
    | ( TooManyVoucherAttemptsError )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( ConflictError )
    | ( TooManyVoucherAttemptsError )
    | ( VoucherCodeTakenError )
    | ( VoucherDeactivatedError )
    | ( UnknownVoucherError )
    | ( VoucherNotStartedError )
    | ( VoucherEndedError )
    | ( Omit<VoucherMinimumSpendError, 'minimumSpend' | 'missing'> & { minimumSpend: _RefType['Money'], missing: _RefType['Money'] } )
    | ( VoucherLimitReachedError )
    | ( VoucherAlreadyUsedError )
    | ( VoucherNotForTheseProductsError )
    | ( VoucherNotForYouError )
    | ( VoucherWrongCurrencyError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  MoneyInput: MoneyInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  TooManyVoucherAttemptsError: ResolverTypeWrapper<TooManyVoucherAttemptsError>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Voucher: ResolverTypeWrapper<VoucherModel>;
  VoucherKind: VoucherKind;
  VoucherScope: ResolverTypeWrapper<VoucherScopeModel>;
  VoucherConnection: ResolverTypeWrapper<VoucherConnectionModel>;
  VoucherEdge: ResolverTypeWrapper<Omit<VoucherEdge, 'node'> & { node: ResolversTypes['Voucher'] }>;
  VoucherRedemptionConnection: ResolverTypeWrapper<VoucherRedemptionConnectionModel>;
  VoucherRedemptionEdge: ResolverTypeWrapper<Omit<VoucherRedemptionEdge, 'node'> & { node: ResolversTypes['VoucherRedemption'] }>;
  VoucherRedemption: ResolverTypeWrapper<VoucherRedemptionModel>;
  VoucherWhere: VoucherWhere;
  Cart: ResolverTypeWrapper<CartModel>;
  CartLine: ResolverTypeWrapper<Omit<CartLine, 'variant' | 'total'> & { variant?: Maybe<ResolversTypes['ProductVariant']>, total?: Maybe<ResolversTypes['Money']> }>;
  ProductVariant: ResolverTypeWrapper<ProductVariantModel>;
  Product: ResolverTypeWrapper<Omit<Product, 'shop'> & { shop?: Maybe<ResolversTypes['Shop']> }>;
  Category: ResolverTypeWrapper<Category>;
  Order: ResolverTypeWrapper<OrderModel>;
  Shop: ResolverTypeWrapper<ShopModel>;
  CartDiscount: ResolverTypeWrapper<CartDiscountModel>;
  CartLineDiscount: ResolverTypeWrapper<CartLineDiscountModel>;
  VoucherProblem: VoucherProblem;
  CreateVoucherInput: CreateVoucherInput;
  VoucherValueInput: VoucherValueInput;
  VoucherScopeInput: VoucherScopeInput;
  UpdateVoucherInput: UpdateVoucherInput;
  DeactivateVoucherInput: DeactivateVoucherInput;
  ApplyVoucherInput: ApplyVoucherInput;
  RemoveVoucherInput: RemoveVoucherInput;
  CreateVoucherPayload: ResolverTypeWrapper<Omit<CreateVoucherPayload, 'voucher' | 'userErrors'> & { voucher?: Maybe<ResolversTypes['Voucher']>, userErrors: ReadonlyArray<ResolversTypes['CreateVoucherError']> }>;
  CreateVoucherError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateVoucherError']>;
  VoucherCodeTakenError: ResolverTypeWrapper<VoucherCodeTakenError>;
  UpdateVoucherPayload: ResolverTypeWrapper<Omit<UpdateVoucherPayload, 'voucher' | 'userErrors'> & { voucher?: Maybe<ResolversTypes['Voucher']>, userErrors: ReadonlyArray<ResolversTypes['UpdateVoucherError']> }>;
  UpdateVoucherError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateVoucherError']>;
  VoucherDeactivatedError: ResolverTypeWrapper<VoucherDeactivatedError>;
  DeactivateVoucherPayload: ResolverTypeWrapper<Omit<DeactivateVoucherPayload, 'voucher' | 'userErrors'> & { voucher?: Maybe<ResolversTypes['Voucher']>, userErrors: ReadonlyArray<ResolversTypes['DeactivateVoucherError']> }>;
  DeactivateVoucherError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeactivateVoucherError']>;
  ApplyVoucherPayload: ResolverTypeWrapper<Omit<ApplyVoucherPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: ReadonlyArray<ResolversTypes['ApplyVoucherError']> }>;
  ApplyVoucherError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyVoucherError']>;
  RemoveVoucherPayload: ResolverTypeWrapper<Omit<RemoveVoucherPayload, 'cart'> & { cart?: Maybe<ResolversTypes['Cart']> }>;
  UnknownVoucherError: ResolverTypeWrapper<UnknownVoucherError>;
  VoucherNotStartedError: ResolverTypeWrapper<VoucherNotStartedError>;
  VoucherEndedError: ResolverTypeWrapper<VoucherEndedError>;
  VoucherMinimumSpendError: ResolverTypeWrapper<Omit<VoucherMinimumSpendError, 'minimumSpend' | 'missing'> & { minimumSpend: ResolversTypes['Money'], missing: ResolversTypes['Money'] }>;
  VoucherLimitReachedError: ResolverTypeWrapper<VoucherLimitReachedError>;
  VoucherAlreadyUsedError: ResolverTypeWrapper<VoucherAlreadyUsedError>;
  VoucherNotForTheseProductsError: ResolverTypeWrapper<VoucherNotForTheseProductsError>;
  VoucherNotForYouError: ResolverTypeWrapper<VoucherNotForYouError>;
  VoucherWrongCurrencyError: ResolverTypeWrapper<VoucherWrongCurrencyError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  BigInt: Scalars['BigInt']['output'];
  Decimal: Scalars['Decimal']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Money: MoneyModel;
  MoneyInput: MoneyInput;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ConflictError: ConflictError;
  Int: Scalars['Int']['output'];
  TooManyVoucherAttemptsError: TooManyVoucherAttemptsError;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Voucher: VoucherModel;
  VoucherScope: VoucherScopeModel;
  VoucherConnection: VoucherConnectionModel;
  VoucherEdge: Omit<VoucherEdge, 'node'> & { node: ResolversParentTypes['Voucher'] };
  VoucherRedemptionConnection: VoucherRedemptionConnectionModel;
  VoucherRedemptionEdge: Omit<VoucherRedemptionEdge, 'node'> & { node: ResolversParentTypes['VoucherRedemption'] };
  VoucherRedemption: VoucherRedemptionModel;
  VoucherWhere: VoucherWhere;
  Cart: CartModel;
  CartLine: Omit<CartLine, 'variant' | 'total'> & { variant?: Maybe<ResolversParentTypes['ProductVariant']>, total?: Maybe<ResolversParentTypes['Money']> };
  ProductVariant: ProductVariantModel;
  Product: Omit<Product, 'shop'> & { shop?: Maybe<ResolversParentTypes['Shop']> };
  Category: Category;
  Order: OrderModel;
  Shop: ShopModel;
  CartDiscount: CartDiscountModel;
  CartLineDiscount: CartLineDiscountModel;
  CreateVoucherInput: CreateVoucherInput;
  VoucherValueInput: VoucherValueInput;
  VoucherScopeInput: VoucherScopeInput;
  UpdateVoucherInput: UpdateVoucherInput;
  DeactivateVoucherInput: DeactivateVoucherInput;
  ApplyVoucherInput: ApplyVoucherInput;
  RemoveVoucherInput: RemoveVoucherInput;
  CreateVoucherPayload: Omit<CreateVoucherPayload, 'voucher' | 'userErrors'> & { voucher?: Maybe<ResolversParentTypes['Voucher']>, userErrors: ReadonlyArray<ResolversParentTypes['CreateVoucherError']> };
  CreateVoucherError: ResolversUnionTypes<ResolversParentTypes>['CreateVoucherError'];
  VoucherCodeTakenError: VoucherCodeTakenError;
  UpdateVoucherPayload: Omit<UpdateVoucherPayload, 'voucher' | 'userErrors'> & { voucher?: Maybe<ResolversParentTypes['Voucher']>, userErrors: ReadonlyArray<ResolversParentTypes['UpdateVoucherError']> };
  UpdateVoucherError: ResolversUnionTypes<ResolversParentTypes>['UpdateVoucherError'];
  VoucherDeactivatedError: VoucherDeactivatedError;
  DeactivateVoucherPayload: Omit<DeactivateVoucherPayload, 'voucher' | 'userErrors'> & { voucher?: Maybe<ResolversParentTypes['Voucher']>, userErrors: ReadonlyArray<ResolversParentTypes['DeactivateVoucherError']> };
  DeactivateVoucherError: ResolversUnionTypes<ResolversParentTypes>['DeactivateVoucherError'];
  ApplyVoucherPayload: Omit<ApplyVoucherPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: ReadonlyArray<ResolversParentTypes['ApplyVoucherError']> };
  ApplyVoucherError: ResolversUnionTypes<ResolversParentTypes>['ApplyVoucherError'];
  RemoveVoucherPayload: Omit<RemoveVoucherPayload, 'cart'> & { cart?: Maybe<ResolversParentTypes['Cart']> };
  UnknownVoucherError: UnknownVoucherError;
  VoucherNotStartedError: VoucherNotStartedError;
  VoucherEndedError: VoucherEndedError;
  VoucherMinimumSpendError: Omit<VoucherMinimumSpendError, 'minimumSpend' | 'missing'> & { minimumSpend: ResolversParentTypes['Money'], missing: ResolversParentTypes['Money'] };
  VoucherLimitReachedError: VoucherLimitReachedError;
  VoucherAlreadyUsedError: VoucherAlreadyUsedError;
  VoucherNotForTheseProductsError: VoucherNotForTheseProductsError;
  VoucherNotForYouError: VoucherNotForYouError;
  VoucherWrongCurrencyError: VoucherWrongCurrencyError;
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'TooManyVoucherAttemptsError' | 'VoucherCodeTakenError' | 'VoucherDeactivatedError' | 'UnknownVoucherError' | 'VoucherNotStartedError' | 'VoucherEndedError' | 'VoucherMinimumSpendError' | 'VoucherLimitReachedError' | 'VoucherAlreadyUsedError' | 'VoucherNotForTheseProductsError' | 'VoucherNotForYouError' | 'VoucherWrongCurrencyError', ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyVoucherAttemptsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyVoucherAttemptsError'] = ResolversParentTypes['TooManyVoucherAttemptsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType, RequireFields<QueryVoucherArgs, 'id'>>;
  voucherByCode?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType, RequireFields<QueryVoucherByCodeArgs, 'code'>>;
  vouchers?: Resolver<Maybe<ResolversTypes['VoucherConnection']>, ParentType, ContextType, Partial<QueryVouchersArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createVoucher?: Resolver<ResolversTypes['CreateVoucherPayload'], ParentType, ContextType, RequireFields<MutationCreateVoucherArgs, 'input'>>;
  updateVoucher?: Resolver<ResolversTypes['UpdateVoucherPayload'], ParentType, ContextType, RequireFields<MutationUpdateVoucherArgs, 'input'>>;
  deactivateVoucher?: Resolver<ResolversTypes['DeactivateVoucherPayload'], ParentType, ContextType, RequireFields<MutationDeactivateVoucherArgs, 'input'>>;
  applyVoucher?: Resolver<ResolversTypes['ApplyVoucherPayload'], ParentType, ContextType, RequireFields<MutationApplyVoucherArgs, 'input'>>;
  removeVoucher?: Resolver<ResolversTypes['RemoveVoucherPayload'], ParentType, ContextType, RequireFields<MutationRemoveVoucherArgs, 'input'>>;
};

export type VoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voucher'] = ResolversParentTypes['Voucher'], FederationReferenceType extends FederationReferenceTypes['Voucher'] = FederationReferenceTypes['Voucher']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Voucher']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VoucherKind'], ParentType, ContextType>;
  basisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amounts?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  maximumDiscount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  minimumSpend?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['VoucherScope'], ParentType, ContextType>;
  usageLimitPerCustomer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  usageLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timesUsed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  redemptions?: Resolver<Maybe<ResolversTypes['VoucherRedemptionConnection']>, ParentType, ContextType, Partial<VoucherRedemptionsArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VoucherScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherScope'] = ResolversParentTypes['VoucherScope']> = {
  shopIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  productIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  customerIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type VoucherConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherConnection'] = ResolversParentTypes['VoucherConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VoucherEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Voucher']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VoucherEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherEdge'] = ResolversParentTypes['VoucherEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
};

export type VoucherRedemptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherRedemptionConnection'] = ResolversParentTypes['VoucherRedemptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VoucherRedemptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VoucherRedemption']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VoucherRedemptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherRedemptionEdge'] = ResolversParentTypes['VoucherRedemptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VoucherRedemption'], ParentType, ContextType>;
};

export type VoucherRedemptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherRedemption'] = ResolversParentTypes['VoucherRedemption']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  redeemedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart'], FederationReferenceType extends FederationReferenceTypes['Cart'] = FederationReferenceTypes['Cart']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cart']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['CartDiscount']>, ParentType, ContextType>;
};

export type ProductVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vouchers?: Resolver<Maybe<ResolversTypes['VoucherConnection']>, ParentType, ContextType, Partial<ShopVouchersArgs>>;
};

export type CartDiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartDiscount'] = ResolversParentTypes['CartDiscount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['CartLineDiscount']>, ParentType, ContextType>;
  isFreeShipping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['VoucherProblem']>, ParentType, ContextType>;
};

export type CartLineDiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLineDiscount'] = ResolversParentTypes['CartLineDiscount']> = {
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CreateVoucherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateVoucherPayload'] = ResolversParentTypes['CreateVoucherPayload']> = {
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CreateVoucherError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateVoucherErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateVoucherError'] = ResolversParentTypes['CreateVoucherError']> = {
  __resolveType: TypeResolveFn<'VoucherCodeTakenError', ParentType, ContextType>;
};

export type VoucherCodeTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherCodeTakenError'] = ResolversParentTypes['VoucherCodeTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateVoucherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateVoucherPayload'] = ResolversParentTypes['UpdateVoucherPayload']> = {
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdateVoucherError']>, ParentType, ContextType>;
};

export type UpdateVoucherErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateVoucherError'] = ResolversParentTypes['UpdateVoucherError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'VoucherDeactivatedError', ParentType, ContextType>;
};

export type VoucherDeactivatedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherDeactivatedError'] = ResolversParentTypes['VoucherDeactivatedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeactivateVoucherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeactivateVoucherPayload'] = ResolversParentTypes['DeactivateVoucherPayload']> = {
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['DeactivateVoucherError']>, ParentType, ContextType>;
};

export type DeactivateVoucherErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeactivateVoucherError'] = ResolversParentTypes['DeactivateVoucherError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type ApplyVoucherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyVoucherPayload'] = ResolversParentTypes['ApplyVoucherPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ApplyVoucherError']>, ParentType, ContextType>;
};

export type ApplyVoucherErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyVoucherError'] = ResolversParentTypes['ApplyVoucherError']> = {
  __resolveType: TypeResolveFn<'UnknownVoucherError' | 'VoucherNotStartedError' | 'VoucherEndedError' | 'VoucherMinimumSpendError' | 'VoucherLimitReachedError' | 'VoucherAlreadyUsedError' | 'VoucherNotForTheseProductsError' | 'VoucherNotForYouError' | 'VoucherWrongCurrencyError' | 'TooManyVoucherAttemptsError', ParentType, ContextType>;
};

export type RemoveVoucherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveVoucherPayload'] = ResolversParentTypes['RemoveVoucherPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
};

export type UnknownVoucherErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownVoucherError'] = ResolversParentTypes['UnknownVoucherError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherNotStartedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherNotStartedError'] = ResolversParentTypes['VoucherNotStartedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherEndedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherEndedError'] = ResolversParentTypes['VoucherEndedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherMinimumSpendErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherMinimumSpendError'] = ResolversParentTypes['VoucherMinimumSpendError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  minimumSpend?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherLimitReachedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherLimitReachedError'] = ResolversParentTypes['VoucherLimitReachedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherAlreadyUsedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherAlreadyUsedError'] = ResolversParentTypes['VoucherAlreadyUsedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  usageLimitPerCustomer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherNotForTheseProductsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherNotForTheseProductsError'] = ResolversParentTypes['VoucherNotForTheseProductsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherNotForYouErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherNotForYouError'] = ResolversParentTypes['VoucherNotForYouError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherWrongCurrencyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherWrongCurrencyError'] = ResolversParentTypes['VoucherWrongCurrencyError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  TooManyVoucherAttemptsError?: TooManyVoucherAttemptsErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Voucher?: VoucherResolvers<ContextType>;
  VoucherScope?: VoucherScopeResolvers<ContextType>;
  VoucherConnection?: VoucherConnectionResolvers<ContextType>;
  VoucherEdge?: VoucherEdgeResolvers<ContextType>;
  VoucherRedemptionConnection?: VoucherRedemptionConnectionResolvers<ContextType>;
  VoucherRedemptionEdge?: VoucherRedemptionEdgeResolvers<ContextType>;
  VoucherRedemption?: VoucherRedemptionResolvers<ContextType>;
  Cart?: CartResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  CartDiscount?: CartDiscountResolvers<ContextType>;
  CartLineDiscount?: CartLineDiscountResolvers<ContextType>;
  CreateVoucherPayload?: CreateVoucherPayloadResolvers<ContextType>;
  CreateVoucherError?: CreateVoucherErrorResolvers<ContextType>;
  VoucherCodeTakenError?: VoucherCodeTakenErrorResolvers<ContextType>;
  UpdateVoucherPayload?: UpdateVoucherPayloadResolvers<ContextType>;
  UpdateVoucherError?: UpdateVoucherErrorResolvers<ContextType>;
  VoucherDeactivatedError?: VoucherDeactivatedErrorResolvers<ContextType>;
  DeactivateVoucherPayload?: DeactivateVoucherPayloadResolvers<ContextType>;
  DeactivateVoucherError?: DeactivateVoucherErrorResolvers<ContextType>;
  ApplyVoucherPayload?: ApplyVoucherPayloadResolvers<ContextType>;
  ApplyVoucherError?: ApplyVoucherErrorResolvers<ContextType>;
  RemoveVoucherPayload?: RemoveVoucherPayloadResolvers<ContextType>;
  UnknownVoucherError?: UnknownVoucherErrorResolvers<ContextType>;
  VoucherNotStartedError?: VoucherNotStartedErrorResolvers<ContextType>;
  VoucherEndedError?: VoucherEndedErrorResolvers<ContextType>;
  VoucherMinimumSpendError?: VoucherMinimumSpendErrorResolvers<ContextType>;
  VoucherLimitReachedError?: VoucherLimitReachedErrorResolvers<ContextType>;
  VoucherAlreadyUsedError?: VoucherAlreadyUsedErrorResolvers<ContextType>;
  VoucherNotForTheseProductsError?: VoucherNotForTheseProductsErrorResolvers<ContextType>;
  VoucherNotForYouError?: VoucherNotForYouErrorResolvers<ContextType>;
  VoucherWrongCurrencyError?: VoucherWrongCurrencyErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
