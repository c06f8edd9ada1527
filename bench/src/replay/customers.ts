import type { Endpoint } from '@agora/clients/endpoint';
import { signIn, SignInRefused, signUp, type Session } from '@agora/clients/session';

const PASSWORD = 'replayed-customer-password';

/** Sessions of the file's customers, who sign up the first time that they buy. */
export function createCustomers(endpoint: Endpoint): (customer: string) => Promise<Session> {
  const sessions = new Map<string, Promise<Session>>();
  const open = async (customer: string): Promise<Session> => {
    const credentials = { email: `customer-${customer}@replay.example`, password: PASSWORD };
    try {
      return await signIn(endpoint, credentials);
    } catch (error) {
      if (!(error instanceof SignInRefused)) throw error;
      await signUp(endpoint, { ...credentials, displayName: `Customer ${customer}` });
      return signIn(endpoint, credentials);
    }
  };
  return (customer) => {
    const session = sessions.get(customer) ?? open(customer);
    sessions.set(customer, session);
    return session;
  };
}
