import { Kind, type ConstDirectiveNode, type DocumentNode } from 'graphql';

/** What one directive asks of a caller. */
export type Requirement =
  | { readonly kind: 'public' }
  | { readonly kind: 'authenticated' }
  /** One of the lists must be held in full. */
  | { readonly kind: 'scopes'; readonly anyOf: readonly (readonly string[])[] }
  /** Nothing is said, and the field can only be reached through one that says something. */
  | { readonly kind: 'inherited' }
  /** Nothing is said where something must be: nobody may read it. */
  | { readonly kind: 'denied' };

/** `Type.field` to everything that must hold for it: what its type asks and what it asks itself. */
export type AccessMap = ReadonlyMap<string, readonly Requirement[]>;

const ROOT_TYPES = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * Reads `@public`, `@authenticated` and `@requiresScopes` from the SDL of a subgraph or of the supergraph.
 *
 * A requirement on a type holds for all its fields, beside their own. A field without any is denied on a root type and
 * on an entity, which `_entities` reaches without a parent; elsewhere whoever may read the parent may read it.
 */
export function readAccess(document: DocumentNode): AccessMap {
  const access = new Map<string, readonly Requirement[]>();
  for (const definition of document.definitions) {
    if (
      definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      definition.kind !== Kind.OBJECT_TYPE_EXTENSION &&
      definition.kind !== Kind.INTERFACE_TYPE_DEFINITION
    ) {
      continue;
    }
    const typeName = definition.name.value;
    const ofType = requirementsOf(definition.directives ?? []);
    const silence: Requirement =
      ofType.length === 0 && (ROOT_TYPES.has(typeName) || isResolvableEntity(definition.directives ?? []))
        ? { kind: 'denied' }
        : { kind: 'inherited' };
    for (const field of definition.fields ?? []) {
      const own = requirementsOf(field.directives ?? []);
      access.set(`${typeName}.${field.name.value}`, [...ofType, ...(own.length > 0 ? own : [silence])]);
    }
  }
  return access;
}

function requirementsOf(directives: readonly ConstDirectiveNode[]): Requirement[] {
  return directives.flatMap((directive): Requirement[] => {
    switch (directive.name.value) {
      case 'public':
        return [{ kind: 'public' }];
      case 'authenticated':
        return [{ kind: 'authenticated' }];
      case 'requiresScopes':
        return [{ kind: 'scopes', anyOf: scopesOf(directive) }];
      default:
        return [];
    }
  });
}

function scopesOf(directive: ConstDirectiveNode): string[][] {
  const value = directive.arguments?.find(({ name }) => name.value === 'scopes')?.value;
  if (value?.kind !== Kind.LIST) return [];
  return value.values.map((group) =>
    group.kind === Kind.LIST ? group.values.flatMap((scope) => (scope.kind === Kind.STRING ? [scope.value] : [])) : [],
  );
}

// In a supergraph `@join__type(key:)` says what `@key` says in a subgraph.
function isResolvableEntity(directives: readonly ConstDirectiveNode[]): boolean {
  return directives.some(({ name, arguments: args = [] }) => {
    const argument = (called: string) => args.find((each) => each.name.value === called)?.value;
    const resolvable = argument('resolvable');
    const isResolvable = resolvable?.kind !== Kind.BOOLEAN || resolvable.value;
    return isResolvable && (name.value === 'key' || (name.value === 'join__type' && argument('key') !== undefined));
  });
}
