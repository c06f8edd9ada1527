import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '@agora/subgraph-kit/log';
import { compactVerify, importJWK, type JWK } from 'jose';
import { readManifest, type RegisteredOperation } from './manifest.ts';
import { digestOf } from './normalised.ts';
import { isSame, stampOf, type FileStamps } from '../supergraph/file-stamps.ts';

/** The operations of one client. */
export interface OperationSet {
  readonly byId: ReadonlyMap<string, RegisteredOperation>;
  /** By the SHA-256 of the text without its formatting. */
  readonly byDigest: ReadonlyMap<string, RegisteredOperation>;
}

/** The operations of clients whose manifests lie in files, by the name of the client. */
export interface ClientOperations {
  of(client: string): OperationSet | undefined;
  /** Of any of them. */
  find(id: string): RegisteredOperation | undefined;
  stop(): void;
}

export interface ClientOperationsOptions {
  readonly folder: string;
  readonly publicKey?: string | undefined;
  readonly intervalMs?: number;
  readonly log: Logger;
}

type Sets = ReadonlyMap<string, OperationSet>;

// Asked for and not told: of changed links and volumes no event comes.
const INTERVAL_MS = 1_000;
const MANIFEST = '.json';
const SIGNATURE = '.jws';

/**
 * Reads the manifests of all clients, and again each time that one changes: one that is wrong leaves all as they are.
 * @throws when those that are there at the start cannot be read
 */
export async function createClientOperations(options: ClientOperationsOptions): Promise<ClientOperations> {
  const { folder, intervalMs = INTERVAL_MS, log } = options;
  let stamps = await stampsIn(folder);
  let sets = await readSets(options, stamps);

  const check = async (): Promise<void> => {
    const now = await stampsIn(folder);
    if (now.size === stamps.size && isSame(now, stamps)) return;
    // Tried once, however it ends: the next try is after the next change.
    stamps = now;
    try {
      sets = await readSets(options, now);
      log.info({ clients: sets.size }, 'persisted operations replaced');
    } catch (error) {
      log.error({ err: error }, 'persisted operations refused: those before go on');
    }
  };
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const schedule = (): void => {
    if (!isStopped) timer = setTimeout(() => void check().finally(schedule), intervalMs).unref();
  };
  schedule();

  return {
    of: (client) => sets.get(client),
    find(id) {
      for (const { byId } of sets.values()) {
        const found = byId.get(id);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/** `<folder>/<client>/<any name>.json`, and the signatures beside them. No folder is one without clients. */
async function stampsIn(folder: string): Promise<FileStamps> {
  const stamps = new Map<string, string>();
  for (const client of await readdir(folder).catch(() => [])) {
    for (const name of await readdir(join(folder, client)).catch(() => [])) {
      if (!name.endsWith(MANIFEST) && !name.endsWith(MANIFEST + SIGNATURE)) continue;
      const file = join(client, name);
      stamps.set(file, await stampOf(join(folder, file)));
    }
  }
  return stamps;
}

const emptySet = () => ({
  byId: new Map<string, RegisteredOperation>(),
  byDigest: new Map<string, RegisteredOperation>(),
});

async function readSets({ folder, publicKey }: ClientOperationsOptions, stamps: FileStamps): Promise<Sets> {
  const key = publicKey === undefined ? undefined : (JSON.parse(publicKey) as JWK);
  const sets = new Map<string, ReturnType<typeof emptySet>>();
  for (const file of stamps.keys()) {
    if (!file.endsWith(MANIFEST)) continue;
    const [client = ''] = file.split(/[/\\]/);
    const set = sets.get(client) ?? emptySet();
    sets.set(client, set);
    const content = await readFile(join(folder, file));
    if (key !== undefined) await verify(content, await readFile(join(folder, file + SIGNATURE), 'utf8'), key);
    for (const operation of readManifest(JSON.parse(content.toString('utf8')))) {
      const { id, text } = operation;
      const other = set.byId.get(id);
      if (other !== undefined && other.text !== text) throw new Error(`${client} has two operations with the id ${id}`);
      set.byId.set(id, operation);
      set.byDigest.set(digestOf(text) ?? '', operation);
    }
  }
  return sets;
}

/** https://www.rfc-editor.org/rfc/rfc7515#appendix-F @throws when the signature is not of this content by this key */
async function verify(content: Buffer, signature: string, key: JWK): Promise<void> {
  const [header = '', payload, mac = '', ...rest] = signature.trim().split('.');
  if (payload !== '' || rest.length > 0) throw new Error('a signature is not a detached JWS');
  if (key.alg === undefined) throw new Error('the public key for manifests does not say its alg');
  const jws = `${header}.${content.toString('base64url')}.${mac}`;
  await compactVerify(jws, await importJWK(key, key.alg), { algorithms: [key.alg] });
}
