import { newUser } from '../domain/user.ts';
import type { Dependencies } from './dependencies.ts';

/** Takes note of somebody who has signed up. Again it changes nothing: a message may come twice, or after the person has gone. */
export const registerUser = ({ store }: Dependencies, registered: Parameters<typeof newUser>[0]): Promise<void> =>
  store.add(newUser(registered));
