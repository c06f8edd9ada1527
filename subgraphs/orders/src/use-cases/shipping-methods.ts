import { notFound } from '@agora/subgraph-kit/errors';
import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';
import type { ShippingMethodId } from '../domain/order.ts';
import {
  archive,
  changeTerms,
  faultIn,
  isShippingCode,
  type ShippingChange,
  type ShippingMethod,
  type ShippingTerms,
} from '../domain/shipping-method.ts';
import { ShippingCodeTaken } from '../ports/shipping-method-store.ts';
import type { Dependencies } from './dependencies.ts';

export interface CreateShippingMethod extends ShippingTerms {
  readonly code: string;
  readonly idempotencyKey: IdempotentRequest['key'];
}

interface UnusableTerms {
  readonly kind: 'unusableTerms';
  readonly fault: string;
}

export type CreateShippingMethodResult =
  | { readonly kind: 'created'; readonly methodId: ShippingMethodId; readonly replayed: boolean }
  | { readonly kind: 'codeTaken' }
  | UnusableTerms;

type ShippingDependencies = Pick<Dependencies, 'shippingMethods' | 'taxRules' | 'newId'>;

const MAX_NAME_LENGTH = 100;

/** @throws BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED */
export async function createShippingMethod(
  { shippingMethods, taxRules, newId }: ShippingDependencies,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: CreateShippingMethod,
): Promise<CreateShippingMethodResult> {
  const name = checkVisibleText('A name', command.name, MAX_NAME_LENGTH);
  const fault = isShippingCode(command.code)
    ? faultIn(command, (country) => taxRules.find(country) !== undefined)
    : 'A code has 1 to 40 of A to Z, 0 to 9, dashes and underscores.';
  if (fault !== undefined) return { kind: 'unusableTerms', fault };
  try {
    return await shippingMethods.transaction(async (transaction) => {
      const { answer, replayed } = await transaction.once(
        { principal: subjectOf(viewer), operation: 'createShippingMethod', key, parameters: command },
        async () => {
          const method: ShippingMethod = { ...command, id: newId('shm'), name, isArchived: false, version: 1 };
          await transaction.save(method);
          await transaction.audit(viewer, {
            action: 'createShippingMethod',
            subject: method.id,
            details: { code: method.code },
          });
          return { methodId: method.id };
        },
      );
      return { kind: 'created', ...answer, replayed };
    });
  } catch (error) {
    if (error instanceof ShippingCodeTaken) return { kind: 'codeTaken' };
    throw error;
  }
}

export interface UpdateShippingMethod extends ShippingTerms {
  readonly methodId: ShippingMethodId;
  readonly expectedVersion: number;
}

/** @throws NOT_FOUND, BAD_USER_INPUT */
export async function updateShippingMethod(
  dependencies: ShippingDependencies,
  viewer: Viewer,
  { methodId, expectedVersion, ...terms }: UpdateShippingMethod,
): Promise<ShippingChange | UnusableTerms> {
  const name = checkVisibleText('A name', terms.name, MAX_NAME_LENGTH);
  const fault = faultIn(terms, (country) => dependencies.taxRules.find(country) !== undefined);
  if (fault !== undefined) return { kind: 'unusableTerms', fault };
  return change(dependencies, viewer, { action: 'updateShippingMethod', methodId }, (method) =>
    changeTerms(method, expectedVersion, { ...terms, name }),
  );
}

/** @throws NOT_FOUND */
export const archiveShippingMethod = (
  dependencies: ShippingDependencies,
  viewer: Viewer,
  { methodId, expectedVersion }: Pick<UpdateShippingMethod, 'methodId' | 'expectedVersion'>,
): Promise<ReturnType<typeof archive>> =>
  change(dependencies, viewer, { action: 'archiveShippingMethod', methodId }, (method) =>
    archive(method, expectedVersion),
  );

function change<Decision extends ShippingChange>(
  { shippingMethods }: ShippingDependencies,
  viewer: Viewer,
  { action, methodId }: { readonly action: string; readonly methodId: ShippingMethodId },
  decide: (method: ShippingMethod) => Decision,
): Promise<Decision> {
  return shippingMethods.transaction(async (transaction) => {
    const method = await transaction.lock(methodId);
    if (method === undefined) throw notFound('The shipping method');
    const decision = decide(method);
    if (decision.kind === 'changed' && decision.method.version !== method.version) {
      await transaction.save(decision.method);
      await transaction.audit(viewer, {
        action,
        subject: methodId,
        details: { version: decision.method.version },
      });
    }
    return decision;
  });
}
