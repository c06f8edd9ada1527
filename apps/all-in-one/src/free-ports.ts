import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * To be called before anything is started: what has half started by the time that a port turns out to be taken would
 * have to be stopped again.
 * @param place `option` is the command's option that names another port
 * @throws when something listens on one of the ports
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
  }
}
