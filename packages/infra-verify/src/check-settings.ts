import { collect, type Finding } from './finding.ts';
import type { ComposeFile } from './check-compose.ts';
import type { Services } from './services.ts';

/**
 * Whoever runs the system can set what its services read: Compose passes each variable on, and `.env.example` says what
 * it is, unless `npm run secrets` makes it. What is left at its default on purpose is in `infra/services.yaml`, with the reason.
 *
 * @param settings the variables that each service reads, by its name.
 * @param composeText what Compose takes from the environment, as `${NAME}`.
 */
export function checkSettings(
  { services: all }: ComposeFile,
  composeText: string,
  { leftAlone }: Services,
  settings: Readonly<Record<string, readonly string[]>>,
  envExample: string,
): readonly Finding[] {
  return collect((report) => {
    const read = new Set(Object.values(settings).flat());
    for (const [service, names] of Object.entries(settings)) {
      const passed = Object.keys(all[service]?.environment ?? {});
      for (const name of names) {
        if (!passed.includes(name) && !leftAlone.has(name))
          report('setting', service, `compose does not pass ${name} on, and infra/services.yaml has no reason`);
        if (passed.includes(name) && leftAlone.has(name))
          report('setting', service, `compose passes ${name} on, which infra/services.yaml says is left alone`);
      }
    }
    for (const name of leftAlone.keys()) {
      if (!read.has(name)) report('setting', 'infra/services.yaml', `nobody reads ${name}`);
    }
    for (const name of optionalIn(composeText)) {
      if (!new RegExp(`^#?${name}=`, 'm').test(envExample))
        report('.env.example', name, 'compose takes it from the environment, and nothing says what it is');
    }
  });
}

/** The variables that a zod schema of the environment names, one on a line. */
export const settingsIn = (source: string): readonly string[] =>
  [...source.matchAll(/^ +([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+): (?!true)/gm)].map(([, name = '']) => name);

/** The variables that a text takes from the environment. */
export const substitutedIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/(?<!\$)\$\{([A-Z0-9_]+)/g)].map(([, name = '']) => name)),
];

const optionalIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\$\{([A-Z0-9_]+):-/g)].map(([, name = '']) => name)),
];
