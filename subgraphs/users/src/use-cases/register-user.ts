import { newUser, type User } from '../domain/user.ts';
import type { Dependencies } from './dependencies.ts';

/** Takes note of somebody who has signed up. Again it changes nothing, so that a message may come twice. */
export const registerUser = (
  { store }: Dependencies,
  registered: Pick<User, 'id' | 'email' | 'displayName' | 'createdAt'>,
): Promise<void> => store.add(newUser(registered));
