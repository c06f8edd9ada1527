import { AppError, forbidden } from '@agora/subgraph-kit/errors';
import type { Grant } from '../authentication/grant.ts';
import type { GraphQLParameters } from '../operation/operation.ts';
import type { ClientOperations } from './client-operations.ts';
import { OPERATION_ID } from './manifest.ts';
import { digestOf, sha256 } from './normalised.ts';
import type { OperationKey, PartnerOperations } from './partner-operations.ts';

/** Whose request it is. */
export interface OperationCaller {
  readonly grant?: Grant;
  readonly clientName?: string | undefined;
}

/** Finds the operations that are named and not sent, and holds those who may send no others to them. */
export interface PersistedOperations {
  /**
   * The parameters with the text of the operation.
   * @throws BAD_REQUEST for what names no operation, or names another than it sends; PERSISTED_QUERY_NOT_FOUND;
   * PERSISTED_QUERY_REQUIRED; FORBIDDEN for an operation that is not for this partner or key; SUBGRAPH_UNAVAILABLE
   */
  resolve(parameters: GraphQLParameters, caller: OperationCaller): Promise<GraphQLParameters>;
}

interface Named {
  readonly text: string;
  readonly name?: string | undefined;
}

export function createPersistedOperations(options: {
  only: readonly string[];
  clients?: ClientOperations | undefined;
  partners?: PartnerOperations | undefined;
}): PersistedOperations {
  const { clients, partners } = options;
  const only = new Set(options.only);

  const ofPartner = async ({ partner, operations }: Grant, known: PartnerOperations, key: OperationKey) => {
    const found = await known.find(partner, key);
    if (found.kind === 'unknown') return undefined;
    const isForKey = found.kind === 'approved' && (operations?.includes(found.name ?? '') ?? true);
    if (!isForKey) throw forbidden('This operation is not one that may be run with this key.');
    return found;
  };

  const ofClient = (clientName: string | undefined, key: OperationKey): Named | undefined => {
    const set = clientName === undefined ? undefined : clients?.of(clientName);
    if ('digest' in key) return set?.byDigest.get(key.digest);
    return set === undefined ? clients?.find(key.id) : set.byId.get(key.id);
  };

  return {
    async resolve(parameters, { grant, clientName }) {
      const { query } = parameters;
      const id = idIn(parameters);
      const find = async (key: OperationKey): Promise<Named | undefined> =>
        grant && partners ? ofPartner(grant, partners, key) : ofClient(clientName, key);
      if (id !== undefined) {
        const found = await find({ id });
        checkText(query, id, found);
        if (found === undefined) throw notFound();
        return withText(parameters, found.text);
      }
      const isOnly = grant ? partners !== undefined : clientName !== undefined && only.has(clientName);
      if (!isOnly) return parameters;
      const digest = digestOf(query ?? '');
      const found = digest === undefined ? undefined : await find({ digest });
      if (found === undefined) throw required();
      return withText(parameters, found.text);
    },
  };
}

/** @throws BAD_REQUEST */
function idIn({ documentId, extensions }: GraphQLParameters): string | undefined {
  const persisted = extensions?.persistedQuery;
  if (persisted === undefined) {
    if (documentId !== undefined && !OPERATION_ID.test(documentId)) throw badRequest('This is no id of an operation.');
    return documentId;
  }
  const hash = typeof persisted === 'object' && persisted !== null && 'sha256Hash' in persisted && persisted.sha256Hash;
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) {
    throw badRequest('A persisted query is named by its SHA-256 in hexadecimal digits.');
  }
  if (documentId !== undefined && documentId !== hash) throw badRequest('A request names one operation.');
  return hash;
}

/** Nobody makes an id mean what they send beside it. @throws BAD_REQUEST */
function checkText(query: string | undefined, id: string, found: Named | undefined): void {
  if (query === undefined) return;
  const isSame = found === undefined ? sha256(query) === id : digestOf(query) === digestOf(found.text);
  if (!isSame) throw badRequest('The request sends another operation than it names.');
}

function withText({ extensions = {}, ...parameters }: GraphQLParameters, query: string): GraphQLParameters {
  const others = Object.entries(extensions).filter(([name]) => name !== 'persistedQuery');
  return { ...parameters, query, documentId: undefined, extensions: Object.fromEntries(others) };
}

const badRequest = (message: string): AppError => new AppError('BAD_REQUEST', message);
const notFound = (): AppError => new AppError('PERSISTED_QUERY_NOT_FOUND', 'No operation is registered under this id.');
const required = (): AppError =>
  new AppError('PERSISTED_QUERY_REQUIRED', 'This client runs registered operations alone.');
