import type { UserId } from '../domain/account.ts';
import type { Session } from '../domain/session.ts';
import type { SessionTokens } from '../use-cases/renew-tokens.ts';

export interface UserModel {
  readonly id: UserId;
}

export type SessionModel = Session;

export type SessionTokensModel = SessionTokens;
