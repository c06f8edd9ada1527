import { demoAccounts, type DemoAccount } from '@agora/all-in-one/environment';

/** Who is this from the start. */
export function demoAccount(role: 'admin' | 'support'): DemoAccount {
  const account = demoAccounts.find(({ roles }) => roles.includes(role));
  if (account === undefined) throw new Error(`no demo account is ${role}`);
  return account;
}
