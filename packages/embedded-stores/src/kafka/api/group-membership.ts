import { ErrorCode } from '../protocol/error-code.ts';
import { refusedJoin, refusedSync } from '../groups/member.ts';
import type { JoinRequest } from '../groups/member.ts';
import type { Reader } from '../protocol/reader.ts';
import { NO_THROTTLE_MS } from './api.ts';
import type { Answer, Api, Call } from './api.ts';

export const joinGroup: Api = { key: 11, versions: [4, 4], answer: answerJoinGroup };
export const syncGroup: Api = { key: 14, versions: [1, 1], answer: answerSyncGroup };
export const heartbeat: Api = { key: 12, versions: [1, 1], answer: answerHeartbeat };
export const leaveGroup: Api = { key: 13, versions: [1, 1], answer: answerLeaveGroup };

async function answerJoinGroup(request: Reader, { groups, clientId, clientHost }: Call): Promise<Answer> {
  const groupId = request.string();
  const join: JoinRequest = {
    sessionTimeoutMs: request.int32(),
    rebalanceTimeoutMs: request.int32(),
    memberId: request.string(),
    protocolType: request.string(),
    // Copied, since members outlive the frame, which may be a large one.
    protocols: request.array(() => ({ name: request.string(), metadata: Buffer.from(request.bytes()) })),
    clientId,
    clientHost,
  };

  const answer = groupId === '' ? refusedJoin('', ErrorCode.invalidGroupId) : await groups.get(groupId).join(join);
  const { error, generation, protocol, leaderId, memberId, members } = answer;
  return (response) =>
    response
      .int32(NO_THROTTLE_MS)
      .int16(error)
      .int32(generation)
      .string(protocol)
      .string(leaderId)
      .string(memberId)
      .array(members, (member) => response.string(member.memberId).bytes(member.metadata));
}

async function answerSyncGroup(request: Reader, { groups }: Call): Promise<Answer> {
  const groupId = request.string();
  const generation = request.int32();
  const memberId = request.string();
  const assignments = new Map(request.array(() => [request.string(), Buffer.from(request.bytes())] as const));

  const group = groups.find(groupId);
  const { error, assignment } = group
    ? await group.sync(memberId, generation, assignments)
    : refusedSync(ErrorCode.unknownMemberId);
  return (response) => response.int32(NO_THROTTLE_MS).int16(error).bytes(assignment);
}

function answerHeartbeat(request: Reader, { groups }: Call): Answer {
  const groupId = request.string();
  const generation = request.int32();
  const memberId = request.string();
  const error = groups.find(groupId)?.heartbeat(memberId, generation) ?? ErrorCode.unknownMemberId;
  return (response) => response.int32(NO_THROTTLE_MS).int16(error);
}

function answerLeaveGroup(request: Reader, { groups }: Call): Answer {
  const groupId = request.string();
  const memberId = request.string();
  const error = groups.find(groupId)?.leave(memberId) ?? ErrorCode.unknownMemberId;
  return (response) => response.int32(NO_THROTTLE_MS).int16(error);
}
