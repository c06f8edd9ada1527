import {
  isAbstractType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';

/**
 * For each field of a valid document the coordinates (`Type.field`) whose rules apply to it. A field on an interface
 * may come from any type that implements it, so all of theirs do. Introspection is not judged here.
 */
export function fieldCoordinates(
  document: DocumentNode,
  schema: GraphQLSchema,
): ReadonlyMap<FieldNode, readonly string[]> {
  const coordinates = new Map<FieldNode, readonly string[]>();
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field(field) {
        const parent = typeInfo.getParentType();
        const name = field.name.value;
        if (name.startsWith('__')) return false;
        const concrete = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [];
        const types = [parent, ...concrete].map((type) => `${type?.name ?? ''}.${name}`);
        coordinates.set(field, types);
        return undefined;
      },
    }),
  );
  return coordinates;
}
