import { readAccess, type Requirement } from '@agora/subgraph-kit/graphql/access';
import { isMetBy } from '@agora/subgraph-kit/graphql/permissions';
import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { Kind, type ConstDirectiveNode, type DocumentNode } from 'graphql';
import { directivesOf, fieldsOf, objectTypes } from './sdl-types.ts';
import { guestWithSession, partner, signedIn } from './viewers.ts';

// Parts of the graph that are published apart, by `@tag`: `public` is for clients of the shops, `partner` for machines
// with an API key, `internal` for those who run the marketplace.
const TAGS = ['public', 'partner', 'internal'];
const ROOT_TYPES = new Set(['Query', 'Mutation', 'Subscription']);

/** Fields whose tags and whose access say different things. */
export function mistagged(document: DocumentNode): string[] {
  const access = readAccess(document);
  return objectTypes(document).flatMap((type) => {
    const ownRule = directivesOf(type, 'requiresScopes');
    const isRoot = ROOT_TYPES.has(type.name.value);
    const fields = fieldsOf(type);
    const isForStaff = fields.every(({ coordinate }) => !isForPublic(access.get(coordinate) ?? []));
    return [
      ...(ownRule.length > 0 && isForStaff ? staffOnly(type.name.value, tagsOf(type)) : []),
      ...fields.flatMap(({ coordinate, node }) => {
        const asked = access.get(coordinate) ?? [];
        if (isRoot) return mistaggedRoot(coordinate, tagsOf(node), asked);
        const hasRule = directivesOf(node, 'requiresScopes').length > 0;
        return hasRule && !isForPublic(asked) ? staffOnly(coordinate, tagsOf(node)) : [];
      }),
    ];
  });
}

function mistaggedRoot(coordinate: string, tags: readonly string[], asked: readonly Requirement[]): string[] {
  const unknown = tags.filter((tag) => !TAGS.includes(tag));
  if (unknown.length > 0) return [`${coordinate} is tagged ${unknown.join(' and ')}, which is no contract`];
  if (!isForPublic(asked)) return staffOnly(coordinate, tags);
  const isForPartners = isOpenTo(partner, asked);
  return [
    ...(tags.includes('public') && !tags.includes('internal') ? [] : [`${coordinate} is for the public: tag it so`]),
    ...(isForPartners && !isOpenTo(GUEST, asked) && !tags.includes('partner')
      ? [`${coordinate} opens to a partner's key: tag it partner`]
      : []),
    ...(!isForPartners && tags.includes('partner') ? [`${coordinate} is tagged partner, and no key opens it`] : []),
  ];
}

const staffOnly = (what: string, tags: readonly string[]): string[] =>
  tags.join() === 'internal' ? [] : [`${what} is for staff alone: tag it internal and nothing else`];

const isOpenTo = (viewer: Viewer, asked: readonly Requirement[]): boolean =>
  asked.every((requirement) => isMetBy(requirement, viewer));

// Those of a shop are clients of the marketplace, as its customers are.
const STAFF: ReadonlySet<string> = new Set(['support', 'admin']);
const publicViewers = [GUEST, guestWithSession, ...signedIn.filter(({ roles: [role] }) => !STAFF.has(role))];
const isForPublic = (asked: readonly Requirement[]): boolean => publicViewers.some((viewer) => isOpenTo(viewer, asked));

const tagsOf = (node: { readonly directives?: readonly ConstDirectiveNode[] }): string[] =>
  directivesOf(node, 'tag').flatMap(({ arguments: [name] = [] }) =>
    name?.value.kind === Kind.STRING ? [name.value.value] : [],
  );
