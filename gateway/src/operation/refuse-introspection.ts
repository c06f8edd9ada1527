import { visit, type DocumentNode } from 'graphql';
import { refuse } from './refusal.ts';

const INTROSPECTION = new Set(['__schema', '__type']);

/** Wherever it stands: under an alias, in a fragment, beside other fields. @throws OperationRefused: INTROSPECTION_DISABLED */
export function refuseIntrospection(document: DocumentNode): void {
  visit(document, {
    Field({ name }) {
      if (INTROSPECTION.has(name.value)) throw refuse('INTROSPECTION_DISABLED', 'Introspection is not served here.');
    },
  });
}
