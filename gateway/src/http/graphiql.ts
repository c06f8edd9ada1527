import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Endpoint } from './request-listener.ts';

const load = createRequire(import.meta.url);

const inPackage = (name: string, file: string): string => join(dirname(load.resolve(`${name}/package.json`)), file);
const besides = (file: string): string => join(import.meta.dirname, 'graphiql', file);

const JAVASCRIPT = 'text/javascript';

const WELCOME = `# Ctrl-Space offers what may stand at the cursor.

{
  __typename
}
`;

/**
 * A page to try queries on, for development only: from this machine, with nothing loaded from elsewhere.
 * @param query what the editor holds at first
 */
export function graphiqlEndpoints(query = WELCOME): Record<string, Endpoint> {
  return {
    '/': asset(besides('index.html'), 'text/html'),
    '/graphiql/welcome.graphql': page('text/plain; charset=utf-8', () => Promise.resolve(query)),
    '/graphiql/start.js': asset(besides('start.js'), JAVASCRIPT),
    '/graphiql/react.js': asset(inPackage('react', 'umd/react.production.min.js'), JAVASCRIPT),
    '/graphiql/react-dom.js': asset(inPackage('react-dom', 'umd/react-dom.production.min.js'), JAVASCRIPT),
    '/graphiql/graphiql.js': asset(inPackage('graphiql', 'graphiql.min.js'), JAVASCRIPT),
    '/graphiql/graphql-ws.js': asset(inPackage('graphql-ws', 'umd/graphql-ws.min.js'), JAVASCRIPT),
    '/graphiql/graphiql.css': asset(inPackage('graphiql', 'graphiql.min.css'), 'text/css'),
  };
}

const asset = (path: string, type: string): Endpoint => page(type, () => readFile(path, 'utf8'));

const page =
  (type: string, read: () => Promise<string>): Endpoint =>
  async () => ({
    status: 200,
    type,
    body: await read(),
    // The editor sets styles and fonts as it goes.
    headers: {
      'content-security-policy':
        "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; frame-ancestors 'none'",
    },
  });
