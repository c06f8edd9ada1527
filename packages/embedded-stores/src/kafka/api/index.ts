import { ErrorCode } from '../protocol/error-code.ts';
import type { Writer } from '../protocol/writer.ts';
import { NO_THROTTLE_MS } from './api.ts';
import type { Api } from './api.ts';
import * as cluster from './cluster.ts';
import * as fetching from './fetch.ts';
import * as groupAdmin from './group-admin.ts';
import * as groupMembership from './group-membership.ts';
import * as groupOffsets from './group-offsets.ts';
import * as producing from './produce.ts';
import * as topicAdmin from './topic-admin.ts';
import * as transactions from './transactions.ts';

export const API_VERSIONS_KEY = 18;

const apiVersions: Api = {
  key: API_VERSIONS_KEY,
  versions: [0, 2],
  answer:
    (_request, { version }) =>
    (response) => {
      writeApiVersions(response, ErrorCode.none);
      if (version > 0) response.int32(NO_THROTTLE_MS);
    },
};

const ALL: readonly Api[] = [
  apiVersions,
  ...[cluster, producing, fetching, groupMembership, groupOffsets, groupAdmin, topicAdmin, transactions].flatMap(
    (group) => Object.values(group),
  ),
];

/** Every request this broker answers, by its key in the protocol. */
export const APIS: ReadonlyMap<number, Api> = new Map(ALL.map((api) => [api.key, api]));

/** The list a client chooses versions by. Also the answer, in version 0, to a version of the question nobody knows here. */
export function writeApiVersions(response: Writer, error: ErrorCode): Writer {
  return response.int16(error).array(ALL, ({ key, versions: [lowest, highest] }) => {
    response.int16(key).int16(lowest).int16(highest);
  });
}
