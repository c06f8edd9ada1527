import type { GraphQLSchema } from 'graphql';
import { assertNever } from '../assert-never.ts';
import { forbidden, unauthenticated } from '../errors.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { AccessMap, Requirement } from './access.ts';
import { allow, applyMiddleware, chain, deny, rule, shield } from './shield.ts';

export interface PermissionContext {
  readonly viewer: Viewer;
}

type ShieldRule = Parameters<typeof chain>[number];

/** The rules of a schema by type and field, as graphql-shield takes them. */
export type RuleTree = Readonly<Record<string, Readonly<Record<string, ShieldRule>>>>;

/** One rule tree for the gateway and the subgraphs: what the SDL declares is what both enforce. */
export function createRuleTree(access: AccessMap): RuleTree {
  const tree: Record<string, Record<string, ShieldRule>> = {};
  const rules = new Map<string, ShieldRule>();
  const interned = (requirement: Requirement): ShieldRule => {
    const name = describeRequirement(requirement);
    const known = rules.get(name) ?? toRule(name, requirement);
    rules.set(name, known);
    return known;
  };
  for (const [coordinate, requirements] of access) {
    const [typeName = '', fieldName = ''] = coordinate.split('.');
    const [first = deny, ...rest] = requirements.map(interned);
    (tree[typeName] ??= {})[fieldName] = rest.length === 0 ? first : chain(first, ...rest);
  }
  return tree;
}

/** "anyone", "signed in", "orders:read + orders:pii | admin": for people, and the name of the rule. */
export function describeRequirement(requirement: Requirement): string {
  switch (requirement.kind) {
    case 'public':
      return 'anyone';
    case 'inherited':
      return 'as its parent';
    case 'denied':
      return 'nobody';
    case 'authenticated':
      return 'signed in';
    case 'scopes':
      return requirement.anyOf.map((all) => all.join(' + ')).join(' | ');
    default:
      return assertNever(requirement);
  }
}

/** Wraps the resolvers of a subgraph, so that `_entities` and nested paths meet the same rules as root fields. */
export function protectSchema(schema: GraphQLSchema, access: AccessMap): GraphQLSchema {
  const tree = createRuleTree(access);
  const hasEntities = schema.getQueryType()?.getFields()._entities !== undefined;
  const permissions = shield(
    {
      ...tree,
      // Federation's own fields: reaching a type through them is judged by that type's rules. A subgraph without
      // entities has no `_entities`, and shield refuses to name what is not there.
      Query: { ...tree.Query, ...(hasEntities && { _entities: allow }), _service: allow },
      _Service: { sdl: allow },
    },
    // Without allowExternalErrors a refusal of the domain becomes "Not Authorised!".
    { fallbackRule: deny, fallbackError: forbidden(), allowExternalErrors: true },
  );
  return applyMiddleware(schema, permissions);
}

// The SDL says it to everybody, so a refusal may too.
function whatIsMissing(requirement: Requirement): string | undefined {
  if (requirement.kind !== 'scopes') return undefined;
  const alternatives = requirement.anyOf.map(
    (all) => `the ${all.length === 1 ? 'scope' : 'scopes'} ${all.join(' and ')}`,
  );
  return `This needs ${alternatives.join(', or ')}.`;
}

/** Whether a requirement holds for a viewer. Whose a thing is, is decided where the data is. */
export function isMetBy(requirement: Requirement, viewer: Viewer): boolean {
  switch (requirement.kind) {
    case 'public':
    case 'inherited':
      return true;
    case 'denied':
      return false;
    case 'authenticated':
      return viewer.subject !== undefined;
    case 'scopes':
      return requirement.anyOf.some((all) => all.every((scope) => viewer.scopes.includes(scope)));
    default:
      return assertNever(requirement);
  }
}

// The verdict depends on the viewer alone, and the name says all that the rule does, so it may be kept per context.
function toRule(name: string, requirement: Requirement): ShieldRule {
  if (requirement.kind === 'public' || requirement.kind === 'inherited') return allow;
  if (requirement.kind === 'denied') return deny;
  return rule(name, { cache: 'contextual' })((_parent, _args, { viewer }: PermissionContext) => {
    if (isMetBy(requirement, viewer)) return true;
    const isNobody = viewer.subject === undefined && viewer.partnerId === undefined;
    return isNobody ? unauthenticated() : forbidden(whatIsMissing(requirement));
  });
}
