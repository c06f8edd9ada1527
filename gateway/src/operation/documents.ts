import { createHash } from 'node:crypto';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Limits } from '../config/limits-config.ts';
import { checkShape } from './check-shape.ts';
import { measureDocument, type DocumentShape } from './measure-document.ts';
import { parseDocument } from './parse-document.ts';
import { refuseIntrospection } from './refuse-introspection.ts';
import { validateDocument } from './validate-document.ts';

/** A document that has been read: it parses, and it is valid for one version of the schema. */
export interface ValidDocument {
  readonly source: string;
  readonly document: DocumentNode;
  /** Of the source; the planner keeps its plans by it. */
  readonly hash: string;
  readonly shape: DocumentShape;
}

/** Reads documents, and keeps those that are valid: a page sends the same one every time. */
export interface Documents {
  /** @throws OperationRefused */
  read(source: string, limits: Limits): ValidDocument;
}

// In characters of source. A parsed document takes a hundred times its text.
const MAX_CHARACTERS = 1_000_000;
const MAX_CHARACTERS_EACH = 32_000;

/** For one version of the schema. @param isSchemaTold whether introspection is served */
export function createDocuments(schema: GraphQLSchema, isSchemaTold: boolean): Documents {
  const valid = new LRUCache<string, ValidDocument>({
    maxSize: MAX_CHARACTERS,
    maxEntrySize: MAX_CHARACTERS_EACH,
    sizeCalculation: ({ source }) => source.length + 1,
  });

  const readAnew = (source: string, limits: Limits): ValidDocument => {
    const document = parseDocument(source, limits);
    const shape = measureDocument(document);
    // First: what is too large takes too long to validate.
    checkShape(shape, limits);
    if (!isSchemaTold) refuseIntrospection(document);
    validateDocument(document, { schema, maxErrors: limits.validationErrors, isSchemaTold });
    return { source, document, shape, hash: createHash('sha256').update(source).digest('hex') };
  };

  return {
    read(source, limits) {
      const known = valid.get(source);
      if (known !== undefined) {
        // Valid for a lane may be too large for another.
        checkShape(known.shape, limits);
        return known;
      }
      const document = readAnew(source, limits);
      valid.set(source, document);
      return document;
    },
  };
}
