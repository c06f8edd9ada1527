/**
 * Closes a hole of generated resolver types: a field of the SDL that neither the model has nor a resolver provides
 * still compiles, and answers null or fails at run time. `Complete` asks for a resolver for each such field.
 *
 * @example const Product: Complete<ProductResolvers<Context>, ProductModel> = { ... };
 */
export type Complete<Resolvers, Model> = Resolvers & {
  [Field in Exclude<keyof Resolvers, keyof Model | '__resolveReference' | '__isTypeOf'>]-?: NonNullable<
    Resolvers[Field]
  >;
};
