import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Clients, eventually, unique } from '../kafkajs/clients.ts';
import { Requests } from './requests.ts';
import type { Joined } from './requests.ts';
import { WireClient } from './wire-client.ts';

export function groupWireConformance(broker: string): void {
  describe('a group on the wire', () => {
    const clients = new Clients([broker]);
    let connections: WireClient[];
    let one: Requests;
    let two: Requests;
    let groupId: string;
    beforeEach(async () => {
      connections = await Promise.all([WireClient.connect(broker), WireClient.connect(broker)]);
      [one, two] = connections.map((client) => new Requests(client)) as [Requests, Requests];
      groupId = unique('group');
      // A Kafka that has just started has no coordinator until somebody looks for one.
      await (await clients.admin()).describeGroups([groupId]);
    });
    afterEach(async () => {
      for (const client of connections) client.close();
      await clients.disconnect();
    });

    /** A group of one, stable. */
    async function settle(sessionTimeoutMs?: number): Promise<Joined> {
      const joined = await one.enter(groupId, sessionTimeoutMs);
      await one.sync(groupId, joined, [joined.memberId]);
      return joined;
    }

    it('gives a newcomer its id first, and the first of them the lead', async () => {
      const announced = await one.join(groupId, '');
      expect(announced).toMatchObject({ error: 79 });

      const joined = await one.join(groupId, announced.memberId);

      expect(joined).toMatchObject({
        error: 0,
        generation: 1,
        protocol: 'range',
        leaderId: announced.memberId,
        memberIds: [announced.memberId],
      });
    });

    it('does not know members it has not named', async () => {
      await settle();
      const stranger = { memberId: 'stranger', generation: 1 };

      expect(await one.join(groupId, 'stranger')).toMatchObject({ error: 25 });
      expect(await one.heartbeat(groupId, stranger)).toBe(25);
      expect(await one.sync(groupId, stranger, [])).toBe(25);
      expect(await one.leave(groupId, 'stranger')).toBe(25);
      expect(await one.commit(groupId, stranger, await clients.createTopic(), 1)).toBe(25);
    });

    it('refuses what comes from another generation', async () => {
      const joined = await settle();
      const former = { ...joined, generation: joined.generation - 1 };

      expect(await one.heartbeat(groupId, former)).toBe(22);
      expect(await one.sync(groupId, former, [])).toBe(22);
      expect(await one.commit(groupId, former, await clients.createTopic(), 1)).toBe(22);
    });

    it('refuses a member that shares no protocol with the others', async () => {
      await settle();

      expect(await two.join(groupId, '', 'another')).toMatchObject({ error: 23 });
    });

    it('tells its members of a rebalance, and assigns anew with the newcomer', async () => {
      const topic = await clients.createTopic();
      const joined = await settle();

      const newcomer = two.enter(groupId);
      await eventually(async () => (await one.heartbeat(groupId, joined)) === 27);
      expect(await one.sync(groupId, joined, [])).toBe(27);
      expect(await one.commit(groupId, joined, topic, 1)).toBe(0);

      const [leader, follower] = await Promise.all([one.join(groupId, joined.memberId), newcomer]);
      expect([leader.generation, follower.generation]).toEqual([2, 2]);
      expect([leader.leaderId, follower.leaderId]).toEqual([leader.memberId, leader.memberId]);
      expect(leader.memberIds.toSorted()).toEqual([leader.memberId, follower.memberId].toSorted());
      expect(follower.memberIds).toEqual([]);
      expect(await one.commit(groupId, leader, topic, 2)).toBe(27);

      const waiting = two.sync(groupId, follower, []);
      expect(await one.sync(groupId, leader, leader.memberIds)).toBe(0);
      expect(await waiting).toBe(0);
      expect(await two.commit(groupId, follower, topic, 2)).toBe(0);
    });

    it('goes on without a member that left', async () => {
      const joined = await settle();
      const newcomer = two.enter(groupId);
      await eventually(async () => (await one.heartbeat(groupId, joined)) === 27);

      expect(await one.leave(groupId, joined.memberId)).toBe(0);

      const { memberId, memberIds } = await newcomer;
      expect(memberIds).toEqual([memberId]);
    });

    it('goes on without a member whose session has expired', async () => {
      const silent = await settle(6_000);

      const { memberId, memberIds } = await two.enter(groupId, 30_000);

      expect(memberIds).toEqual([memberId]);
      expect(await one.heartbeat(groupId, silent)).toBe(25);
    });
  });
}
