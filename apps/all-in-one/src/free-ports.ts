import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * To be called before anything is started: what has half started by the time that a port turns out to be taken would
 * have to be stopped again.
 * @param place `option` is the command's option that names another port
 * @throws when something listens on one of the ports, or no client would call it
 */
export async function requireFreePorts(
  ports: readonly number[],
  { host, option }: { host: string; option: string },
): Promise<void> {
  for (const port of ports) {
    const probe = createServer().listen(port, host);
    try {
      await once(probe, 'listening');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      throw new Error(
        `Port ${port} is in use. Is the system running already? If not, name another port with ${option}.`,
        {
          cause: error,
        },
      );
    }
    probe.close();
    await once(probe, 'close');
    if (port !== 0 && (await isBlocked(port))) {
      throw new Error(`Port ${port} cannot be called by HTTP clients. Name another port with ${option}.`);
    }
  }
}

// Browsers and fetch never call some ports, which belong to mail and the like. Only fetch knows which.
async function isBlocked(port: number): Promise<boolean> {
  try {
    await fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD', signal: AbortSignal.timeout(1_000) });
    return false;
  } catch (error) {
    return (error as { cause?: { message?: string } }).cause?.message === 'bad port';
  }
}
