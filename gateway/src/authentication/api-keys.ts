import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Clock } from '@agora/subgraph-kit/clock';
import { AppError, unauthenticated } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { z } from 'zod';
import type { ApiKeysConfig } from '../config/authentication-config.ts';
import { createAnswerCache } from '../fetching/answer-cache.ts';
import type { AskSubgraph } from '../fetching/ask-subgraph.ts';
import { ipRanges, type IpRanges } from '../http/ip-ranges.ts';
import type { Grant } from './grant.ts';
import type { Identity } from './identity.ts';

/** Who asks with a key. */
export interface ApiKeys {
  /**
   * Undefined for a request that has none.
   * @throws UNAUTHENTICATED, in the same words for every key that opens nothing here and now; BAD_REQUEST for one in the
   * address; SUBGRAPH_UNAVAILABLE
   */
  identify(request: IncomingMessage, clientIp: string | undefined): Promise<Identity> | undefined;
  /** What is known of a key, or of all of a partner's, may not be true any more. */
  forget(of: 'key' | 'partner', id: string): void;
}

const texts = z.array(z.string());
const grantAnswer = z.object({
  grant: z
    .object({
      key: z.string(),
      partner: z.string(),
      scopes: texts,
      quota: z.object({ requests: z.number(), cost: z.number(), windowSeconds: z.number() }).nullish(),
      operations: texts.nullish(),
      ranges: texts.nullish(),
      partnerRanges: texts.nullish(),
      expiresAt: z.iso.datetime().nullish(),
    })
    .nullable(),
});

interface Found {
  readonly identity: Identity & { readonly grant: Grant };
  /** Each must have the address that a request comes from. */
  readonly ranges: readonly IpRanges[];
  readonly expiresAt: number;
}

const MAX_ENTRIES = 10_000;
const MAX_KEY_LENGTH = 256;
// Somebody who makes up keys must not take all the time of the subgraph that knows them.
const MAX_LOOK_UPS = 50;

export function createApiKeys(config: ApiKeysConfig, ask: AskSubgraph, clock: Clock): ApiKeys {
  const { header, pattern, roles, lookUp, cacheMs } = config;
  const answers = createAnswerCache<Found | undefined>({ maxEntries: MAX_ENTRIES, ttlMs: cacheMs });
  let lookUps = 0;

  const lookedUp = async (prefix: string, digest: string): Promise<Found | undefined> => {
    if (lookUps >= MAX_LOOK_UPS) {
      throw new AppError('OVERLOADED', 'Too much is asked at once.', { details: { retryAfterSeconds: 1 } });
    }
    lookUps++;
    try {
      const { grant } = grantAnswer.parse(await ask(lookUp, { prefix, digest }));
      return grant === null ? undefined : toFound(grant, roles);
    } finally {
      lookUps--;
    }
  };

  const foundBy = (key: string, prefix: string): Promise<Found | undefined> => {
    const digest = createHash('sha256').update(key).digest('hex');
    return answers.get(digest, () => lookedUp(prefix, digest));
  };

  const identify = async (key: string, clientIp: string | undefined): Promise<Identity> => {
    const match = key.length > MAX_KEY_LENGTH ? null : pattern.exec(key);
    const found = match && (await foundBy(key, match[1] ?? ''));
    const isGood =
      found &&
      found.expiresAt > clock.now().getTime() &&
      found.ranges.every((ranges) => clientIp !== undefined && ranges.has(clientIp));
    if (!isGood) throw unauthenticated('The API key is not valid.');
    return found.identity;
  };

  return {
    identify(request, clientIp) {
      const { headers, url = '' } = request;
      // Addresses are written to logs, histories and referrers.
      if (isInAddress(url, header, pattern)) throw badRequest(`An API key is sent in the header ${header} alone.`);
      const key = headers[header];
      if (key === undefined) return undefined;
      if (headers.authorization !== undefined)
        throw badRequest('A request has an access token or an API key, and not both.');
      return identify(String(key), clientIp);
    },
    forget(of, id) {
      // Of a key that opens nothing it is not known whose it is.
      answers.forget((found) => found === undefined || found.identity.grant[of] === id);
    },
  };
}

type GrantAnswer = NonNullable<z.infer<typeof grantAnswer>['grant']>;

function toFound(answer: GrantAnswer, roles: readonly string[]): Found {
  const { key, partner, scopes, quota, operations, ranges, partnerRanges, expiresAt } = answer;
  const viewer: Viewer = { roles, scopes, shopIds: [], partnerId: partner as NonNullable<Viewer['partnerId']> };
  return {
    identity: { viewer, grant: { key, partner, ...(quota && { quota }), ...(operations && { operations }) } },
    ranges: [ranges, partnerRanges].flatMap((list) => (list ? [ipRanges(list)] : [])),
    expiresAt: expiresAt ? Date.parse(expiresAt) : Infinity,
  };
}

function isInAddress(url: string, header: string, pattern: RegExp): boolean {
  const start = url.indexOf('?');
  if (start === -1) return false;
  return [...new URLSearchParams(url.slice(start))].some(
    ([name, value]) => name.toLowerCase() === header || pattern.test(value),
  );
}

const badRequest = (message: string): AppError => new AppError('BAD_REQUEST', message);
