import type { RuleTree } from '@agora/subgraph-kit/graphql/permissions';
import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** A field without a rule would be denied to everybody, and nobody would know why. @throws naming the fields */
export function requireRules(schema: GraphQLSchema, rules: RuleTree): void {
  const without = Object.values(schema.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.keys((type as { getFields(): object }).getFields()).map((field) => [type.name, field] as const),
    )
    .filter(([type, field]) => rules[type]?.[field] === undefined)
    .map((coordinate) => coordinate.join('.'));
  if (without.length > 0) throw new Error(`no access rule covers ${without.join(', ')}`);
}

/** A limit on a field that is gone limits nothing, whatever the field is called now. @throws naming the fields */
export function requireRootFields(schema: GraphQLSchema, coordinates: readonly string[]): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const there = new Set(
    roots.flatMap((root) => (root ? Object.keys(root.getFields()).map((field) => `${root.name}.${field}`) : [])),
  );
  const gone = coordinates.filter((coordinate) => !there.has(coordinate));
  if (gone.length > 0) throw new Error(`limits name ${gone.join(', ')}, which the supergraph lacks`);
}
