import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

/**
 * The supergraph whose queries are the subscriptions of `sdl`: what a planner makes of one of them is how its entity is
 * read and joined, each time that something happens to it.
 */
export function subscriptionsAsQueries(sdl: string): string {
  const document = parse(sdl);
  const types = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const subscription = types.get('Subscription');
  if (subscription === undefined) throw new Error('there are no subscriptions');
  return print(
    visit(document, {
      SchemaDefinition: (schema) => ({
        ...schema,
        operationTypes: schema.operationTypes.filter(({ operation }) => operation === OperationTypeNode.QUERY),
      }),
      ObjectTypeDefinition(type) {
        if (type.name.value === 'Query') return { ...type, fields: fieldsWithOwners(subscription) };
        return type === subscription || type.name.value === 'Mutation' ? null : undefined;
      },
    }),
  );
}

// Without an owner of its own a field belongs to all subgraphs that have its type, and more have `Query`.
function fieldsWithOwners(subscription: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode['fields'] {
  const owners = directivesOf(subscription, 'join__type').map(({ arguments: args = [] }): ConstDirectiveNode => ({
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'join__field' },
    arguments: args.filter(({ name }) => name.value === 'graph'),
  }));
  return subscription.fields?.map((field) => ({
    ...field,
    directives: [
      ...(field.directives ?? []).filter(({ name }) => name.value !== 'fedBy'),
      ...(directivesOf(field, 'join__field').length === 0 ? owners : []),
    ],
  }));
}

const directivesOf = (
  { directives = [] }: { directives?: readonly ConstDirectiveNode[] | undefined },
  called: string,
): ConstDirectiveNode[] => directives.filter(({ name }) => name.value === called);
