export interface RespServer {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** Not written yet: until then Redis needs redis-server, or Debian's package of it. */
export function startRespServer(options: { host: string; port: number; file?: string }): Promise<RespServer> {
  return Promise.reject(new Error(`No redis-server is available to listen on ${options.host}`));
}
