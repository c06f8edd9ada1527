import { forbidden } from '@agora/subgraph-kit/errors';
import { hasScope, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { GatewayConfig } from '../config/config.ts';
import { ipRanges } from '../http/ip-ranges.ts';

/** @throws FORBIDDEN to whoever has rights that are not good from there */
export type CheckAddress = (viewer: Viewer, clientIp: string | undefined) => void;

export function addressCheck({ ipAllowLists }: Pick<GatewayConfig['authentication'], 'ipAllowLists'>): CheckAddress {
  const lists = ipAllowLists.flatMap(({ scopes, ranges }) =>
    ranges === undefined ? [] : [{ scopes, ranges: ipRanges(ranges) }],
  );
  return (viewer, clientIp) => {
    for (const { scopes, ranges } of lists) {
      if (clientIp !== undefined && ranges.has(clientIp)) continue;
      if (scopes.some((scope) => hasScope(viewer, scope)))
        throw forbidden('Your rights are not good from this address.');
    }
  };
}
