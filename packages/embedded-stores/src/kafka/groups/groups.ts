import { ErrorCode } from '../protocol/error-code.ts';
import type { CommittedOffsets } from './committed-offsets.ts';
import { Group } from './group.ts';

/** The consumer groups this broker coordinates. */
export class Groups {
  readonly offsets: CommittedOffsets;
  readonly #groups = new Map<string, Group>();

  constructor(offsets: CommittedOffsets) {
    this.offsets = offsets;
  }

  find(groupId: string): Group | undefined {
    return this.#groups.get(groupId);
  }

  /** The group of this id; one that nobody has joined yet is empty. */
  get(groupId: string): Group {
    let group = this.#groups.get(groupId);
    if (!group) this.#groups.set(groupId, (group = new Group(groupId)));
    return group;
  }

  /** Every group that has members or has committed offsets. */
  list(): { readonly groupId: string; readonly protocolType: string }[] {
    const groupIds = new Set([...this.offsets.groupIds(), ...this.#groups.keys()]);
    return [...groupIds].map((groupId) => ({ groupId, protocolType: this.protocolTypeOf(groupId) }));
  }

  exists(groupId: string): boolean {
    return this.#groups.has(groupId) || this.offsets.list(groupId).length > 0;
  }

  /** The only groups remembered without their members are those that committed as consumers. */
  protocolTypeOf(groupId: string): string {
    return this.#groups.get(groupId)?.protocolType ?? 'consumer';
  }

  /** Whether offsets may be committed for the group. Those from outside (a negative generation) need no group to exist. */
  checkCommit(groupId: string, memberId: string, generation: number): ErrorCode {
    const isFromOutside = generation < 0;
    return (
      this.#groups.get(groupId)?.checkCommit(memberId, generation) ??
      (isFromOutside ? ErrorCode.none : ErrorCode.unknownMemberId)
    );
  }

  delete(groupId: string): ErrorCode {
    const group = this.#groups.get(groupId);
    if (group && group.state.kind !== 'Empty') return ErrorCode.nonEmptyGroup;
    group?.close();
    const wasKnown = this.#groups.delete(groupId);
    const hadOffsets = this.offsets.deleteGroup(groupId);
    return wasKnown || hadOffsets ? ErrorCode.none : ErrorCode.groupIdNotFound;
  }

  close(): void {
    for (const group of this.#groups.values()) group.close();
  }
}
