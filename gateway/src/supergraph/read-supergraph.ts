import { readAccess, type AccessMap } from '@agora/subgraph-kit/graphql/access';
import { createRuleTree, type RuleTree } from '@agora/subgraph-kit/graphql/permissions';
import { Kind, parse, print, visit, type ConstDirectiveNode, type DocumentNode } from 'graphql';
import type { GatewayConfig } from '../config/config.ts';

/** One version of the supergraph, read for the two that need it. */
export interface Supergraph {
  /** For the planner: without the access directives. */
  readonly sdl: string;
  /** For the guard: what the access directives ask. */
  readonly rules: RuleTree;
}

// ApolloGateway refuses to start on a supergraph that links these: it does not enforce them, so it must not pretend to.
// The guard enforces them, and the links alone would show in the public schema.
const ACCESS_DIRECTIVES = new Set(['public', 'authenticated', 'requiresScopes', 'policy']);
const ACCESS_SCALAR = /^(requiresScopes|policy)__/;
const ACCESS_LINK = /\/(access|authenticated|requiresScopes|policy)\/v[\d.]+$/;

/** @throws when `sdl` is not GraphQL, or asks for what the guard does not enforce. */
export function readSupergraph(sdl: string, { undeclared }: GatewayConfig['access']): Supergraph {
  const document = parse(sdl);
  refusePolicies(document);
  const access = readAccess(document);
  return {
    sdl: print(withoutAccess(document)),
    rules: createRuleTree(undeclared === 'allow' ? whereDeclared(access) : access),
  };
}

/** As Apollo's directives mean it: what says nothing is for everybody. */
const whereDeclared = (access: AccessMap): AccessMap =>
  new Map(
    [...access].map(([coordinate, requirements]) => [
      coordinate,
      requirements.map((requirement) => (requirement.kind === 'denied' ? { kind: 'public' } : requirement)),
    ]),
  );

// Taken out like the others, it would protect nothing.
function refusePolicies(document: DocumentNode): void {
  visit(document, {
    Directive({ name }) {
      if (name.value === 'policy') throw new Error('@policy is not enforced here: use @requiresScopes');
    },
  });
}

const withoutAccess = (document: DocumentNode): DocumentNode =>
  visit(document, {
    DirectiveDefinition: ({ name }) => (ACCESS_DIRECTIVES.has(name.value) ? null : undefined),
    ScalarTypeDefinition: ({ name }) => (ACCESS_SCALAR.test(name.value) ? null : undefined),
    Directive: (node) =>
      ACCESS_DIRECTIVES.has(node.name.value) || isAccessLink(node as ConstDirectiveNode) ? null : undefined,
  });

const isAccessLink = (node: ConstDirectiveNode): boolean =>
  node.name.value === 'link' && ACCESS_LINK.test(stringArgument(node, 'url'));

function stringArgument(directive: ConstDirectiveNode, name: string): string {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}
