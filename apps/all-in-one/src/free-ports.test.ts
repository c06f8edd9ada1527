import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requireFreePorts } from './free-ports.ts';

const host = '127.0.0.1';

describe('a port that is to be listened on', () => {
  let holder: Server;
  let taken: number;
  beforeAll(async () => {
    holder = createServer().listen(0, host);
    await once(holder, 'listening');
    taken = (holder.address() as AddressInfo).port;
  });
  afterAll(() => {
    holder.close();
  });

  it('is refused by its number, with the option that names another, while somebody listens there', async () => {
    await expect(requireFreePorts([0, taken], { host, option: '--base-port' })).rejects.toThrow(
      `Port ${taken} is in use. Is the system running already? If not, name another port with --base-port.`,
    );
  });

  it('is refused by its number when browsers and fetch do not call it', async () => {
    await expect(requireFreePorts([4190], { host, option: '--port' })).rejects.toThrow(
      'Port 4190 cannot be called by HTTP clients. Name another port with --port.',
    );
  });

  it('is free again for whoever asked', async () => {
    const probe = createServer().listen(0, host);
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo;
    probe.close();
    await once(probe, 'close');
    await requireFreePorts([port], { host, option: '--port' });
    await expect(requireFreePorts([port], { host, option: '--port' })).resolves.toBeUndefined();
  });
});
