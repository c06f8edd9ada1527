import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server that can be cut, left hanging, and mended. */
export interface CuttableProxy {
  readonly url: string;
  /** Connections end, and new ones are refused. */
  cut(): Promise<void>;
  /** Connections stay, and nothing passes. */
  hang(): void;
  mend(): Promise<void>;
}

export async function startCuttableProxy(target: string): Promise<CuttableProxy> {
  const { protocol, hostname, port: targetPort } = new URL(target);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(targetPort), hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('error', () => undefined);
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  });
  const listen = async (at: number): Promise<number> => {
    await once(server.listen(at, '127.0.0.1'), 'listening');
    return (server.address() as AddressInfo).port;
  };
  const destroyAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const port = await listen(0);
  return {
    url: `${protocol}//127.0.0.1:${port}`,
    async cut() {
      const closed = once(server, 'close');
      server.close();
      destroyAll();
      await closed;
    },
    hang() {
      for (const socket of sockets) socket.unpipe();
    },
    async mend() {
      destroyAll();
      if (!server.listening) await listen(port);
    },
  };
}
