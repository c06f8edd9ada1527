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

const MAX_DECISIONS = 2_000;

/** A guard for one version of the supergraph: a new version needs a new guard. */
export function createGuard(rules: RuleTree, schema: GraphQLSchema): Guard {
  const decisions = new LRUCache<string, Promise<Decision>>({ max: MAX_DECISIONS });

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
      decisions.set(key, decision);
      decision.catch(() => decisions.delete(key));
      return decision;
    },
  };
}

// All that the rules look at. Viewers of equal standing share a decision.
const standingOf = ({ subject, scopes }: Viewer): string =>
  JSON.stringify([subject !== undefined, ...new Set(scopes.toSorted())]);
