import { fileURLToPath } from 'node:url';
import { createEndpoint } from '@agora/clients/endpoint';
import { importCatalogue } from '@agora/clients/import/import-catalogue';
import { signIn } from '@agora/clients/session';
import { demoAccounts } from './environment.ts';

const CATALOGUE = fileURLToPath(new URL('../demo/catalogue.csv', import.meta.url));

/** Puts the demo catalogue on sale, through the public endpoint like any other; a second time changes nothing. */
export async function seedDemo(url: string): Promise<void> {
  const [admin] = demoAccounts;
  if (admin === undefined) return;
  const session = await signIn(createEndpoint(url), admin);
  const { rejected } = await importCatalogue(session, { file: CATALOGUE, errorPolicy: 'reject-all' });
  if (rejected.length > 0) throw new Error(`the demo catalogue is not usable: ${JSON.stringify(rejected)}`);
}
