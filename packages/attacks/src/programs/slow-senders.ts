import { setTimeout as delay } from 'node:timers/promises';
import type { Lab } from '../attack.ts';
import { graphql, send } from '../http.ts';
import { open } from './sockets.ts';

/** Half of the senders drip headers, the others a body; meanwhile others must be served. */
export const drip =
  ({ sockets, closedWithinMs }: { readonly sockets: number; readonly closedWithinMs: number }) =>
  async ({ target }: Lab): Promise<readonly string[]> => {
    const { pathname, host } = new URL(target.url);
    const head = `POST ${pathname} HTTP/1.1\r\nHost: ${host}\r\n`;
    const opened = Array.from({ length: sockets }, (_, index) => {
      const connection = open(target.url);
      connection.socket.write(
        index % 2 === 0 ? head : `${head}content-type: application/json\r\ncontent-length: 1000\r\n\r\n{`,
      );
      return connection;
    });
    const dripping = setInterval(() => {
      for (const { socket } of opened) if (!socket.destroyed) socket.write('a');
    }, 1_000);
    try {
      const problems: string[] = [];
      const answer = await send(target.url, graphql('{ __typename }'));
      if (answer.status !== 200) problems.push(`others are answered ${answer.status}`);
      if (answer.ms > 1_000 * target.patience) problems.push(`others wait ${Math.round(answer.ms)} ms`);
      const closed = await Promise.all(
        opened.map(({ closed: end }) => Promise.race([end.then(() => true), delay(closedWithinMs, false)])),
      );
      const left = closed.filter((isClosed) => !isClosed).length;
      if (left > 0) problems.push(`${left} of ${sockets} are still open after ${closedWithinMs / 1_000} s`);
      return problems;
    } finally {
      clearInterval(dripping);
      for (const { socket } of opened) socket.destroy();
    }
  };
