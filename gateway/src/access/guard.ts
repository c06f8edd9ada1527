import type { RuleTree } from '@agora/subgraph-kit/graphql/permissions';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { fieldCoordinates } from './field-coordinates.ts';
import { judge, type Denials } from './judge.ts';
import { prune, type PrunedDocument } from './prune.ts';

/** What a viewer may have of a document. */
export type Decision =
  | { readonly kind: 'allowed' }
  | {
      readonly kind: 'restricted';
      /** The document that was judged: `denials` is keyed by its nodes, and an equal text parsed again has others. */
      readonly document: DocumentNode;
      readonly denials: Denials;
      readonly pruned: PrunedDocument;
    };

/** Decides before planning which fields of a document run for a viewer. */
export interface Guard {
  decide(document: DocumentNode, documentHash: string, viewer: Viewer): Promise<Decision>;
}

// In characters of source. A parsed document takes a hundred times its text, so what is kept is bounded by that, and
// what is larger than any client's own operation is decided each time.
const MAX_CHARACTERS = 1_000_000;
const MAX_CHARACTERS_EACH = 16_000;

/** A guard for one version of the supergraph: a new version needs a new guard. */
export function createGuard(rules: RuleTree, schema: GraphQLSchema): Guard {
  const decisions = new LRUCache<string, Promise<Decision>>({
    maxSize: MAX_CHARACTERS,
    maxEntrySize: MAX_CHARACTERS_EACH,
  });

  const decide = async (document: DocumentNode, viewer: Viewer): Promise<Decision> => {
    const denials = await judge(fieldCoordinates(document, schema), rules, viewer);
    if (denials.size === 0) return { kind: 'allowed' };
    return { kind: 'restricted', document, denials, pruned: prune(document, schema, denials) };
  };

  return {
    decide(document, documentHash, viewer) {
      const key = `${documentHash} ${standingOf(viewer)}`;
      const known = decisions.get(key);
      if (known !== undefined) return known;
      const decision = decide(document, viewer);
      decisions.set(key, decision, { size: document.loc?.end ?? MAX_CHARACTERS_EACH });
      decision.catch(() => decisions.delete(key));
      return decision;
    },
  };
}

// All that the rules look at. Viewers of equal standing share a decision.
const standingOf = ({ subject, partnerId, scopes }: Viewer): string =>
  JSON.stringify([subject !== undefined, partnerId !== undefined, ...new Set(scopes.toSorted())]);
