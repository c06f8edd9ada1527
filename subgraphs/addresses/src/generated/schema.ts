// Generated from schema.graphql by scripts/codegen.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AddressModel, AddressCountryModel, UserModel } from '../resolvers/models.ts';
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
  _FieldSet: { input: string; output: string; }
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
  /** The address with this id; null when there is none, or when it is another's. Support reads anybody's. */
  readonly address?: Maybe<Address>;
  /** The countries that an address can be in, in the order of their codes. */
  readonly addressCountries?: Maybe<ReadonlyArray<AddressCountry>>;
};


export type QueryAddressArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds an address to the caller's own, at most 100. The first one becomes the default for every use. */
  readonly createAddress: CreateAddressPayload;
  /** Replaces what one of the caller's addresses says. Orders that were placed keep what it said then. */
  readonly updateAddress: UpdateAddressPayload;
  /** Deletes one of the caller's addresses for good. A use of which it was the default has none from then on. */
  readonly deleteAddress: DeleteAddressPayload;
  /** Makes one of the caller's addresses the default for a use, in place of the one that was. Again it changes nothing. */
  readonly setDefaultAddress: SetDefaultAddressPayload;
};


export type MutationCreateAddressArgs = {
  input: CreateAddressInput;
};


export type MutationUpdateAddressArgs = {
  input: UpdateAddressInput;
};


export type MutationDeleteAddressArgs = {
  input: DeleteAddressInput;
};


export type MutationSetDefaultAddressArgs = {
  input: SetDefaultAddressInput;
};

/** What an address is used for. */
export type AddressUse =
  /** Parcels go there. */
  | 'SHIPPING'
  /** Invoices name it. */
  | 'BILLING';

/**
 * Where somebody is reached by post: for its owner, and for support. Blanks around and between words, and the spacing of
 * the postal code, are put into one form when it is written.
 */
export type Address = {
  readonly __typename?: 'Address';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly owner?: Maybe<User>;
  /** Who receives what is sent there. */
  readonly recipientName: Scalars['String']['output'];
  /** The company, where it is one's. */
  readonly company?: Maybe<Scalars['String']['output']>;
  /** Street and number, building, floor: 1 to 4 lines, as they are printed. */
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  /** The city, town or village. */
  readonly city: Scalars['String']['output'];
  /** State, province or county, where the country uses them. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** The postal code as the country writes it, for example `SW1A 1AA`; null in countries that have none. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** The country by its ISO 3166-1 alpha-2 code: `DE`. */
  readonly country: Scalars['String']['output'];
  /** A telephone number for the carrier, in E.164: `+4930123456`. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The uses for which it is the owner's default: of one use at most one address is. */
  readonly defaultFor: ReadonlyArray<AddressUse>;
  /** Grows when what it says is changed, and not with its defaults; for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** When it was added. */
  readonly createdAt: Scalars['DateTime']['output'];
};

export type User = {
  readonly __typename?: 'User';
  readonly id: Scalars['ID']['output'];
  /** The person's addresses, at most 100: defaults first, then the newest. Null for all but the person and support. */
  readonly addresses?: Maybe<ReadonlyArray<Address>>;
};

/** A country in which an address can be. */
export type AddressCountry = {
  readonly __typename?: 'AddressCountry';
  /** Its ISO 3166-1 alpha-2 code: `DE`. */
  readonly code: Scalars['String']['output'];
  /** Whether an address there must have a postal code. Where it need not, one may still be given. */
  readonly isPostalCodeRequired: Scalars['Boolean']['output'];
  /** A postal code of this country, to show what they look like; null where none is known. */
  readonly postalCodeExample?: Maybe<Scalars['String']['output']>;
};

/** What an address says, as it is typed. */
export type AddressInput = {
  /** Who receives what is sent there, 1 to 100 characters. */
  readonly recipientName: Scalars['String']['input'];
  /** The company, up to 100 characters. */
  readonly company?: InputMaybe<Scalars['String']['input']>;
  /** Street and number, building, floor: 1 to 4 lines of up to 100 characters. Empty lines are left out. */
  readonly lines: ReadonlyArray<Scalars['String']['input']>;
  /** The city, town or village, 1 to 100 characters. */
  readonly city: Scalars['String']['input'];
  /** State, province or county, up to 100 characters. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** The postal code; how it is spaced does not matter. */
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  /** The country by its ISO 3166-1 alpha-2 code: `DE`. */
  readonly country: Scalars['String']['input'];
  /** A telephone number in the international form: `+49 30 123456`. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** An address to be added. */
export type CreateAddressInput = {
  /** What it says. */
  readonly address: AddressInput;
  /** The uses for which it becomes the default. */
  readonly defaultFor?: InputMaybe<ReadonlyArray<AddressUse>>;
  /** The same key again within 24 hours adds nothing. 1 to 128 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What an address is to say from now on. */
export type UpdateAddressInput = {
  /** The address. */
  readonly addressId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** All that it is to say: what is left out here, it says no longer. */
  readonly address: AddressInput;
};

/** An address to be deleted. */
export type DeleteAddressInput = {
  /** The address. */
  readonly addressId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** An address to become a default. */
export type SetDefaultAddressInput = {
  /** The address. */
  readonly addressId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** For what it is to be the default. */
  readonly use: AddressUse;
};

/** What became of `createAddress`. */
export type CreateAddressPayload = {
  readonly __typename?: 'CreateAddressPayload';
  /** The address; null when none was added, or when it was deleted since. */
  readonly address?: Maybe<Address>;
  /** Why none was added. */
  readonly userErrors: ReadonlyArray<CreateAddressError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why no address was added. */
export type CreateAddressError = UnknownCountryError | PostalCodeInvalidError | TooManyAddressesError;

/** What became of `updateAddress`. */
export type UpdateAddressPayload = {
  readonly __typename?: 'UpdateAddressPayload';
  /** The address as it is now; null when the change was refused. */
  readonly address?: Maybe<Address>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UpdateAddressError>;
};

/** Why an address was not changed. */
export type UpdateAddressError = ConflictError | UnknownCountryError | PostalCodeInvalidError;

/** What became of `deleteAddress`. */
export type DeleteAddressPayload = {
  readonly __typename?: 'DeleteAddressPayload';
  /** The address as it was last; null when it was not deleted. */
  readonly address?: Maybe<Address>;
  /** Why it was not deleted. */
  readonly userErrors: ReadonlyArray<DeleteAddressError>;
};

/** Why an address was not deleted. */
export type DeleteAddressError = ConflictError;

/** What became of `setDefaultAddress`. */
export type SetDefaultAddressPayload = {
  readonly __typename?: 'SetDefaultAddressPayload';
  /** The address as it is now; null when it did not become the default. */
  readonly address?: Maybe<Address>;
  /** Why it did not. */
  readonly userErrors: ReadonlyArray<SetDefaultAddressError>;
};

/** Why an address did not become a default. */
export type SetDefaultAddressError = ConflictError;

/** There is no country with this code. */
export type UnknownCountryError = UserError & {
  readonly __typename?: 'UnknownCountryError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The country has no postal code of this form, or asks for one that is missing. */
export type PostalCodeInvalidError = UserError & {
  readonly __typename?: 'PostalCodeInvalidError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The country whose rule it breaks. */
  readonly country: Scalars['String']['output'];
  /** A postal code of that country; null where none is known. */
  readonly example?: Maybe<Scalars['String']['output']>;
};

/** The caller keeps as many addresses as one can. */
export type TooManyAddressesError = UserError & {
  readonly __typename?: 'TooManyAddressesError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many addresses a person can keep. */
  readonly maxAddresses: Scalars['Int']['output'];
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
  Address: Address;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Address:
    ( { __typename: 'Address' }
    & GraphQLRecursivePick<FederationTypes['Address'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateAddressError:
    | ( UnknownCountryError )
    | ( PostalCodeInvalidError )
    | ( TooManyAddressesError )
  ;
  UpdateAddressError:
    | ( ConflictError )
    | ( UnknownCountryError )
    | ( PostalCodeInvalidError )
  ;
  DeleteAddressError: ( ConflictError );
  SetDefaultAddressError: ( ConflictError );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( ConflictError )
    | ( UnknownCountryError )
    | ( PostalCodeInvalidError )
    | ( TooManyAddressesError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AddressUse: AddressUse;
  Address: ResolverTypeWrapper<AddressModel>;
  User: ResolverTypeWrapper<UserModel>;
  AddressCountry: ResolverTypeWrapper<AddressCountryModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddressInput: AddressInput;
  CreateAddressInput: CreateAddressInput;
  UpdateAddressInput: UpdateAddressInput;
  DeleteAddressInput: DeleteAddressInput;
  SetDefaultAddressInput: SetDefaultAddressInput;
  CreateAddressPayload: ResolverTypeWrapper<Omit<CreateAddressPayload, 'address' | 'userErrors'> & { address?: Maybe<ResolversTypes['Address']>, userErrors: ReadonlyArray<ResolversTypes['CreateAddressError']> }>;
  CreateAddressError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateAddressError']>;
  UpdateAddressPayload: ResolverTypeWrapper<Omit<UpdateAddressPayload, 'address' | 'userErrors'> & { address?: Maybe<ResolversTypes['Address']>, userErrors: ReadonlyArray<ResolversTypes['UpdateAddressError']> }>;
  UpdateAddressError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateAddressError']>;
  DeleteAddressPayload: ResolverTypeWrapper<Omit<DeleteAddressPayload, 'address' | 'userErrors'> & { address?: Maybe<ResolversTypes['Address']>, userErrors: ReadonlyArray<ResolversTypes['DeleteAddressError']> }>;
  DeleteAddressError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteAddressError']>;
  SetDefaultAddressPayload: ResolverTypeWrapper<Omit<SetDefaultAddressPayload, 'address' | 'userErrors'> & { address?: Maybe<ResolversTypes['Address']>, userErrors: ReadonlyArray<ResolversTypes['SetDefaultAddressError']> }>;
  SetDefaultAddressError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDefaultAddressError']>;
  UnknownCountryError: ResolverTypeWrapper<UnknownCountryError>;
  PostalCodeInvalidError: ResolverTypeWrapper<PostalCodeInvalidError>;
  TooManyAddressesError: ResolverTypeWrapper<TooManyAddressesError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  String: Scalars['String']['output'];
  ConflictError: ConflictError;
  Int: Scalars['Int']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Address: AddressModel;
  User: UserModel;
  AddressCountry: AddressCountryModel;
  Boolean: Scalars['Boolean']['output'];
  AddressInput: AddressInput;
  CreateAddressInput: CreateAddressInput;
  UpdateAddressInput: UpdateAddressInput;
  DeleteAddressInput: DeleteAddressInput;
  SetDefaultAddressInput: SetDefaultAddressInput;
  CreateAddressPayload: Omit<CreateAddressPayload, 'address' | 'userErrors'> & { address?: Maybe<ResolversParentTypes['Address']>, userErrors: ReadonlyArray<ResolversParentTypes['CreateAddressError']> };
  CreateAddressError: ResolversUnionTypes<ResolversParentTypes>['CreateAddressError'];
  UpdateAddressPayload: Omit<UpdateAddressPayload, 'address' | 'userErrors'> & { address?: Maybe<ResolversParentTypes['Address']>, userErrors: ReadonlyArray<ResolversParentTypes['UpdateAddressError']> };
  UpdateAddressError: ResolversUnionTypes<ResolversParentTypes>['UpdateAddressError'];
  DeleteAddressPayload: Omit<DeleteAddressPayload, 'address' | 'userErrors'> & { address?: Maybe<ResolversParentTypes['Address']>, userErrors: ReadonlyArray<ResolversParentTypes['DeleteAddressError']> };
  DeleteAddressError: ResolversUnionTypes<ResolversParentTypes>['DeleteAddressError'];
  SetDefaultAddressPayload: Omit<SetDefaultAddressPayload, 'address' | 'userErrors'> & { address?: Maybe<ResolversParentTypes['Address']>, userErrors: ReadonlyArray<ResolversParentTypes['SetDefaultAddressError']> };
  SetDefaultAddressError: ResolversUnionTypes<ResolversParentTypes>['SetDefaultAddressError'];
  UnknownCountryError: UnknownCountryError;
  PostalCodeInvalidError: PostalCodeInvalidError;
  TooManyAddressesError: TooManyAddressesError;
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'UnknownCountryError' | 'PostalCodeInvalidError' | 'TooManyAddressesError', ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType, RequireFields<QueryAddressArgs, 'id'>>;
  addressCountries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AddressCountry']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createAddress?: Resolver<ResolversTypes['CreateAddressPayload'], ParentType, ContextType, RequireFields<MutationCreateAddressArgs, 'input'>>;
  updateAddress?: Resolver<ResolversTypes['UpdateAddressPayload'], ParentType, ContextType, RequireFields<MutationUpdateAddressArgs, 'input'>>;
  deleteAddress?: Resolver<ResolversTypes['DeleteAddressPayload'], ParentType, ContextType, RequireFields<MutationDeleteAddressArgs, 'input'>>;
  setDefaultAddress?: Resolver<ResolversTypes['SetDefaultAddressPayload'], ParentType, ContextType, RequireFields<MutationSetDefaultAddressArgs, 'input'>>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address'], FederationReferenceType extends FederationReferenceTypes['Address'] = FederationReferenceTypes['Address']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Address']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  recipientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  defaultFor?: Resolver<ReadonlyArray<ResolversTypes['AddressUse']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  addresses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Address']>>, ParentType, ContextType>;
};

export type AddressCountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressCountry'] = ResolversParentTypes['AddressCountry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isPostalCodeRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  postalCodeExample?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAddressPayload'] = ResolversParentTypes['CreateAddressPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CreateAddressError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateAddressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAddressError'] = ResolversParentTypes['CreateAddressError']> = {
  __resolveType: TypeResolveFn<'UnknownCountryError' | 'PostalCodeInvalidError' | 'TooManyAddressesError', ParentType, ContextType>;
};

export type UpdateAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAddressPayload'] = ResolversParentTypes['UpdateAddressPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdateAddressError']>, ParentType, ContextType>;
};

export type UpdateAddressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAddressError'] = ResolversParentTypes['UpdateAddressError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'UnknownCountryError' | 'PostalCodeInvalidError', ParentType, ContextType>;
};

export type DeleteAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteAddressPayload'] = ResolversParentTypes['DeleteAddressPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['DeleteAddressError']>, ParentType, ContextType>;
};

export type DeleteAddressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteAddressError'] = ResolversParentTypes['DeleteAddressError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type SetDefaultAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDefaultAddressPayload'] = ResolversParentTypes['SetDefaultAddressPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SetDefaultAddressError']>, ParentType, ContextType>;
};

export type SetDefaultAddressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDefaultAddressError'] = ResolversParentTypes['SetDefaultAddressError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type UnknownCountryErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownCountryError'] = ResolversParentTypes['UnknownCountryError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostalCodeInvalidErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostalCodeInvalidError'] = ResolversParentTypes['PostalCodeInvalidError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAddressesErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyAddressesError'] = ResolversParentTypes['TooManyAddressesError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  maxAddresses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  AddressCountry?: AddressCountryResolvers<ContextType>;
  CreateAddressPayload?: CreateAddressPayloadResolvers<ContextType>;
  CreateAddressError?: CreateAddressErrorResolvers<ContextType>;
  UpdateAddressPayload?: UpdateAddressPayloadResolvers<ContextType>;
  UpdateAddressError?: UpdateAddressErrorResolvers<ContextType>;
  DeleteAddressPayload?: DeleteAddressPayloadResolvers<ContextType>;
  DeleteAddressError?: DeleteAddressErrorResolvers<ContextType>;
  SetDefaultAddressPayload?: SetDefaultAddressPayloadResolvers<ContextType>;
  SetDefaultAddressError?: SetDefaultAddressErrorResolvers<ContextType>;
  UnknownCountryError?: UnknownCountryErrorResolvers<ContextType>;
  PostalCodeInvalidError?: PostalCodeInvalidErrorResolvers<ContextType>;
  TooManyAddressesError?: TooManyAddressesErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
