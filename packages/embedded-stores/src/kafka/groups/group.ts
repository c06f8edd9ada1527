import { ErrorCode } from '../protocol/error-code.ts';
import { AnnouncedIds } from './announced-ids.ts';
import { Member, refusedJoin, refusedSync } from './member.ts';
import type { JoinAnswer, JoinRequest, SyncAnswer } from './member.ts';

/** The life of a group as Kafka's coordinator has it; the names are those `describeGroups` answers. */
export type GroupState =
  | { readonly kind: 'Empty' }
  | {
      readonly kind: 'PreparingRebalance';
      readonly deadline: NodeJS.Timeout;
      /** Runs while an empty group gathers its first members. */
      readonly gathering: NodeJS.Timeout | undefined;
      readonly isGathered: boolean;
    }
  | { readonly kind: 'CompletingRebalance'; readonly leaderId: string; readonly protocol: string }
  | {
      readonly kind: 'Stable';
      readonly leaderId: string;
      readonly protocol: string;
      readonly assignments: ReadonlyMap<string, Buffer>;
    };

/**
 * How long an empty group waits for more members before the first generation. Short, because a whole system starts on
 * this broker at once; services that come later cost one more rebalance.
 */
export const FIRST_GATHERING_MS = 50;

const NO_ASSIGNMENT = Buffer.alloc(0);

/** One consumer group: who is in it, in which generation, who consumes what. Kept in memory: members join anew after a restart. */
export class Group {
  readonly id: string;
  #state: GroupState = { kind: 'Empty' };
  #generation = 0;
  #protocolType = '';
  readonly #members = new Map<string, Member>();
  readonly #announced = new AnnouncedIds(() => {
    this.#completeJoinWhenAllAreIn();
  });

  constructor(id: string) {
    this.id = id;
  }

  get state(): GroupState {
    return this.#state;
  }

  get protocolType(): string {
    return this.#protocolType;
  }

  get members(): readonly Member[] {
    return [...this.#members.values()];
  }

  join(request: JoinRequest): Promise<JoinAnswer> {
    const refuse = (error: ErrorCode): Promise<JoinAnswer> => Promise.resolve(refusedJoin(request.memberId, error));
    if (!this.#accepts(request)) return refuse(ErrorCode.inconsistentGroupProtocol);
    if (request.memberId === '') {
      const memberId = this.#announced.announce(request.clientId, request.sessionTimeoutMs);
      return Promise.resolve(refusedJoin(memberId, ErrorCode.memberIdRequired));
    }

    const known = this.#members.get(request.memberId);
    if (!known && !this.#announced.has(request.memberId)) return refuse(ErrorCode.unknownMemberId);
    if (known && this.#mayKeepItsPlace(known, request)) {
      known.touch();
      return Promise.resolve(this.#joined(known));
    }

    this.#announced.remove(request.memberId);
    const member = known ?? this.#admit(request);
    member.request = request;
    this.#protocolType = request.protocolType;
    return new Promise((answer) => {
      // A client that gave up waiting and asks again on a new connection takes the place of its former request.
      member.answerJoin(refusedJoin(member.id, ErrorCode.rebalanceInProgress));
      member.waiting = { kind: 'join', answer };
      member.touch();
      this.#prepareRebalance();
    });
  }

  sync(memberId: string, generation: number, assignments: ReadonlyMap<string, Buffer>): Promise<SyncAnswer> {
    const error = this.#check(memberId, generation);
    const member = this.#members.get(memberId);
    if (error !== ErrorCode.none || !member) return Promise.resolve(refusedSync(error));
    member.touch();

    switch (this.#state.kind) {
      case 'Empty':
        return Promise.resolve(refusedSync(ErrorCode.unknownMemberId));
      case 'PreparingRebalance':
        return Promise.resolve(refusedSync(ErrorCode.rebalanceInProgress));
      case 'Stable':
        return Promise.resolve({ error, assignment: this.#state.assignments.get(memberId) ?? NO_ASSIGNMENT });
      case 'CompletingRebalance': {
        const { leaderId, protocol } = this.#state;
        return new Promise((answer) => {
          member.answerSync(refusedSync(ErrorCode.rebalanceInProgress));
          member.waiting = { kind: 'sync', answer };
          if (memberId !== leaderId) return;
          this.#state = { kind: 'Stable', leaderId, protocol, assignments };
          for (const each of this.#members.values()) {
            each.answerSync({ error, assignment: assignments.get(each.id) ?? NO_ASSIGNMENT });
          }
        });
      }
    }
  }

  heartbeat(memberId: string, generation: number): ErrorCode {
    const error = this.#check(memberId, generation);
    if (error !== ErrorCode.none) return error;
    this.#members.get(memberId)?.touch();
    return this.#state.kind === 'PreparingRebalance' ? ErrorCode.rebalanceInProgress : ErrorCode.none;
  }

  leave(memberId: string): ErrorCode {
    if (this.#announced.has(memberId)) {
      this.#announced.remove(memberId);
      this.#completeJoinWhenAllAreIn();
      return ErrorCode.none;
    }
    if (!this.#members.has(memberId)) return ErrorCode.unknownMemberId;
    this.#remove(memberId);
    return ErrorCode.none;
  }

  /** Whether this member may commit offsets. A negative generation comes from outside the group: an admin client. */
  checkCommit(memberId: string, generation: number): ErrorCode {
    if (generation < 0 && this.#members.size === 0) return ErrorCode.none;
    const error = this.#check(memberId, generation);
    if (error !== ErrorCode.none) return error;
    this.#members.get(memberId)?.touch();
    return this.#state.kind === 'CompletingRebalance' ? ErrorCode.rebalanceInProgress : ErrorCode.none;
  }

  /** Releases everyone who waits; they will find the coordinator again. */
  close(): void {
    this.#stopTimers();
    this.#announced.close();
    for (const member of this.#members.values()) {
      member.answerJoin(refusedJoin(member.id, ErrorCode.coordinatorNotAvailable));
      member.answerSync(refusedSync(ErrorCode.coordinatorNotAvailable));
      member.endSession();
    }
  }

  #check(memberId: string, generation: number): ErrorCode {
    if (!this.#members.has(memberId)) return ErrorCode.unknownMemberId;
    return generation === this.#generation ? ErrorCode.none : ErrorCode.illegalGeneration;
  }

  #accepts({ memberId, protocolType, protocols }: JoinRequest): boolean {
    if (protocols.length === 0) return false;
    const others = this.members.filter(({ id }) => id !== memberId);
    if (others.length === 0) return true;
    return (
      protocolType === this.#protocolType &&
      protocols.some(({ name }) => others.every(({ request }) => request.protocols.some((own) => own.name === name)))
    );
  }

  #admit(request: JoinRequest): Member {
    const member = new Member(request.memberId, request, () => {
      this.#remove(request.memberId);
    });
    this.#members.set(member.id, member);
    return member;
  }

  /** A follower that asks to join again unchanged only missed the answer; nobody else need be disturbed. */
  #mayKeepItsPlace(member: Member, request: JoinRequest): boolean {
    if (!member.hasSameProtocols(request.protocols)) return false;
    if (this.#state.kind === 'CompletingRebalance') return true;
    return this.#state.kind === 'Stable' && this.#state.leaderId !== member.id;
  }

  #remove(memberId: string): void {
    const member = this.#members.get(memberId);
    member?.endSession();
    this.#members.delete(memberId);
    member?.answerJoin(refusedJoin(memberId, ErrorCode.unknownMemberId));
    member?.answerSync(refusedSync(ErrorCode.unknownMemberId));
    member?.endSession();
    this.#prepareRebalance();
  }

  #prepareRebalance(): void {
    if (this.#state.kind !== 'PreparingRebalance') {
      const wasEmpty = this.#state.kind === 'Empty';
      for (const member of this.#members.values()) {
        member.answerSync(refusedSync(ErrorCode.rebalanceInProgress));
      }
      const longestMs = Math.max(0, ...this.members.map(({ request }) => request.rebalanceTimeoutMs));
      const deadline = setTimeout(() => {
        this.#completeJoin();
      }, longestMs);
      const gathered = (): void => {
        this.#state = { kind: 'PreparingRebalance', deadline, gathering: undefined, isGathered: true };
        this.#completeJoinWhenAllAreIn();
      };
      this.#state = {
        kind: 'PreparingRebalance',
        deadline,
        gathering: wasEmpty ? setTimeout(gathered, FIRST_GATHERING_MS) : undefined,
        isGathered: !wasEmpty,
      };
    }
    this.#completeJoinWhenAllAreIn();
  }

  #completeJoinWhenAllAreIn(): void {
    if (this.#state.kind !== 'PreparingRebalance' || !this.#state.isGathered || this.#announced.size > 0) return;
    if (this.members.every(({ waiting }) => waiting.kind === 'join')) this.#completeJoin();
  }

  /** Starts the next generation with those who are here; who did not come back in time is out. */
  #completeJoin(): void {
    this.#stopTimers();
    for (const member of this.members.filter(({ waiting }) => waiting.kind !== 'join')) {
      member.endSession();
      this.#members.delete(member.id);
    }
    this.#generation += 1;
    const [first] = this.members;
    if (!first) {
      this.#state = { kind: 'Empty' };
      return;
    }
    const protocol = first.request.protocols.find(({ name }) =>
      this.members.every(({ request }) => request.protocols.some((own) => own.name === name)),
    );
    this.#state = { kind: 'CompletingRebalance', leaderId: first.id, protocol: protocol?.name ?? '' };
    for (const member of this.members) member.answerJoin(this.#joined(member));
  }

  #joined(member: Member): JoinAnswer {
    const { leaderId, protocol } = 'leaderId' in this.#state ? this.#state : { leaderId: '', protocol: '' };
    return {
      error: ErrorCode.none,
      memberId: member.id,
      generation: this.#generation,
      protocol,
      leaderId,
      members:
        member.id === leaderId
          ? this.members.map((each) => ({ memberId: each.id, metadata: each.metadataFor(protocol) }))
          : [],
    };
  }

  #stopTimers(): void {
    if (this.#state.kind !== 'PreparingRebalance') return;
    clearTimeout(this.#state.deadline);
    clearTimeout(this.#state.gathering);
  }
}
