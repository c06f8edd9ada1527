import { ErrorCode } from '../protocol/error-code.ts';
import type { Reader } from '../protocol/reader.ts';
import { NO_THROTTLE_MS } from './api.ts';
import type { Answer, Api, Call } from './api.ts';

export const describeGroups: Api = { key: 15, versions: [1, 1], answer: answerDescribeGroups };
export const listGroups: Api = { key: 16, versions: [1, 1], answer: answerListGroups };
export const deleteGroups: Api = { key: 42, versions: [0, 0], answer: answerDeleteGroups };

function answerDescribeGroups(request: Reader, { groups }: Call): Answer {
  const described = request
    .array(() => request.string())
    .map((groupId) => {
      const group = groups.find(groupId);
      if (!group) {
        const [state, protocolType] = groups.exists(groupId) ? ['Empty', groups.protocolTypeOf(groupId)] : ['Dead', ''];
        return { groupId, state, protocolType, protocol: '', members: [] };
      }
      const { state, protocolType } = group;
      const protocol = 'protocol' in state ? state.protocol : '';
      const assignments = state.kind === 'Stable' ? state.assignments : undefined;
      const members = group.members.map((member) => ({
        memberId: member.id,
        clientId: member.request.clientId,
        clientHost: `/${member.request.clientHost}`,
        metadata: member.metadataFor(protocol),
        assignment: assignments?.get(member.id) ?? Buffer.alloc(0),
      }));
      return { groupId, state: state.kind, protocolType, protocol, members };
    });

  return (response) =>
    response.int32(NO_THROTTLE_MS).array(described, ({ groupId, state, protocolType, protocol, members }) =>
      response
        .int16(ErrorCode.none)
        .string(groupId)
        .string(state)
        .string(protocolType)
        .string(protocol)
        .array(members, ({ memberId, clientId, clientHost, metadata, assignment }) =>
          response.string(memberId).string(clientId).string(clientHost).bytes(metadata).bytes(assignment),
        ),
    );
}

function answerListGroups(_request: Reader, { groups }: Call): Answer {
  const list = groups.list();
  return (response) =>
    response
      .int32(NO_THROTTLE_MS)
      .int16(ErrorCode.none)
      .array(list, ({ groupId, protocolType }) => response.string(groupId).string(protocolType));
}

function answerDeleteGroups(request: Reader, { groups }: Call): Answer {
  const results = request.array(() => request.string()).map((groupId) => ({ groupId, error: groups.delete(groupId) }));
  return (response) =>
    response.int32(NO_THROTTLE_MS).array(results, ({ groupId, error }) => response.string(groupId).int16(error));
}
