import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';
import { reactivateUser as decideToReactivate, suspendUser as decideToSuspend } from '../domain/account.ts';
import type { StatusDecision } from '../domain/account.ts';
import type { User, UserId } from '../domain/user.ts';
import { known } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { statusChanged } from './user-events.ts';

const MAX_REASON_LENGTH = 500;

export interface ChangeUserStatus {
  readonly userId: UserId;
  /** For those who look back at it. */
  readonly reason: string;
}

/** `ownAccount`: an administrator who locked themselves out could not let themselves in again. */
export type SuspendResult = StatusDecision | { readonly kind: 'ownAccount' };

/** @throws NOT_FOUND, BAD_USER_INPUT */
export async function suspendUser(
  dependencies: Dependencies,
  viewer: Viewer,
  command: ChangeUserStatus,
): Promise<SuspendResult> {
  if (command.userId === viewer.subject) return { kind: 'ownAccount' };
  return change(dependencies, viewer, command, {
    decide: decideToSuspend,
    action: 'suspendUser',
    event: 'user.suspended',
  });
}

/** @throws NOT_FOUND, BAD_USER_INPUT */
export const reactivateUser = (
  dependencies: Dependencies,
  viewer: Viewer,
  command: ChangeUserStatus,
): Promise<StatusDecision> =>
  change(dependencies, viewer, command, {
    decide: decideToReactivate,
    action: 'reactivateUser',
    event: 'user.reactivated',
  });

async function change(
  dependencies: Dependencies,
  viewer: Viewer,
  command: ChangeUserStatus,
  way: {
    readonly decide: (user: User) => StatusDecision;
    readonly action: string;
    readonly event: 'user.suspended' | 'user.reactivated';
  },
): Promise<StatusDecision> {
  const { store, clock } = dependencies;
  const reason = checkVisibleText('A reason', command.reason, MAX_REASON_LENGTH);
  const decision = way.decide(known(await store.find(command.userId)));
  if (decision.kind !== 'changed') return decision;
  const saved = await store.save(decision.user, {
    events: [statusChanged(way.event, decision.user)],
    audit: { viewer, entry: { action: way.action, subject: command.userId, details: { reason } }, at: clock.now() },
  });
  // Another change came in between, so it is decided anew upon what that has left.
  return saved === 'saved' ? decision : change(dependencies, viewer, command, way);
}
