import { setTimeout as delay } from 'node:timers/promises';
import { INTERNAL_TOKEN_HEADER } from '@agora/subgraph-kit/identity/internal-token';
import { listen, readBody } from '@agora/subgraph-kit/http';

export type Trouble = 'none' | 'dead' | 'slow' | 'flapping';

/** A subgraph that can be in trouble. */
export interface TroubledSubgraph {
  readonly url: string;
  /** Requests that have come since it was last in another way. */
  readonly asked: number;
  is(trouble: Trouble): void;
  /** Whom it is asked for. */
  standBefore(url: string): void;
  stop(): Promise<void>;
}

const SLOW_MS = 10_000;
const FLAP_MS = 300;

export async function startTroubledProxy(): Promise<TroubledSubgraph> {
  let trouble: Trouble = 'none';
  let asked = 0;
  let target = '';
  const isDown = (): boolean =>
    trouble === 'dead' || (trouble === 'flapping' && Math.floor(performance.now() / FLAP_MS) % 2 === 0);
  const listener = await listen(
    (request, response) => {
      asked++;
      if (isDown()) {
        request.socket.destroy();
        return;
      }
      const answer = async (): Promise<void> => {
        const body = await readBody(request, 1_000_000);
        if (trouble === 'slow') await delay(SLOW_MS);
        const identity = String(request.headers[INTERNAL_TOKEN_HEADER]);
        const headers = { 'content-type': 'application/json', [INTERNAL_TOKEN_HEADER]: identity };
        const answered = await fetch(target, { method: 'POST', headers, body });
        response.setHeader('content-type', 'application/json');
        response.end(await answered.text());
      };
      answer().catch(() => response.destroy());
    },
    { port: 0, host: '127.0.0.1' },
  );
  return {
    url: `http://127.0.0.1:${listener.port}/graphql`,
    get asked() {
      return asked;
    },
    is(next) {
      trouble = next;
      asked = 0;
    },
    standBefore(url) {
      target = url;
    },
    stop: () => listener.close(0),
  };
}
