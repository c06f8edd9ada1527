import type { IncomingHttpHeaders } from 'node:http';

const HEADERS = ['x-client-name', 'apollographql-client-name'];
const NAME = /^[\w./@ -]{1,64}$/;

/** What a client calls itself: nothing is believed for it but which operations it has registered. */
export function clientNameIn(headers: IncomingHttpHeaders): string | undefined {
  const name = HEADERS.map((header) => headers[header]).find((value) => typeof value === 'string');
  return typeof name === 'string' && NAME.test(name) ? name : undefined;
}
