import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { resetScopes, setScopes, type RoleScopes, type ScopedRole, type ScopesDecision } from '../domain/roles.ts';
import type { AccountTransaction } from '../ports/account-store.ts';
import { accessRevoked } from './access-revoked.ts';
import type { Dependencies } from './dependencies.ts';

type Needs = Pick<Dependencies, 'store' | 'clock'>;

export interface SetRoleScopes {
  readonly role: ScopedRole;
  readonly scopes: readonly string[];
  readonly expectedVersion: number;
  readonly idempotencyKey: IdempotentRequest['key'];
}

/** From now on tokens of the role have these scopes, and no others that it had. */
export function setRoleScopes(
  { store, clock }: Needs,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: SetRoleScopes,
): Promise<{ readonly decision: ScopesDecision; readonly replayed: boolean }> {
  const { role, scopes, expectedVersion } = command;
  const request = { principal: subjectOf(viewer), operation: 'setRoleScopes', key, parameters: command };
  return store.transaction(async (transaction) => {
    const { answer, replayed } = await transaction.once(request, () =>
      change({ transaction, clock }, viewer, { action: 'setRoleScopes', role }, (before) =>
        setScopes(before, scopes, expectedVersion),
      ),
    );
    return { decision: answer, replayed };
  });
}

/** From now on tokens of the role have the scopes that this release gives it. */
export function resetRoleScopes(
  { store, clock }: Needs,
  viewer: Viewer,
  { role, expectedVersion }: Pick<SetRoleScopes, 'role' | 'expectedVersion'>,
): Promise<ReturnType<typeof resetScopes>> {
  return store.transaction((transaction) =>
    change({ transaction, clock }, viewer, { action: 'resetRoleScopes', role }, (before) =>
      resetScopes(before, expectedVersion),
    ),
  );
}

async function change<Decision extends ScopesDecision>(
  { transaction, clock }: Pick<Dependencies, 'clock'> & { readonly transaction: AccountTransaction },
  viewer: Viewer,
  { action, role }: { readonly action: string; readonly role: ScopedRole },
  decide: (before: RoleScopes) => Decision,
): Promise<Decision> {
  const before = await transaction.lockRoleScopes(role);
  const decision = decide(before);
  if (decision.kind !== 'set' || decision.roleScopes === before) return decision;
  const after = decision.roleScopes;
  await transaction.saveRoleScopes(after);
  const details = { before: before.scopes.join(' '), after: after.scopes.join(' ') };
  await transaction.audit(viewer, { action, subject: role, details });
  await transaction.publish(accessRevoked('role', role, clock.now()));
  return decision;
}
