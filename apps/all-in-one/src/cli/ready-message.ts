import { demoAccounts } from '../environment.ts';
import type { LocalStores } from '../local-stores.ts';
import type { Services } from '../services.ts';

/** What a person needs to begin: addresses, folders, logins. `startedAt` is in the time of `performance.now()`. */
export function readyMessage(system: {
  url: string;
  startedAt: number;
  local: LocalStores;
  hasDemo: boolean;
  processes?: Services['processes'];
}): string {
  const { stores, mailFolder } = system.local;
  const seconds = ((performance.now() - system.startedAt) / 1_000).toFixed(1);
  return [
    '',
    `Agora is ready after ${seconds} s. Ctrl-C ends it; its data stays.`,
    '',
    ...block('GraphQL', [system.url]),
    ...block('Console', [new URL('/', system.url).href]),
    ...block('Mail', [mailFolder ?? 'delivered by SMTP_URL']),
    ...block('Data', [stores.dataFolder]),
    ...block(
      'Stores',
      Object.entries(stores.kinds).map(([name, kind]) =>
        // `npm run dlq` asks for it.
        name === 'kafka' ? `${kind} at ${stores.urls.kafka}` : kind,
      ),
    ),
    ...block(
      'Processes',
      (system.processes ?? []).map(({ name, pid }) => `${name} ${pid}`),
    ),
    ...block(
      'Logins',
      system.hasDemo ? demoAccounts.map(({ email, password }) => `${email.padEnd(26)}${password}`) : [],
    ),
    '',
  ].join('\n');
}

const block = (title: string, lines: readonly string[]): string[] =>
  lines.map((line, index) => `  ${(index === 0 ? title : '').padEnd(11)}${line}`);
