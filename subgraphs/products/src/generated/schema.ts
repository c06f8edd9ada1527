// Generated from schema.graphql by scripts/codegen.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel } from '@agora/subgraph-kit/money';
import type { ProductModel, ProductMediaModel, ProductVariantModel, CategoryModel, ShopModel, PriceChangeModel, ProductConnectionModel, ProductFacetsModel, CategoryFacetModel, ShopFacetModel, ImportModel, ImportProblemModel, ImportProblemConnectionModel } from '../resolvers/models.ts';
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

export type Query = {
  readonly __typename?: 'Query';
  /** The product with this id; null when there is none that the caller may see. */
  readonly product?: Maybe<Product>;
  /** The product with this slug; null when there is none that the caller may see. */
  readonly productBySlug?: Maybe<Product>;
  /** Products that may be bought. Who works for a shop sees its products, too, while it is not active or they are archived. */
  readonly products?: Maybe<ProductConnection>;
  /** The variants with these ids, in the same order; null where there is none. At most 500. */
  readonly productVariants?: Maybe<ReadonlyArray<Maybe<ProductVariant>>>;
  /** The variants with these SKUs, of one shop or of all: of those that many shops sell, 10. At most 500 SKUs; one that nobody sells has no entry. */
  readonly productVariantsBySku?: Maybe<ReadonlyArray<ProductVariant>>;
  /** An import that the caller has begun; null when there is none. */
  readonly import?: Maybe<Import>;
  /** All categories in which, or below which, something was published, parents before their children. */
  readonly categories?: Maybe<ReadonlyArray<Category>>;
  /** The category at this path, as `Home > Decorations`; null when there is none, or nothing was published in it or below it. */
  readonly categoryByPath?: Maybe<Category>;
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductBySlugArgs = {
  slug: Scalars['String']['input'];
};


export type QueryProductsArgs = {
  where?: InputMaybe<ProductWhere>;
  orderBy?: InputMaybe<ProductOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProductVariantsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryProductVariantsBySkuArgs = {
  skus: ReadonlyArray<Scalars['String']['input']>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCategoryByPathArgs = {
  path: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds a product to a shop of which the caller is a member. */
  readonly createProduct: CreateProductPayload;
  /** Changes what a product says of itself. */
  readonly updateProduct: UpdateProductPayload;
  /** Asks for an address to upload a picture of a product to. Nothing is shown before `confirmProductMedia`. */
  readonly requestProductMediaUpload: RequestProductMediaUploadPayload;
  /** Looks at what was uploaded and shows it behind the other pictures of the product. Again it changes nothing. */
  readonly confirmProductMedia: ConfirmProductMediaPayload;
  /** Removes a picture of a product for good. */
  readonly removeProductMedia: RemoveProductMediaPayload;
  /** Puts the pictures of a product in another order. */
  readonly reorderProductMedia: ReorderProductMediaPayload;
  /** Sets the price of a variant in the price's currency from now on. Orders that were placed keep theirs. */
  readonly changePrice: ChangePricePayload;
  /** Ends the sale of a variant in one currency. Orders that were placed keep their price. */
  readonly removePrice: RemovePricePayload;
  /** Lets customers see and buy a product that was a draft. Again it changes nothing. */
  readonly publishProduct: PublishProductPayload;
  /** Adds variants to a product, behind those that it has. */
  readonly addProductVariants: AddProductVariantsPayload;
  /** Changes what a variant says of itself. Orders that were placed keep what it said. */
  readonly updateProductVariant: UpdateProductVariantPayload;
  /** Takes a variant off sale for good, while the others of its product stay. It stays readable where it was ordered, and keeps its SKU. Again it changes nothing. */
  readonly archiveProductVariant: ArchiveProductVariantPayload;
  /** Takes a product off sale for good. It stays readable where it was ordered; a draft stays hidden. */
  readonly archiveProduct: ArchiveProductPayload;
  /** Begins an import of many products from a file: rows are sent in parts, and applied once all are there. It can be resumed with the same key. */
  readonly beginImport: BeginImportPayload;
  /** Sends rows of an import. Rows that are sent again replace themselves. */
  readonly addImportRows: AddImportRowsPayload;
  /** Says that all rows were sent, and has them applied. A large import goes on after the answer: `Query.import` shows how far it is. */
  readonly completeImport: CompleteImportPayload;
  /** Ends an import. Rows that were applied stay so, others never will be. */
  readonly cancelImport: CancelImportPayload;
};


export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


export type MutationUpdateProductArgs = {
  input: UpdateProductInput;
};


export type MutationRequestProductMediaUploadArgs = {
  input: RequestProductMediaUploadInput;
};


export type MutationConfirmProductMediaArgs = {
  input: ConfirmProductMediaInput;
};


export type MutationRemoveProductMediaArgs = {
  input: RemoveProductMediaInput;
};


export type MutationReorderProductMediaArgs = {
  input: ReorderProductMediaInput;
};


export type MutationChangePriceArgs = {
  input: ChangePriceInput;
};


export type MutationRemovePriceArgs = {
  input: RemovePriceInput;
};


export type MutationPublishProductArgs = {
  input: PublishProductInput;
};


export type MutationAddProductVariantsArgs = {
  input: AddProductVariantsInput;
};


export type MutationUpdateProductVariantArgs = {
  input: UpdateProductVariantInput;
};


export type MutationArchiveProductVariantArgs = {
  input: ArchiveProductVariantInput;
};


export type MutationArchiveProductArgs = {
  input: ArchiveProductInput;
};


export type MutationBeginImportArgs = {
  input: BeginImportInput;
};


export type MutationAddImportRowsArgs = {
  input: AddImportRowsInput;
};


export type MutationCompleteImportArgs = {
  input: CompleteImportInput;
};


export type MutationCancelImportArgs = {
  input: CancelImportInput;
};

/** Something that a shop sells, in one or more variants. */
export type Product = {
  readonly __typename?: 'Product';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Name in a URL, unique in the whole marketplace. */
  readonly slug: Scalars['String']['output'];
  /** Name as customers read it. */
  readonly title: Scalars['String']['output'];
  /** What customers should know about it, as plain text. */
  readonly description: Scalars['String']['output'];
  /** The shop that sells it; null when it is out of reach. */
  readonly shop?: Maybe<Shop>;
  /** Where it stands in the catalogue. */
  readonly category?: Maybe<Category>;
  /** How it is taxed; each country has a rate for each class. */
  readonly taxClass: TaxClass;
  /** Whether it is on sale. */
  readonly status: ProductStatus;
  /** Whether its variants may be bought now: it is active and so is its shop. */
  readonly isPurchasable: Scalars['Boolean']['output'];
  /** When customers could see it for the first time; null for what was never more than a draft. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its variants, in the order that the shop chose; at most 100, archived ones included. */
  readonly variants: ReadonlyArray<ProductVariant>;
  /** Its pictures, in the order that the shop chose; at most 20. */
  readonly media: ReadonlyArray<ProductMedia>;
  /** Grows with each change; for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** When it was added. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** Something that a shop sells, in one or more variants. */
export type ProductVariantsArgs = {
  includeArchived?: Scalars['Boolean']['input'];
};

/** A picture of a product. */
export type ProductMedia = {
  readonly __typename?: 'ProductMedia';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Where anybody reads it. */
  readonly url: Scalars['String']['output'];
  /** What it shows, for those who do not see it; may be empty. */
  readonly alt: Scalars['String']['output'];
};

/** How a product is taxed. */
export type TaxClass =
  /** At the country's standard rate. */
  | 'STANDARD'
  /** At the country's reduced rate, as food and books often are. */
  | 'REDUCED'
  /** Not at all. */
  | 'ZERO';

/** Whether a product is on sale. */
export type ProductStatus =
  /** Only its shop sees it, until it is published. */
  | 'DRAFT'
  /** It can be found, and bought while its shop is active. */
  | 'ACTIVE'
  /** It is off sale for good. */
  | 'ARCHIVED';

/** What a customer puts into a cart: a product in one size, colour and so on. */
export type ProductVariant = {
  readonly __typename?: 'ProductVariant';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Stock keeping unit: the shop's own name for it, unique in the shop. */
  readonly sku: Scalars['String']['output'];
  /** The product of which it is a variant. */
  readonly product: Product;
  /** Title of the product, with the variant's own where it has one. */
  readonly title: Scalars['String']['output'];
  /** What sets it apart from the other variants. */
  readonly options: ReadonlyArray<VariantOption>;
  /** What one unit costs now: its base price, the first of `prices`. */
  readonly price: Money;
  /** What one unit costs now in each currency in which it is sold, the base price first. They are set one by one and not converted. */
  readonly prices: ReadonlyArray<Money>;
  /** What one unit costs now in this currency; null when it is not sold in it. */
  readonly priceIn?: Maybe<Money>;
  /** Earlier and current prices, newest first; the last 100. For vendors and administrators. */
  readonly priceHistory?: Maybe<ReadonlyArray<PriceChange>>;
  /** Whether it may be bought now, stock aside. */
  readonly isPurchasable: Scalars['Boolean']['output'];
  /** Whether it is off sale for good. */
  readonly isArchived: Scalars['Boolean']['output'];
};


/** What a customer puts into a cart: a product in one size, colour and so on. */
export type ProductVariantPriceInArgs = {
  currency: Scalars['CurrencyCode']['input'];
};


/** What a customer puts into a cart: a product in one size, colour and so on. */
export type ProductVariantPriceHistoryArgs = {
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
};

/** One property of a variant: `size` is `M`. */
export type VariantOption = {
  readonly __typename?: 'VariantOption';
  /** Which property. */
  readonly name: Scalars['String']['output'];
  /** What it is for this variant. */
  readonly value: Scalars['String']['output'];
};

/** A price and since when it holds. */
export type PriceChange = {
  readonly __typename?: 'PriceChange';
  /** The price of one unit. */
  readonly price: Money;
  /** Since when. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Whether it was taken away then: the variant was no longer sold in this currency. */
  readonly isRemoval: Scalars['Boolean']['output'];
};

/** A place in the catalogue's tree. */
export type Category = {
  readonly __typename?: 'Category';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Its name among its siblings. */
  readonly name: Scalars['String']['output'];
  /** Names from the root: `Home > Decorations`. */
  readonly path: Scalars['String']['output'];
  /** The category above it. */
  readonly parent?: Maybe<Category>;
  /** The categories right below it in which, or below which, something was published, by name. */
  readonly children: ReadonlyArray<Category>;
  /** Products in it or below it that may be bought, as `Query.products` lists them. */
  readonly products: ProductConnection;
};


/** A place in the catalogue's tree. */
export type CategoryProductsArgs = {
  where?: InputMaybe<ProductWhere>;
  orderBy?: InputMaybe<ProductOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Shop = {
  readonly __typename?: 'Shop';
  readonly id: Scalars['ID']['output'];
  /** Products that it sells, as `Query.products` lists them. */
  readonly products?: Maybe<ProductConnection>;
};


export type ShopProductsArgs = {
  where?: InputMaybe<ProductWhere>;
  orderBy?: InputMaybe<ProductOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of products. */
export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  /** The products of this page with their cursors. */
  readonly edges: ReadonlyArray<ProductEdge>;
  /** The products of this page. */
  readonly nodes: ReadonlyArray<Product>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many products there are in all, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** How many products of the whole list there are of each kind. Each part leaves out the filter by that very kind, so that it says what another choice would give. */
  readonly facets?: Maybe<ProductFacets>;
};

/** How many products of a list there are of each kind. */
export type ProductFacets = {
  readonly __typename?: 'ProductFacets';
  /** By category, in it or below it; the 100 most frequent, most frequent first. */
  readonly categories: ReadonlyArray<CategoryFacet>;
  /** By shop; the 100 most frequent, most frequent first. */
  readonly shops: ReadonlyArray<ShopFacet>;
  /** By price, cheapest first, without empty ranges. A product counts in each range that one of its variants falls into. Null when the filter names no currency. */
  readonly priceRanges?: Maybe<ReadonlyArray<PriceRangeFacet>>;
  /** By the mean of their reviews, from 5 to 1: rated so or better. */
  readonly ratings: ReadonlyArray<RatingFacet>;
  /** How many have a variant in stock. */
  readonly inStock: Scalars['Int']['output'];
  /** How many have none. */
  readonly outOfStock: Scalars['Int']['output'];
};

/** How many products of a list stand in a category. */
export type CategoryFacet = {
  readonly __typename?: 'CategoryFacet';
  /** The category. */
  readonly category?: Maybe<Category>;
  /** How many products. */
  readonly count: Scalars['Int']['output'];
};

/** How many products of a list a shop sells. */
export type ShopFacet = {
  readonly __typename?: 'ShopFacet';
  /** The shop; null when it is out of reach. */
  readonly shop?: Maybe<Shop>;
  /** How many products. */
  readonly count: Scalars['Int']['output'];
};

/** How many products of a list cost so much. Its ends can be used as `minPrice` and `maxPrice`. */
export type PriceRangeFacet = {
  readonly __typename?: 'PriceRangeFacet';
  /** From this price on. */
  readonly min: Money;
  /** Up to this price; null for no end. */
  readonly max?: Maybe<Money>;
  /** How many products. */
  readonly count: Scalars['Int']['output'];
};

/** How many products of a list are rated so or better. */
export type RatingFacet = {
  readonly __typename?: 'RatingFacet';
  /** The mean of the reviews is this or better. */
  readonly minRating: Scalars['Int']['output'];
  /** How many products. */
  readonly count: Scalars['Int']['output'];
};

/** A product in a page. */
export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The product. */
  readonly node: Product;
};

/** Which products to list. All that is given must hold. */
export type ProductWhere = {
  /** Words that title, description, category or SKU contain; of the last one the beginning is enough. `-word` excludes, quotes keep words together. Where nothing fits, titles with words that are written alike do. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Products of this shop. */
  readonly shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Products of these shops, at most 100. */
  readonly shopIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Products in this category or below it. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Products that are sold in this currency; order and facets by price go by their prices in it. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Products with a variant at this price or more, in the price's currency. */
  readonly minPrice?: InputMaybe<MoneyInput>;
  /** Products with a variant at this price or less, in the price's currency. With both, one variant fits both. */
  readonly maxPrice?: InputMaybe<MoneyInput>;
  /** Products with a variant in stock, or without one. */
  readonly inStock?: InputMaybe<Scalars['Boolean']['input']>;
  /** Products whose reviews have a mean of this or better: 1 to 5. */
  readonly minRating?: InputMaybe<Scalars['Int']['input']>;
  /** Products in this state. Other than `ACTIVE` it shows those of the caller's own shops only. */
  readonly status?: InputMaybe<ProductStatus>;
};

/** What products are sorted by. */
export type ProductOrder = {
  /** By what. */
  readonly field: ProductOrderField;
  /** Which way. */
  readonly direction?: SortDirection;
};

/** What products can be sorted by. */
export type ProductOrderField =
  /** How well they fit the search text, best first; the direction does not matter. */
  | 'RELEVANCE'
  /** The lowest price of a variant: in the currency that the filter names, else the base price. */
  | 'PRICE'
  /** The title. */
  | 'TITLE'
  /** When they were added. */
  | 'CREATED_AT';

/** Which way a list is sorted. */
export type SortDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** A product to add. */
export type CreateProductInput = {
  /** The shop that sells it; the caller must be a member. */
  readonly shopId: Scalars['ID']['input'];
  /** Name as customers read it, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** What customers should know, up to 10,000 characters of plain text. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands: names from the root, as `Home > Decorations`. Categories that are not there yet are added. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** How it is taxed: `STANDARD` when absent. */
  readonly taxClass?: InputMaybe<TaxClass>;
  /** Whether it is on sale at once, `ACTIVE` as when absent, or a `DRAFT` at first. */
  readonly status?: InputMaybe<ProductStatus>;
  /** Its variants, 1 to 100. All have the same options, and no two the same values in all of them. */
  readonly variants: ReadonlyArray<VariantInput>;
  /** The same key again answers as the first time and adds nothing. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A variant to add. */
export type VariantInput = {
  /** The shop's own name for it: 1 to 64 letters, digits, dots, dashes and underscores. */
  readonly sku: Scalars['String']['input'];
  /** Its own part of the title, where there are several. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What sets it apart from the others, up to 10 properties. */
  readonly options?: InputMaybe<ReadonlyArray<VariantOptionInput>>;
  /** What one unit costs: the base price, in the same currency for all variants of a product. */
  readonly price: MoneyInput;
  /** What one unit costs in further currencies, one price in each. */
  readonly prices?: InputMaybe<ReadonlyArray<MoneyInput>>;
};

/** One property of a variant. */
export type VariantOptionInput = {
  /** Which property, 1 to 50 characters. */
  readonly name: Scalars['String']['input'];
  /** What it is for this variant, 1 to 100 characters. */
  readonly value: Scalars['String']['input'];
};

/** What became of `createProduct`. */
export type CreateProductPayload = {
  readonly __typename?: 'CreateProductPayload';
  /** The product; null when it was refused. */
  readonly product?: Maybe<Product>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<CreateProductError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why a product was not added. */
export type CreateProductError = SkuTakenError;

/** The shop sells something else under this SKU, or did. */
export type SkuTakenError = UserError & {
  readonly __typename?: 'SkuTakenError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The SKU. */
  readonly sku: Scalars['String']['output'];
};

/** What to change of a product; what is absent stays. */
export type UpdateProductInput = {
  /** The product. */
  readonly productId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Name as customers read it, 1 to 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What customers should know, up to 10,000 characters of plain text. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands, as `Home > Decorations`. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** How it is taxed. */
  readonly taxClass?: InputMaybe<TaxClass>;
};

/** What became of `updateProduct`. */
export type UpdateProductPayload = {
  readonly __typename?: 'UpdateProductPayload';
  /** The product as it is now; null when the change was refused. */
  readonly product?: Maybe<Product>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UpdateProductError>;
};

/** Why a product was not changed. */
export type UpdateProductError = ConflictError | ProductArchivedError;

/** The product is off sale for good. */
export type ProductArchivedError = UserError & {
  readonly __typename?: 'ProductArchivedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A draft to publish. */
export type PublishProductInput = {
  /** The product. */
  readonly productId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What became of `publishProduct`. */
export type PublishProductPayload = {
  readonly __typename?: 'PublishProductPayload';
  /** The product as it is now; null when it was refused. */
  readonly product?: Maybe<Product>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<PublishProductError>;
};

/** Why a product was not published. */
export type PublishProductError = ConflictError | ProductArchivedError;

/** Variants to add. */
export type AddProductVariantsInput = {
  /** The product. */
  readonly productId: Scalars['ID']['input'];
  /** The variants, 1 to 100. They have the options of those that are there, with other values. */
  readonly variants: ReadonlyArray<VariantInput>;
  /** The same key again answers as the first time and adds nothing. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `addProductVariants`. */
export type AddProductVariantsPayload = {
  readonly __typename?: 'AddProductVariantsPayload';
  /** The product as it is now; null when they were refused. */
  readonly product?: Maybe<Product>;
  /** The variants that were added, in the order in which they were given; null when they were refused. */
  readonly variants?: Maybe<ReadonlyArray<ProductVariant>>;
  /** Why they were refused. */
  readonly userErrors: ReadonlyArray<AddProductVariantsError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why variants were not added. */
export type AddProductVariantsError = ProductArchivedError | SkuTakenError | OptionsTakenError | OptionsMismatchError | TooManyVariantsError;

/** Another variant of the product, which is not archived, has the same values in all options. */
export type OptionsTakenError = UserError & {
  readonly __typename?: 'OptionsTakenError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The SKU of the other variant. */
  readonly sku: Scalars['String']['output'];
};

/** The other variants of the product have other options. */
export type OptionsMismatchError = UserError & {
  readonly __typename?: 'OptionsMismatchError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The names of the options that it must have. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
};

/** The product would have more variants than it may. */
export type TooManyVariantsError = UserError & {
  readonly __typename?: 'TooManyVariantsError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many it may have, archived ones included. */
  readonly limit: Scalars['Int']['output'];
};

/** What to change of a variant; what is absent stays. */
export type UpdateProductVariantInput = {
  /** The variant. */
  readonly variantId: Scalars['ID']['input'];
  /** The version of its product that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The shop's own name for it: 1 to 64 letters, digits, dots, dashes and underscores. */
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  /** Its own part of the title; an empty one takes it away. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What sets it apart from the others. While there are others, the options have the names that theirs have. */
  readonly options?: InputMaybe<ReadonlyArray<VariantOptionInput>>;
};

/** What became of `updateProductVariant`. */
export type UpdateProductVariantPayload = {
  readonly __typename?: 'UpdateProductVariantPayload';
  /** The variant as it is now; null when the change was refused. */
  readonly variant?: Maybe<ProductVariant>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UpdateProductVariantError>;
};

/** Why a variant was not changed. */
export type UpdateProductVariantError = ConflictError | ProductArchivedError | VariantArchivedError | SkuTakenError | OptionsTakenError | OptionsMismatchError;

/** The variant is off sale for good. */
export type VariantArchivedError = UserError & {
  readonly __typename?: 'VariantArchivedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A variant to archive. */
export type ArchiveProductVariantInput = {
  /** The variant. */
  readonly variantId: Scalars['ID']['input'];
  /** The version of its product that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What became of `archiveProductVariant`. */
export type ArchiveProductVariantPayload = {
  readonly __typename?: 'ArchiveProductVariantPayload';
  /** The variant; null when it was refused. */
  readonly variant?: Maybe<ProductVariant>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<ArchiveProductVariantError>;
};

/** Why a variant was not archived. */
export type ArchiveProductVariantError = ConflictError | ProductArchivedError | LastVariantError;

/** It is the last variant that is not archived. Archive the product instead. */
export type LastVariantError = UserError & {
  readonly __typename?: 'LastVariantError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A price to set. */
export type ChangePriceInput = {
  /** The variant. */
  readonly variantId: Scalars['ID']['input'];
  /** What one unit costs from now on. In a currency in which it was not sold yet, it is from now on. */
  readonly price: MoneyInput;
  /** The same key again answers as the first time and changes nothing. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `changePrice`. */
export type ChangePricePayload = {
  readonly __typename?: 'ChangePricePayload';
  /** The variant with its new price; null when it was refused. */
  readonly variant?: Maybe<ProductVariant>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<ChangePriceError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why a price was not set. */
export type ChangePriceError = ProductArchivedError | VariantArchivedError;

/** A price to remove. */
export type RemovePriceInput = {
  /** The variant. */
  readonly variantId: Scalars['ID']['input'];
  /** The currency in which it is no longer sold; not that of its base price. */
  readonly currency: Scalars['CurrencyCode']['input'];
  /** The same key again answers as the first time and changes nothing. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `removePrice`. */
export type RemovePricePayload = {
  readonly __typename?: 'RemovePricePayload';
  /** The variant without the price; null when it was refused. */
  readonly variant?: Maybe<ProductVariant>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<RemovePriceError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why a price was not removed. */
export type RemovePriceError = ProductArchivedError | VariantArchivedError | BasePriceError;

/** Every variant has a base price; it can be changed, not removed. */
export type BasePriceError = UserError & {
  readonly __typename?: 'BasePriceError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A product to archive. */
export type ArchiveProductInput = {
  /** The product. */
  readonly productId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What became of `archiveProduct`. */
export type ArchiveProductPayload = {
  readonly __typename?: 'ArchiveProductPayload';
  /** The product; null when it was refused. */
  readonly product?: Maybe<Product>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<ArchiveProductError>;
};

/** Why a product was not archived. */
export type ArchiveProductError = ConflictError;

/** A file that is being imported, or was. It is kept for 30 days. */
export type Import = {
  readonly __typename?: 'Import';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Name of the file, as the sender has it. */
  readonly fileName: Scalars['String']['output'];
  /** What happens to the good rows when some are bad. */
  readonly errorPolicy: ImportErrorPolicy;
  /** Where it stands. */
  readonly status: ImportStatus;
  /** How many rows it has, and what has become of them so far. */
  readonly counts: ImportCounts;
  /** The highest number of a row that has arrived: to go on from there. Null when none has. */
  readonly lastRow?: Maybe<Scalars['Int']['output']>;
  /** The rows that were rejected, by number. */
  readonly errors: ImportProblemConnection;
  /** When it began. */
  readonly beganAt: Scalars['DateTime']['output'];
  /** When it ended; null while it goes on. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A file that is being imported, or was. It is kept for 30 days. */
export type ImportErrorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What happens to the good rows when some are bad. */
export type ImportErrorPolicy =
  /** Nothing is imported unless every row is good. */
  | 'REJECT_ALL'
  /** Good rows are imported, bad ones reported. */
  | 'REJECT_FAILED_ROWS';

/** Where an import stands. */
export type ImportStatus =
  /** Rows are being sent. */
  | 'STAGING'
  /** All rows are there and are being applied. */
  | 'APPLYING'
  /** All rows were applied, save those that were rejected. */
  | 'COMPLETED'
  /** Nothing was applied, because some rows are bad. */
  | 'REJECTED'
  /** Somebody has ended it. */
  | 'CANCELLED';

/** How many rows an import has, and what has become of them so far. */
export type ImportCounts = {
  readonly __typename?: 'ImportCounts';
  /** Rows that have arrived. */
  readonly staged: Scalars['Int']['output'];
  /** Rows that have added a product. */
  readonly created: Scalars['Int']['output'];
  /** Rows that have changed one. */
  readonly updated: Scalars['Int']['output'];
  /** Rows that say what was so already. */
  readonly unchanged: Scalars['Int']['output'];
  /** Rows that cannot be taken. */
  readonly rejected: Scalars['Int']['output'];
};

/** A page of rejected rows. */
export type ImportProblemConnection = {
  readonly __typename?: 'ImportProblemConnection';
  /** The rows of this page with their cursors. */
  readonly edges: ReadonlyArray<ImportProblemEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ImportProblem>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows were rejected in all, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A rejected row in a page. */
export type ImportProblemEdge = {
  readonly __typename?: 'ImportProblemEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ImportProblem;
};

/** A row that cannot be taken. */
export type ImportProblem = {
  readonly __typename?: 'ImportProblem';
  /** The row's number. */
  readonly row: Scalars['Int']['output'];
  /** What is wrong with it, in English. */
  readonly reason: Scalars['String']['output'];
};

/** An import to begin. */
export type BeginImportInput = {
  /** What happens to the good rows when some are bad. With `REJECT_ALL` it has at most 20,000 rows, else 1,000,000. */
  readonly errorPolicy: ImportErrorPolicy;
  /** Name of the file, 1 to 200 characters, for people who look at it later. */
  readonly fileName: Scalars['String']['input'];
  /** The same key again answers the import that it has begun. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `beginImport`. */
export type BeginImportPayload = {
  readonly __typename?: 'BeginImportPayload';
  /** The import; null when it was refused. */
  readonly import?: Maybe<Import>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<BeginImportError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why an import was not begun. */
export type BeginImportError = TooManyImportsError;

/** Too many imports of the caller, or of a shop whose rows these are, have not ended. Complete or cancel one. */
export type TooManyImportsError = UserError & {
  readonly __typename?: 'TooManyImportsError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many there may be. */
  readonly limit: Scalars['Int']['output'];
};

/** Rows to send. */
export type AddImportRowsInput = {
  /** The import. */
  readonly importId: Scalars['ID']['input'];
  /** Products with one variant each; with `unreadable` at most 500. */
  readonly rows?: InputMaybe<ReadonlyArray<ImportRowInput>>;
  /** Rows that the sender could not read. They count among the bad ones. */
  readonly unreadable?: InputMaybe<ReadonlyArray<UnreadableRowInput>>;
};

/** A product with one variant. */
export type ImportRowInput = {
  /** The row's number in the caller's file, from 1: decides its order, and names it in reports. */
  readonly row: Scalars['Int']['input'];
  /** The shop that sells it; the caller must be a member. */
  readonly shopId: Scalars['ID']['input'];
  /** The shop's own name for the variant; decides whether it is added or changed. */
  readonly sku: Scalars['String']['input'];
  /** Name as customers read it. */
  readonly title: Scalars['String']['input'];
  /** What customers should know. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands, as `Home > Decorations`; it stays where it is when absent. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** How it is taxed; it stays as it is when absent, and is `STANDARD` for a new product. */
  readonly taxClass?: InputMaybe<TaxClass>;
  /** What one unit costs: the base price. */
  readonly price: MoneyInput;
  /** What one unit costs in further currencies. Prices in currencies that are not named stay. */
  readonly prices?: InputMaybe<ReadonlyArray<MoneyInput>>;
};

/** A row that the sender could not read. */
export type UnreadableRowInput = {
  /** The row's number in the caller's file, from 1. */
  readonly row: Scalars['Int']['input'];
  /** What is wrong with it, in English; up to 500 characters are kept. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `addImportRows`. */
export type AddImportRowsPayload = {
  readonly __typename?: 'AddImportRowsPayload';
  /** The import; null when the rows were refused. */
  readonly import?: Maybe<Import>;
  /** Why they were refused. */
  readonly userErrors: ReadonlyArray<AddImportRowsError>;
};

/** Why rows were refused. */
export type AddImportRowsError = ImportClosedError | TooManyRowsError | ImportTooLargeError | TooManyImportsError;

/** The rows of the import are too large together. These were not taken, those before them were. */
export type ImportTooLargeError = UserError & {
  readonly __typename?: 'ImportTooLargeError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many bytes it may have. */
  readonly maxBytes: Scalars['Int']['output'];
};

/** The import is no longer in a state for this. */
export type ImportClosedError = UserError & {
  readonly __typename?: 'ImportClosedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Where it stands. */
  readonly status: ImportStatus;
};

/** An import whose rows were all sent. */
export type CompleteImportInput = {
  /** The import. */
  readonly importId: Scalars['ID']['input'];
  /** How many rows were sent, unreadable ones included: guards against parts that were lost. */
  readonly rows: Scalars['Int']['input'];
};

/** What became of `completeImport`. */
export type CompleteImportPayload = {
  readonly __typename?: 'CompleteImportPayload';
  /** The import; null when it was refused. */
  readonly import?: Maybe<Import>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<CompleteImportError>;
};

/** Why an import was not completed. */
export type CompleteImportError = ImportClosedError | RowsMissingError | TooManyRowsError;

/** Rows were sent that have not arrived. Send them again. */
export type RowsMissingError = UserError & {
  readonly __typename?: 'RowsMissingError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many rows have arrived. */
  readonly staged: Scalars['Int']['output'];
};

/** The import would have more rows than its policy allows. */
export type TooManyRowsError = UserError & {
  readonly __typename?: 'TooManyRowsError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many it may have. */
  readonly maxRows: Scalars['Int']['output'];
};

/** An import to end. */
export type CancelImportInput = {
  /** The import. */
  readonly importId: Scalars['ID']['input'];
};

/** What became of `cancelImport`. */
export type CancelImportPayload = {
  readonly __typename?: 'CancelImportPayload';
  /** The import; null when it was refused. */
  readonly import?: Maybe<Import>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<CancelImportError>;
};

/** Why an import was not ended. */
export type CancelImportError = ImportClosedError;

/** What will be uploaded. */
export type RequestProductMediaUploadInput = {
  /** The product that it shows. */
  readonly productId: Scalars['ID']['input'];
  /** Its type: `image/jpeg`, `image/png` or `image/webp`. */
  readonly contentType: Scalars['String']['input'];
  /** How many bytes it has: 1 to 5,242,880, unless the marketplace is set up otherwise. */
  readonly sizeBytes: Scalars['Int']['input'];
  /** The SHA-256 of its bytes, in base64. */
  readonly checksumSha256: Scalars['String']['input'];
};

/** What became of `requestProductMediaUpload`. */
export type RequestProductMediaUploadPayload = {
  readonly __typename?: 'RequestProductMediaUploadPayload';
  /** Where and how to upload it. */
  readonly upload: MediaUpload;
};

/**
 * Where and how to upload a file: a PUT of its bytes to the address, with these headers. The store refuses another type,
 * length or content.
 */
export type MediaUpload = {
  readonly __typename?: 'MediaUpload';
  /** For the confirmation. */
  readonly mediaId: Scalars['ID']['output'];
  /** The signed address. */
  readonly url: Scalars['String']['output'];
  /** Headers that the request must have. */
  readonly headers: ReadonlyArray<MediaUploadHeader>;
  /** Until when the address serves. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** A header of an upload. */
export type MediaUploadHeader = {
  readonly __typename?: 'MediaUploadHeader';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its value. */
  readonly value: Scalars['String']['output'];
};

/** Nothing has been uploaded under this id, or it was removed since. */
export type MediaNotUploadedError = UserError & {
  readonly __typename?: 'MediaNotUploadedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What was uploaded is no picture of the declared type. It was removed: ask for another upload. */
export type MediaNotAsDeclaredError = UserError & {
  readonly __typename?: 'MediaNotAsDeclaredError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Which upload to confirm. */
export type ConfirmProductMediaInput = {
  /** The product that it shows. */
  readonly productId: Scalars['ID']['input'];
  /** Id of the upload, from `requestProductMediaUpload`. */
  readonly mediaId: Scalars['ID']['input'];
  /** What it shows, for those who do not see it: up to 500 characters. */
  readonly alt?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `confirmProductMedia`. */
export type ConfirmProductMediaPayload = {
  readonly __typename?: 'ConfirmProductMediaPayload';
  /** The product as it is now; null when it was refused. */
  readonly product?: Maybe<Product>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<ConfirmProductMediaError>;
};

/** Why an upload was not confirmed. */
export type ConfirmProductMediaError = MediaNotUploadedError | MediaNotAsDeclaredError | TooManyMediaError | ProductArchivedError;

/** The product has as many pictures as it may have. */
export type TooManyMediaError = UserError & {
  readonly __typename?: 'TooManyMediaError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many it may have. */
  readonly limit: Scalars['Int']['output'];
};

/** A picture to remove. */
export type RemoveProductMediaInput = {
  /** The product. */
  readonly productId: Scalars['ID']['input'];
  /** Id of the picture. */
  readonly mediaId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What became of `removeProductMedia`. */
export type RemoveProductMediaPayload = {
  readonly __typename?: 'RemoveProductMediaPayload';
  /** The product as it is now; null when it was refused. */
  readonly product?: Maybe<Product>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<RemoveProductMediaError>;
};

/** Why a picture was not removed. */
export type RemoveProductMediaError = ConflictError | ProductArchivedError;

/** An order of pictures. */
export type ReorderProductMediaInput = {
  /** The product. */
  readonly productId: Scalars['ID']['input'];
  /** Ids of all of its pictures, each once. */
  readonly mediaIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What became of `reorderProductMedia`. */
export type ReorderProductMediaPayload = {
  readonly __typename?: 'ReorderProductMediaPayload';
  /** The product as it is now; null when it was refused. */
  readonly product?: Maybe<Product>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<ReorderProductMediaError>;
};

/** Why pictures were not put in order. */
export type ReorderProductMediaError = ConflictError | ProductArchivedError;



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
  Product: Product;
  ProductVariant: ProductVariant;
  Category: Category;
  Shop: Shop;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  ProductVariant:
    ( { __typename: 'ProductVariant' }
    & GraphQLRecursivePick<FederationTypes['ProductVariant'], {"id":true}> );
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Shop:
    ( { __typename: 'Shop' }
    & GraphQLRecursivePick<FederationTypes['Shop'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateProductError: ( SkuTakenError );
  UpdateProductError:
    | ( ConflictError )
    | ( ProductArchivedError )
  ;
  PublishProductError:
    | ( ConflictError )
    | ( ProductArchivedError )
  ;
  AddProductVariantsError:
    | ( ProductArchivedError )
    | ( SkuTakenError )
    | ( OptionsTakenError )
    | ( OptionsMismatchError )
    | ( TooManyVariantsError )
  ;
  UpdateProductVariantError:
    | ( ConflictError )
    | ( ProductArchivedError )
    | ( VariantArchivedError )
    | ( SkuTakenError )
    | ( OptionsTakenError )
    | ( OptionsMismatchError )
  ;
  ArchiveProductVariantError:
    | ( ConflictError )
    | ( ProductArchivedError )
    | ( LastVariantError )
  ;
  ChangePriceError:
    | ( ProductArchivedError )
    | ( VariantArchivedError )
  ;
  RemovePriceError:
    | ( ProductArchivedError )
    | ( VariantArchivedError )
    | ( BasePriceError )
  ;
  ArchiveProductError: ( ConflictError );
  BeginImportError: ( TooManyImportsError );
  AddImportRowsError:
    | ( ImportClosedError )
    | ( TooManyRowsError )
    | ( ImportTooLargeError )
    | ( TooManyImportsError )
  ;
  CompleteImportError:
    | ( ImportClosedError )
    | ( RowsMissingError )
    | ( TooManyRowsError )
  ;
  CancelImportError: ( ImportClosedError );
  ConfirmProductMediaError:
    | ( MediaNotUploadedError )
    | ( MediaNotAsDeclaredError )
    | ( TooManyMediaError )
    | ( ProductArchivedError )
  ;
  RemoveProductMediaError:
    | ( ConflictError )
    | ( ProductArchivedError )
  ;
  ReorderProductMediaError:
    | ( ConflictError )
    | ( ProductArchivedError )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( ConflictError )
    | ( SkuTakenError )
    | ( ProductArchivedError )
    | ( OptionsTakenError )
    | ( OptionsMismatchError )
    | ( TooManyVariantsError )
    | ( VariantArchivedError )
    | ( LastVariantError )
    | ( BasePriceError )
    | ( TooManyImportsError )
    | ( ImportTooLargeError )
    | ( ImportClosedError )
    | ( RowsMissingError )
    | ( TooManyRowsError )
    | ( MediaNotUploadedError )
    | ( MediaNotAsDeclaredError )
    | ( TooManyMediaError )
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Product: ResolverTypeWrapper<ProductModel>;
  ProductMedia: ResolverTypeWrapper<ProductMediaModel>;
  TaxClass: TaxClass;
  ProductStatus: ProductStatus;
  ProductVariant: ResolverTypeWrapper<ProductVariantModel>;
  VariantOption: ResolverTypeWrapper<VariantOption>;
  PriceChange: ResolverTypeWrapper<PriceChangeModel>;
  Category: ResolverTypeWrapper<CategoryModel>;
  Shop: ResolverTypeWrapper<ShopModel>;
  ProductConnection: ResolverTypeWrapper<ProductConnectionModel>;
  ProductFacets: ResolverTypeWrapper<ProductFacetsModel>;
  CategoryFacet: ResolverTypeWrapper<CategoryFacetModel>;
  ShopFacet: ResolverTypeWrapper<ShopFacetModel>;
  PriceRangeFacet: ResolverTypeWrapper<Omit<PriceRangeFacet, 'min' | 'max'> & { min: ResolversTypes['Money'], max?: Maybe<ResolversTypes['Money']> }>;
  RatingFacet: ResolverTypeWrapper<RatingFacet>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductWhere: ProductWhere;
  ProductOrder: ProductOrder;
  ProductOrderField: ProductOrderField;
  SortDirection: SortDirection;
  CreateProductInput: CreateProductInput;
  VariantInput: VariantInput;
  VariantOptionInput: VariantOptionInput;
  CreateProductPayload: ResolverTypeWrapper<Omit<CreateProductPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['CreateProductError']> }>;
  CreateProductError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateProductError']>;
  SkuTakenError: ResolverTypeWrapper<SkuTakenError>;
  UpdateProductInput: UpdateProductInput;
  UpdateProductPayload: ResolverTypeWrapper<Omit<UpdateProductPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['UpdateProductError']> }>;
  UpdateProductError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateProductError']>;
  ProductArchivedError: ResolverTypeWrapper<ProductArchivedError>;
  PublishProductInput: PublishProductInput;
  PublishProductPayload: ResolverTypeWrapper<Omit<PublishProductPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['PublishProductError']> }>;
  PublishProductError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishProductError']>;
  AddProductVariantsInput: AddProductVariantsInput;
  AddProductVariantsPayload: ResolverTypeWrapper<Omit<AddProductVariantsPayload, 'product' | 'variants' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, variants?: Maybe<ReadonlyArray<ResolversTypes['ProductVariant']>>, userErrors: ReadonlyArray<ResolversTypes['AddProductVariantsError']> }>;
  AddProductVariantsError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddProductVariantsError']>;
  OptionsTakenError: ResolverTypeWrapper<OptionsTakenError>;
  OptionsMismatchError: ResolverTypeWrapper<OptionsMismatchError>;
  TooManyVariantsError: ResolverTypeWrapper<TooManyVariantsError>;
  UpdateProductVariantInput: UpdateProductVariantInput;
  UpdateProductVariantPayload: ResolverTypeWrapper<Omit<UpdateProductVariantPayload, 'variant' | 'userErrors'> & { variant?: Maybe<ResolversTypes['ProductVariant']>, userErrors: ReadonlyArray<ResolversTypes['UpdateProductVariantError']> }>;
  UpdateProductVariantError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateProductVariantError']>;
  VariantArchivedError: ResolverTypeWrapper<VariantArchivedError>;
  ArchiveProductVariantInput: ArchiveProductVariantInput;
  ArchiveProductVariantPayload: ResolverTypeWrapper<Omit<ArchiveProductVariantPayload, 'variant' | 'userErrors'> & { variant?: Maybe<ResolversTypes['ProductVariant']>, userErrors: ReadonlyArray<ResolversTypes['ArchiveProductVariantError']> }>;
  ArchiveProductVariantError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveProductVariantError']>;
  LastVariantError: ResolverTypeWrapper<LastVariantError>;
  ChangePriceInput: ChangePriceInput;
  ChangePricePayload: ResolverTypeWrapper<Omit<ChangePricePayload, 'variant' | 'userErrors'> & { variant?: Maybe<ResolversTypes['ProductVariant']>, userErrors: ReadonlyArray<ResolversTypes['ChangePriceError']> }>;
  ChangePriceError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePriceError']>;
  RemovePriceInput: RemovePriceInput;
  RemovePricePayload: ResolverTypeWrapper<Omit<RemovePricePayload, 'variant' | 'userErrors'> & { variant?: Maybe<ResolversTypes['ProductVariant']>, userErrors: ReadonlyArray<ResolversTypes['RemovePriceError']> }>;
  RemovePriceError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemovePriceError']>;
  BasePriceError: ResolverTypeWrapper<BasePriceError>;
  ArchiveProductInput: ArchiveProductInput;
  ArchiveProductPayload: ResolverTypeWrapper<Omit<ArchiveProductPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['ArchiveProductError']> }>;
  ArchiveProductError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveProductError']>;
  Import: ResolverTypeWrapper<ImportModel>;
  ImportErrorPolicy: ImportErrorPolicy;
  ImportStatus: ImportStatus;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportProblemConnection: ResolverTypeWrapper<ImportProblemConnectionModel>;
  ImportProblemEdge: ResolverTypeWrapper<Omit<ImportProblemEdge, 'node'> & { node: ResolversTypes['ImportProblem'] }>;
  ImportProblem: ResolverTypeWrapper<ImportProblemModel>;
  BeginImportInput: BeginImportInput;
  BeginImportPayload: ResolverTypeWrapper<Omit<BeginImportPayload, 'import' | 'userErrors'> & { import?: Maybe<ResolversTypes['Import']>, userErrors: ReadonlyArray<ResolversTypes['BeginImportError']> }>;
  BeginImportError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BeginImportError']>;
  TooManyImportsError: ResolverTypeWrapper<TooManyImportsError>;
  AddImportRowsInput: AddImportRowsInput;
  ImportRowInput: ImportRowInput;
  UnreadableRowInput: UnreadableRowInput;
  AddImportRowsPayload: ResolverTypeWrapper<Omit<AddImportRowsPayload, 'import' | 'userErrors'> & { import?: Maybe<ResolversTypes['Import']>, userErrors: ReadonlyArray<ResolversTypes['AddImportRowsError']> }>;
  AddImportRowsError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddImportRowsError']>;
  ImportTooLargeError: ResolverTypeWrapper<ImportTooLargeError>;
  ImportClosedError: ResolverTypeWrapper<ImportClosedError>;
  CompleteImportInput: CompleteImportInput;
  CompleteImportPayload: ResolverTypeWrapper<Omit<CompleteImportPayload, 'import' | 'userErrors'> & { import?: Maybe<ResolversTypes['Import']>, userErrors: ReadonlyArray<ResolversTypes['CompleteImportError']> }>;
  CompleteImportError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteImportError']>;
  RowsMissingError: ResolverTypeWrapper<RowsMissingError>;
  TooManyRowsError: ResolverTypeWrapper<TooManyRowsError>;
  CancelImportInput: CancelImportInput;
  CancelImportPayload: ResolverTypeWrapper<Omit<CancelImportPayload, 'import' | 'userErrors'> & { import?: Maybe<ResolversTypes['Import']>, userErrors: ReadonlyArray<ResolversTypes['CancelImportError']> }>;
  CancelImportError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelImportError']>;
  RequestProductMediaUploadInput: RequestProductMediaUploadInput;
  RequestProductMediaUploadPayload: ResolverTypeWrapper<RequestProductMediaUploadPayload>;
  MediaUpload: ResolverTypeWrapper<MediaUpload>;
  MediaUploadHeader: ResolverTypeWrapper<MediaUploadHeader>;
  MediaNotUploadedError: ResolverTypeWrapper<MediaNotUploadedError>;
  MediaNotAsDeclaredError: ResolverTypeWrapper<MediaNotAsDeclaredError>;
  ConfirmProductMediaInput: ConfirmProductMediaInput;
  ConfirmProductMediaPayload: ResolverTypeWrapper<Omit<ConfirmProductMediaPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['ConfirmProductMediaError']> }>;
  ConfirmProductMediaError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmProductMediaError']>;
  TooManyMediaError: ResolverTypeWrapper<TooManyMediaError>;
  RemoveProductMediaInput: RemoveProductMediaInput;
  RemoveProductMediaPayload: ResolverTypeWrapper<Omit<RemoveProductMediaPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['RemoveProductMediaError']> }>;
  RemoveProductMediaError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveProductMediaError']>;
  ReorderProductMediaInput: ReorderProductMediaInput;
  ReorderProductMediaPayload: ResolverTypeWrapper<Omit<ReorderProductMediaPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['ReorderProductMediaError']> }>;
  ReorderProductMediaError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReorderProductMediaError']>;
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
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Product: ProductModel;
  ProductMedia: ProductMediaModel;
  ProductVariant: ProductVariantModel;
  VariantOption: VariantOption;
  PriceChange: PriceChangeModel;
  Category: CategoryModel;
  Shop: ShopModel;
  ProductConnection: ProductConnectionModel;
  ProductFacets: ProductFacetsModel;
  CategoryFacet: CategoryFacetModel;
  ShopFacet: ShopFacetModel;
  PriceRangeFacet: Omit<PriceRangeFacet, 'min' | 'max'> & { min: ResolversParentTypes['Money'], max?: Maybe<ResolversParentTypes['Money']> };
  RatingFacet: RatingFacet;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductWhere: ProductWhere;
  ProductOrder: ProductOrder;
  CreateProductInput: CreateProductInput;
  VariantInput: VariantInput;
  VariantOptionInput: VariantOptionInput;
  CreateProductPayload: Omit<CreateProductPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['CreateProductError']> };
  CreateProductError: ResolversUnionTypes<ResolversParentTypes>['CreateProductError'];
  SkuTakenError: SkuTakenError;
  UpdateProductInput: UpdateProductInput;
  UpdateProductPayload: Omit<UpdateProductPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['UpdateProductError']> };
  UpdateProductError: ResolversUnionTypes<ResolversParentTypes>['UpdateProductError'];
  ProductArchivedError: ProductArchivedError;
  PublishProductInput: PublishProductInput;
  PublishProductPayload: Omit<PublishProductPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['PublishProductError']> };
  PublishProductError: ResolversUnionTypes<ResolversParentTypes>['PublishProductError'];
  AddProductVariantsInput: AddProductVariantsInput;
  AddProductVariantsPayload: Omit<AddProductVariantsPayload, 'product' | 'variants' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, variants?: Maybe<ReadonlyArray<ResolversParentTypes['ProductVariant']>>, userErrors: ReadonlyArray<ResolversParentTypes['AddProductVariantsError']> };
  AddProductVariantsError: ResolversUnionTypes<ResolversParentTypes>['AddProductVariantsError'];
  OptionsTakenError: OptionsTakenError;
  OptionsMismatchError: OptionsMismatchError;
  TooManyVariantsError: TooManyVariantsError;
  UpdateProductVariantInput: UpdateProductVariantInput;
  UpdateProductVariantPayload: Omit<UpdateProductVariantPayload, 'variant' | 'userErrors'> & { variant?: Maybe<ResolversParentTypes['ProductVariant']>, userErrors: ReadonlyArray<ResolversParentTypes['UpdateProductVariantError']> };
  UpdateProductVariantError: ResolversUnionTypes<ResolversParentTypes>['UpdateProductVariantError'];
  VariantArchivedError: VariantArchivedError;
  ArchiveProductVariantInput: ArchiveProductVariantInput;
  ArchiveProductVariantPayload: Omit<ArchiveProductVariantPayload, 'variant' | 'userErrors'> & { variant?: Maybe<ResolversParentTypes['ProductVariant']>, userErrors: ReadonlyArray<ResolversParentTypes['ArchiveProductVariantError']> };
  ArchiveProductVariantError: ResolversUnionTypes<ResolversParentTypes>['ArchiveProductVariantError'];
  LastVariantError: LastVariantError;
  ChangePriceInput: ChangePriceInput;
  ChangePricePayload: Omit<ChangePricePayload, 'variant' | 'userErrors'> & { variant?: Maybe<ResolversParentTypes['ProductVariant']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangePriceError']> };
  ChangePriceError: ResolversUnionTypes<ResolversParentTypes>['ChangePriceError'];
  RemovePriceInput: RemovePriceInput;
  RemovePricePayload: Omit<RemovePricePayload, 'variant' | 'userErrors'> & { variant?: Maybe<ResolversParentTypes['ProductVariant']>, userErrors: ReadonlyArray<ResolversParentTypes['RemovePriceError']> };
  RemovePriceError: ResolversUnionTypes<ResolversParentTypes>['RemovePriceError'];
  BasePriceError: BasePriceError;
  ArchiveProductInput: ArchiveProductInput;
  ArchiveProductPayload: Omit<ArchiveProductPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['ArchiveProductError']> };
  ArchiveProductError: ResolversUnionTypes<ResolversParentTypes>['ArchiveProductError'];
  Import: ImportModel;
  ImportCounts: ImportCounts;
  ImportProblemConnection: ImportProblemConnectionModel;
  ImportProblemEdge: Omit<ImportProblemEdge, 'node'> & { node: ResolversParentTypes['ImportProblem'] };
  ImportProblem: ImportProblemModel;
  BeginImportInput: BeginImportInput;
  BeginImportPayload: Omit<BeginImportPayload, 'import' | 'userErrors'> & { import?: Maybe<ResolversParentTypes['Import']>, userErrors: ReadonlyArray<ResolversParentTypes['BeginImportError']> };
  BeginImportError: ResolversUnionTypes<ResolversParentTypes>['BeginImportError'];
  TooManyImportsError: TooManyImportsError;
  AddImportRowsInput: AddImportRowsInput;
  ImportRowInput: ImportRowInput;
  UnreadableRowInput: UnreadableRowInput;
  AddImportRowsPayload: Omit<AddImportRowsPayload, 'import' | 'userErrors'> & { import?: Maybe<ResolversParentTypes['Import']>, userErrors: ReadonlyArray<ResolversParentTypes['AddImportRowsError']> };
  AddImportRowsError: ResolversUnionTypes<ResolversParentTypes>['AddImportRowsError'];
  ImportTooLargeError: ImportTooLargeError;
  ImportClosedError: ImportClosedError;
  CompleteImportInput: CompleteImportInput;
  CompleteImportPayload: Omit<CompleteImportPayload, 'import' | 'userErrors'> & { import?: Maybe<ResolversParentTypes['Import']>, userErrors: ReadonlyArray<ResolversParentTypes['CompleteImportError']> };
  CompleteImportError: ResolversUnionTypes<ResolversParentTypes>['CompleteImportError'];
  RowsMissingError: RowsMissingError;
  TooManyRowsError: TooManyRowsError;
  CancelImportInput: CancelImportInput;
  CancelImportPayload: Omit<CancelImportPayload, 'import' | 'userErrors'> & { import?: Maybe<ResolversParentTypes['Import']>, userErrors: ReadonlyArray<ResolversParentTypes['CancelImportError']> };
  CancelImportError: ResolversUnionTypes<ResolversParentTypes>['CancelImportError'];
  RequestProductMediaUploadInput: RequestProductMediaUploadInput;
  RequestProductMediaUploadPayload: RequestProductMediaUploadPayload;
  MediaUpload: MediaUpload;
  MediaUploadHeader: MediaUploadHeader;
  MediaNotUploadedError: MediaNotUploadedError;
  MediaNotAsDeclaredError: MediaNotAsDeclaredError;
  ConfirmProductMediaInput: ConfirmProductMediaInput;
  ConfirmProductMediaPayload: Omit<ConfirmProductMediaPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['ConfirmProductMediaError']> };
  ConfirmProductMediaError: ResolversUnionTypes<ResolversParentTypes>['ConfirmProductMediaError'];
  TooManyMediaError: TooManyMediaError;
  RemoveProductMediaInput: RemoveProductMediaInput;
  RemoveProductMediaPayload: Omit<RemoveProductMediaPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['RemoveProductMediaError']> };
  RemoveProductMediaError: ResolversUnionTypes<ResolversParentTypes>['RemoveProductMediaError'];
  ReorderProductMediaInput: ReorderProductMediaInput;
  ReorderProductMediaPayload: Omit<ReorderProductMediaPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['ReorderProductMediaError']> };
  ReorderProductMediaError: ResolversUnionTypes<ResolversParentTypes>['ReorderProductMediaError'];
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
  __resolveType: TypeResolveFn<'ConflictError' | 'SkuTakenError' | 'ProductArchivedError' | 'OptionsTakenError' | 'OptionsMismatchError' | 'TooManyVariantsError' | 'VariantArchivedError' | 'LastVariantError' | 'BasePriceError' | 'TooManyImportsError' | 'ImportTooLargeError' | 'ImportClosedError' | 'RowsMissingError' | 'TooManyRowsError' | 'MediaNotUploadedError' | 'MediaNotAsDeclaredError' | 'TooManyMediaError', ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  productBySlug?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductBySlugArgs, 'slug'>>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<QueryProductsArgs>>;
  productVariants?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ProductVariant']>>>, ParentType, ContextType, RequireFields<QueryProductVariantsArgs, 'ids'>>;
  productVariantsBySku?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProductVariant']>>, ParentType, ContextType, RequireFields<QueryProductVariantsBySkuArgs, 'skus'>>;
  import?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType, RequireFields<QueryImportArgs, 'id'>>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Category']>>, ParentType, ContextType>;
  categoryByPath?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType, RequireFields<QueryCategoryByPathArgs, 'path'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createProduct?: Resolver<ResolversTypes['CreateProductPayload'], ParentType, ContextType, RequireFields<MutationCreateProductArgs, 'input'>>;
  updateProduct?: Resolver<ResolversTypes['UpdateProductPayload'], ParentType, ContextType, RequireFields<MutationUpdateProductArgs, 'input'>>;
  requestProductMediaUpload?: Resolver<ResolversTypes['RequestProductMediaUploadPayload'], ParentType, ContextType, RequireFields<MutationRequestProductMediaUploadArgs, 'input'>>;
  confirmProductMedia?: Resolver<ResolversTypes['ConfirmProductMediaPayload'], ParentType, ContextType, RequireFields<MutationConfirmProductMediaArgs, 'input'>>;
  removeProductMedia?: Resolver<ResolversTypes['RemoveProductMediaPayload'], ParentType, ContextType, RequireFields<MutationRemoveProductMediaArgs, 'input'>>;
  reorderProductMedia?: Resolver<ResolversTypes['ReorderProductMediaPayload'], ParentType, ContextType, RequireFields<MutationReorderProductMediaArgs, 'input'>>;
  changePrice?: Resolver<ResolversTypes['ChangePricePayload'], ParentType, ContextType, RequireFields<MutationChangePriceArgs, 'input'>>;
  removePrice?: Resolver<ResolversTypes['RemovePricePayload'], ParentType, ContextType, RequireFields<MutationRemovePriceArgs, 'input'>>;
  publishProduct?: Resolver<ResolversTypes['PublishProductPayload'], ParentType, ContextType, RequireFields<MutationPublishProductArgs, 'input'>>;
  addProductVariants?: Resolver<ResolversTypes['AddProductVariantsPayload'], ParentType, ContextType, RequireFields<MutationAddProductVariantsArgs, 'input'>>;
  updateProductVariant?: Resolver<ResolversTypes['UpdateProductVariantPayload'], ParentType, ContextType, RequireFields<MutationUpdateProductVariantArgs, 'input'>>;
  archiveProductVariant?: Resolver<ResolversTypes['ArchiveProductVariantPayload'], ParentType, ContextType, RequireFields<MutationArchiveProductVariantArgs, 'input'>>;
  archiveProduct?: Resolver<ResolversTypes['ArchiveProductPayload'], ParentType, ContextType, RequireFields<MutationArchiveProductArgs, 'input'>>;
  beginImport?: Resolver<ResolversTypes['BeginImportPayload'], ParentType, ContextType, RequireFields<MutationBeginImportArgs, 'input'>>;
  addImportRows?: Resolver<ResolversTypes['AddImportRowsPayload'], ParentType, ContextType, RequireFields<MutationAddImportRowsArgs, 'input'>>;
  completeImport?: Resolver<ResolversTypes['CompleteImportPayload'], ParentType, ContextType, RequireFields<MutationCompleteImportArgs, 'input'>>;
  cancelImport?: Resolver<ResolversTypes['CancelImportPayload'], ParentType, ContextType, RequireFields<MutationCancelImportArgs, 'input'>>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  taxClass?: Resolver<ResolversTypes['TaxClass'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  isPurchasable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['ProductVariant']>, ParentType, ContextType, RequireFields<ProductVariantsArgs, 'includeArchived'>>;
  media?: Resolver<ReadonlyArray<ResolversTypes['ProductMedia']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProductMediaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductMedia'] = ResolversParentTypes['ProductMedia']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant'], FederationReferenceType extends FederationReferenceTypes['ProductVariant'] = FederationReferenceTypes['ProductVariant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductVariant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['VariantOption']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  prices?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  priceIn?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<ProductVariantPriceInArgs, 'currency'>>;
  priceHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PriceChange']>>, ParentType, ContextType, Partial<ProductVariantPriceHistoryArgs>>;
  isPurchasable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isArchived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VariantOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantOption'] = ResolversParentTypes['VariantOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChange'] = ResolversParentTypes['PriceChange']> = {
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isRemoval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<CategoryProductsArgs>>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<ShopProductsArgs>>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['ProductFacets']>, ParentType, ContextType>;
};

export type ProductFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductFacets'] = ResolversParentTypes['ProductFacets']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['CategoryFacet']>, ParentType, ContextType>;
  shops?: Resolver<ReadonlyArray<ResolversTypes['ShopFacet']>, ParentType, ContextType>;
  priceRanges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PriceRangeFacet']>>, ParentType, ContextType>;
  ratings?: Resolver<ReadonlyArray<ResolversTypes['RatingFacet']>, ParentType, ContextType>;
  inStock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outOfStock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategoryFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryFacet'] = ResolversParentTypes['CategoryFacet']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShopFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopFacet'] = ResolversParentTypes['ShopFacet']> = {
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceRangeFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceRangeFacet'] = ResolversParentTypes['PriceRangeFacet']> = {
  min?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RatingFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingFacet'] = ResolversParentTypes['RatingFacet']> = {
  minRating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type CreateProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProductPayload'] = ResolversParentTypes['CreateProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CreateProductError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateProductErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProductError'] = ResolversParentTypes['CreateProductError']> = {
  __resolveType: TypeResolveFn<'SkuTakenError', ParentType, ContextType>;
};

export type SkuTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkuTakenError'] = ResolversParentTypes['SkuTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProductPayload'] = ResolversParentTypes['UpdateProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdateProductError']>, ParentType, ContextType>;
};

export type UpdateProductErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProductError'] = ResolversParentTypes['UpdateProductError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ProductArchivedError', ParentType, ContextType>;
};

export type ProductArchivedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductArchivedError'] = ResolversParentTypes['ProductArchivedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishProductPayload'] = ResolversParentTypes['PublishProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['PublishProductError']>, ParentType, ContextType>;
};

export type PublishProductErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishProductError'] = ResolversParentTypes['PublishProductError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ProductArchivedError', ParentType, ContextType>;
};

export type AddProductVariantsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddProductVariantsPayload'] = ResolversParentTypes['AddProductVariantsPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  variants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProductVariant']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AddProductVariantsError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AddProductVariantsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddProductVariantsError'] = ResolversParentTypes['AddProductVariantsError']> = {
  __resolveType: TypeResolveFn<'ProductArchivedError' | 'SkuTakenError' | 'OptionsTakenError' | 'OptionsMismatchError' | 'TooManyVariantsError', ParentType, ContextType>;
};

export type OptionsTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OptionsTakenError'] = ResolversParentTypes['OptionsTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OptionsMismatchErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OptionsMismatchError'] = ResolversParentTypes['OptionsMismatchError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyVariantsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyVariantsError'] = ResolversParentTypes['TooManyVariantsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateProductVariantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProductVariantPayload'] = ResolversParentTypes['UpdateProductVariantPayload']> = {
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdateProductVariantError']>, ParentType, ContextType>;
};

export type UpdateProductVariantErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProductVariantError'] = ResolversParentTypes['UpdateProductVariantError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ProductArchivedError' | 'VariantArchivedError' | 'SkuTakenError' | 'OptionsTakenError' | 'OptionsMismatchError', ParentType, ContextType>;
};

export type VariantArchivedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantArchivedError'] = ResolversParentTypes['VariantArchivedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveProductVariantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveProductVariantPayload'] = ResolversParentTypes['ArchiveProductVariantPayload']> = {
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ArchiveProductVariantError']>, ParentType, ContextType>;
};

export type ArchiveProductVariantErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveProductVariantError'] = ResolversParentTypes['ArchiveProductVariantError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ProductArchivedError' | 'LastVariantError', ParentType, ContextType>;
};

export type LastVariantErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastVariantError'] = ResolversParentTypes['LastVariantError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePricePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePricePayload'] = ResolversParentTypes['ChangePricePayload']> = {
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangePriceError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangePriceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePriceError'] = ResolversParentTypes['ChangePriceError']> = {
  __resolveType: TypeResolveFn<'ProductArchivedError' | 'VariantArchivedError', ParentType, ContextType>;
};

export type RemovePricePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePricePayload'] = ResolversParentTypes['RemovePricePayload']> = {
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RemovePriceError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RemovePriceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePriceError'] = ResolversParentTypes['RemovePriceError']> = {
  __resolveType: TypeResolveFn<'ProductArchivedError' | 'VariantArchivedError' | 'BasePriceError', ParentType, ContextType>;
};

export type BasePriceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasePriceError'] = ResolversParentTypes['BasePriceError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveProductPayload'] = ResolversParentTypes['ArchiveProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ArchiveProductError']>, ParentType, ContextType>;
};

export type ArchiveProductErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveProductError'] = ResolversParentTypes['ArchiveProductError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type ImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  errorPolicy?: Resolver<ResolversTypes['ImportErrorPolicy'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  lastRow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['ImportProblemConnection'], ParentType, ContextType, Partial<ImportErrorsArgs>>;
  beganAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  staged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportProblemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProblemConnection'] = ResolversParentTypes['ImportProblemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportProblemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ImportProblemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProblemEdge'] = ResolversParentTypes['ImportProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportProblem'], ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BeginImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginImportPayload'] = ResolversParentTypes['BeginImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['BeginImportError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BeginImportErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginImportError'] = ResolversParentTypes['BeginImportError']> = {
  __resolveType: TypeResolveFn<'TooManyImportsError', ParentType, ContextType>;
};

export type TooManyImportsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyImportsError'] = ResolversParentTypes['TooManyImportsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddImportRowsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddImportRowsPayload'] = ResolversParentTypes['AddImportRowsPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AddImportRowsError']>, ParentType, ContextType>;
};

export type AddImportRowsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddImportRowsError'] = ResolversParentTypes['AddImportRowsError']> = {
  __resolveType: TypeResolveFn<'ImportClosedError' | 'TooManyRowsError' | 'ImportTooLargeError' | 'TooManyImportsError', ParentType, ContextType>;
};

export type ImportTooLargeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportTooLargeError'] = ResolversParentTypes['ImportTooLargeError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  maxBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportClosedError'] = ResolversParentTypes['ImportClosedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteImportPayload'] = ResolversParentTypes['CompleteImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CompleteImportError']>, ParentType, ContextType>;
};

export type CompleteImportErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteImportError'] = ResolversParentTypes['CompleteImportError']> = {
  __resolveType: TypeResolveFn<'ImportClosedError' | 'RowsMissingError' | 'TooManyRowsError', ParentType, ContextType>;
};

export type RowsMissingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowsMissingError'] = ResolversParentTypes['RowsMissingError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  staged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyRowsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyRowsError'] = ResolversParentTypes['TooManyRowsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  maxRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelImportPayload'] = ResolversParentTypes['CancelImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CancelImportError']>, ParentType, ContextType>;
};

export type CancelImportErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelImportError'] = ResolversParentTypes['CancelImportError']> = {
  __resolveType: TypeResolveFn<'ImportClosedError', ParentType, ContextType>;
};

export type RequestProductMediaUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestProductMediaUploadPayload'] = ResolversParentTypes['RequestProductMediaUploadPayload']> = {
  upload?: Resolver<ResolversTypes['MediaUpload'], ParentType, ContextType>;
};

export type MediaUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUpload'] = ResolversParentTypes['MediaUpload']> = {
  mediaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headers?: Resolver<ReadonlyArray<ResolversTypes['MediaUploadHeader']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MediaUploadHeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUploadHeader'] = ResolversParentTypes['MediaUploadHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MediaNotUploadedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaNotUploadedError'] = ResolversParentTypes['MediaNotUploadedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediaNotAsDeclaredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaNotAsDeclaredError'] = ResolversParentTypes['MediaNotAsDeclaredError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmProductMediaPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmProductMediaPayload'] = ResolversParentTypes['ConfirmProductMediaPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ConfirmProductMediaError']>, ParentType, ContextType>;
};

export type ConfirmProductMediaErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmProductMediaError'] = ResolversParentTypes['ConfirmProductMediaError']> = {
  __resolveType: TypeResolveFn<'MediaNotUploadedError' | 'MediaNotAsDeclaredError' | 'TooManyMediaError' | 'ProductArchivedError', ParentType, ContextType>;
};

export type TooManyMediaErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyMediaError'] = ResolversParentTypes['TooManyMediaError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveProductMediaPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveProductMediaPayload'] = ResolversParentTypes['RemoveProductMediaPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RemoveProductMediaError']>, ParentType, ContextType>;
};

export type RemoveProductMediaErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveProductMediaError'] = ResolversParentTypes['RemoveProductMediaError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ProductArchivedError', ParentType, ContextType>;
};

export type ReorderProductMediaPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReorderProductMediaPayload'] = ResolversParentTypes['ReorderProductMediaPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ReorderProductMediaError']>, ParentType, ContextType>;
};

export type ReorderProductMediaErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReorderProductMediaError'] = ResolversParentTypes['ReorderProductMediaError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ProductArchivedError', ParentType, ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductMedia?: ProductMediaResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  VariantOption?: VariantOptionResolvers<ContextType>;
  PriceChange?: PriceChangeResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductFacets?: ProductFacetsResolvers<ContextType>;
  CategoryFacet?: CategoryFacetResolvers<ContextType>;
  ShopFacet?: ShopFacetResolvers<ContextType>;
  PriceRangeFacet?: PriceRangeFacetResolvers<ContextType>;
  RatingFacet?: RatingFacetResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  CreateProductPayload?: CreateProductPayloadResolvers<ContextType>;
  CreateProductError?: CreateProductErrorResolvers<ContextType>;
  SkuTakenError?: SkuTakenErrorResolvers<ContextType>;
  UpdateProductPayload?: UpdateProductPayloadResolvers<ContextType>;
  UpdateProductError?: UpdateProductErrorResolvers<ContextType>;
  ProductArchivedError?: ProductArchivedErrorResolvers<ContextType>;
  PublishProductPayload?: PublishProductPayloadResolvers<ContextType>;
  PublishProductError?: PublishProductErrorResolvers<ContextType>;
  AddProductVariantsPayload?: AddProductVariantsPayloadResolvers<ContextType>;
  AddProductVariantsError?: AddProductVariantsErrorResolvers<ContextType>;
  OptionsTakenError?: OptionsTakenErrorResolvers<ContextType>;
  OptionsMismatchError?: OptionsMismatchErrorResolvers<ContextType>;
  TooManyVariantsError?: TooManyVariantsErrorResolvers<ContextType>;
  UpdateProductVariantPayload?: UpdateProductVariantPayloadResolvers<ContextType>;
  UpdateProductVariantError?: UpdateProductVariantErrorResolvers<ContextType>;
  VariantArchivedError?: VariantArchivedErrorResolvers<ContextType>;
  ArchiveProductVariantPayload?: ArchiveProductVariantPayloadResolvers<ContextType>;
  ArchiveProductVariantError?: ArchiveProductVariantErrorResolvers<ContextType>;
  LastVariantError?: LastVariantErrorResolvers<ContextType>;
  ChangePricePayload?: ChangePricePayloadResolvers<ContextType>;
  ChangePriceError?: ChangePriceErrorResolvers<ContextType>;
  RemovePricePayload?: RemovePricePayloadResolvers<ContextType>;
  RemovePriceError?: RemovePriceErrorResolvers<ContextType>;
  BasePriceError?: BasePriceErrorResolvers<ContextType>;
  ArchiveProductPayload?: ArchiveProductPayloadResolvers<ContextType>;
  ArchiveProductError?: ArchiveProductErrorResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportProblemConnection?: ImportProblemConnectionResolvers<ContextType>;
  ImportProblemEdge?: ImportProblemEdgeResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  BeginImportPayload?: BeginImportPayloadResolvers<ContextType>;
  BeginImportError?: BeginImportErrorResolvers<ContextType>;
  TooManyImportsError?: TooManyImportsErrorResolvers<ContextType>;
  AddImportRowsPayload?: AddImportRowsPayloadResolvers<ContextType>;
  AddImportRowsError?: AddImportRowsErrorResolvers<ContextType>;
  ImportTooLargeError?: ImportTooLargeErrorResolvers<ContextType>;
  ImportClosedError?: ImportClosedErrorResolvers<ContextType>;
  CompleteImportPayload?: CompleteImportPayloadResolvers<ContextType>;
  CompleteImportError?: CompleteImportErrorResolvers<ContextType>;
  RowsMissingError?: RowsMissingErrorResolvers<ContextType>;
  TooManyRowsError?: TooManyRowsErrorResolvers<ContextType>;
  CancelImportPayload?: CancelImportPayloadResolvers<ContextType>;
  CancelImportError?: CancelImportErrorResolvers<ContextType>;
  RequestProductMediaUploadPayload?: RequestProductMediaUploadPayloadResolvers<ContextType>;
  MediaUpload?: MediaUploadResolvers<ContextType>;
  MediaUploadHeader?: MediaUploadHeaderResolvers<ContextType>;
  MediaNotUploadedError?: MediaNotUploadedErrorResolvers<ContextType>;
  MediaNotAsDeclaredError?: MediaNotAsDeclaredErrorResolvers<ContextType>;
  ConfirmProductMediaPayload?: ConfirmProductMediaPayloadResolvers<ContextType>;
  ConfirmProductMediaError?: ConfirmProductMediaErrorResolvers<ContextType>;
  TooManyMediaError?: TooManyMediaErrorResolvers<ContextType>;
  RemoveProductMediaPayload?: RemoveProductMediaPayloadResolvers<ContextType>;
  RemoveProductMediaError?: RemoveProductMediaErrorResolvers<ContextType>;
  ReorderProductMediaPayload?: ReorderProductMediaPayloadResolvers<ContextType>;
  ReorderProductMediaError?: ReorderProductMediaErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
