import {
  isObjectType,
  Kind,
  parse,
  print,
  valueFromASTUntyped,
  type FieldDefinitionNode,
  type GraphQLSchema,
} from 'graphql';
import { z } from 'zod';

/** What feeds a field of `Subscription`, as `@fedBy` declares it. */
export interface Source {
  readonly field: string;
  /** The type of its entity. */
  readonly typeName: string;
  /** Types of events. */
  readonly events: readonly string[];
  /** The field of their data with the entity's id. The field's argument of that name, if it has one, chooses the entity. */
  readonly id: string;
  /** The field of their data with the subject whose streams alone they feed; all of them when absent. */
  readonly recipient?: string | undefined;
  /** Whether it follows one entity, which a client names, or all that come. */
  readonly isOfOne: boolean;
}

export type Sources = ReadonlyMap<string, Source>;

const fedByArguments = z.object({
  events: z.array(z.string()).min(1),
  id: z.string().min(1),
  recipient: z.string().min(1).optional(),
});

/**
 * What the supergraph's directives say: `@fedBy(events: ["order.paid"], id: "orderId", recipient: "userId")`.
 * @throws for a field that cannot be fed
 */
export function readSources(supergraphSdl: string, schema: GraphQLSchema): Sources {
  const fields = parse(supergraphSdl).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Subscription'
      ? (definition.fields ?? [])
      : [],
  );
  return new Map(
    fields.flatMap((field) => {
      const source = sourceOf(field, schema);
      return source === undefined ? [] : [[source.field, source] as const];
    }),
  );
}

function sourceOf(
  { name, type, directives = [], arguments: args = [] }: FieldDefinitionNode,
  schema: GraphQLSchema,
): Source | undefined {
  const fedBy = directives.find((directive) => directive.name.value === 'fedBy');
  if (fedBy === undefined) return undefined;
  const field = name.value;
  const typeName = print(type).replace(/!$/, '');
  if (!isObjectType(schema.getType(typeName)))
    throw new Error(`@fedBy feeds one entity: Subscription.${field} has another type`);
  const given = fedByArguments.parse(
    Object.fromEntries(
      (fedBy.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
    ),
  );
  const isOfOne = args.some((argument) => argument.name.value === given.id);
  return { field, typeName, ...given, isOfOne };
}
