import { getArgumentValues, type GraphQLSchema } from 'graphql';
import { rootFields } from '../operation/check-once-only.ts';
import type { Operation } from '../operation/operation.ts';
import { refuse } from '../operation/refusal.ts';
import type { Source, Sources } from './source.ts';

/** What one subscription follows. */
export interface Followed {
  readonly source: Source;
  /** Under which name its answers have the entity. */
  readonly responseKey: string;
  /** Of the one that the client has named. */
  readonly entityId: string | undefined;
}

/** @throws OperationRefused: BAD_REQUEST for a field that nothing feeds */
export function followed(subscription: Operation, schema: GraphQLSchema, sources: Sources): Followed {
  const { operation, document, coercedVariables } = subscription;
  // Validation lets a subscription have one.
  const [field] = rootFields(operation.selectionSet, document);
  const source = sources.get(field?.name.value ?? '');
  const definition = schema.getSubscriptionType()?.getFields()[source?.field ?? ''];
  if (field === undefined || source === undefined || definition === undefined)
    throw refuse('BAD_REQUEST', 'This subscription is not served.', field);
  const id = getArgumentValues(definition, field, coercedVariables)[source.id];
  return {
    source,
    responseKey: (field.alias ?? field.name).value,
    entityId: source.isOfOne ? String(id) : undefined,
  };
}
