import { deadLetterTopicOf } from '@agora/event-contracts';
import type { KafkaMessage, Producer } from 'kafkajs';

/** A message, and where it was found. */
export interface Place {
  readonly topic: string;
  readonly partition: number;
  readonly message: KafkaMessage;
}

/** What a dead letter carries beside its message, in its headers. */
export const PARKED = {
  topic: 'dlq-topic',
  partition: 'dlq-partition',
  offset: 'dlq-offset',
  consumer: 'dlq-consumer',
  reason: 'dlq-reason',
  attempts: 'dlq-attempts',
} as const;

/** Names the one consumer that a message is sent to again; to all others it is nothing new. */
export const REPLAYED_FOR = 'replayed-for';

/** Sets a message aside in the dead-letter topic as it came, with all that is needed to replay it in its headers. */
export async function sendDeadLetter(
  producer: Producer,
  { topic, partition, message }: Place,
  failure: { consumer: string; reason: string; attempts: number },
): Promise<void> {
  await producer.send({
    topic: deadLetterTopicOf(topic),
    acks: -1,
    messages: [
      {
        key: message.key,
        value: message.value,
        headers: {
          ...message.headers,
          [PARKED.topic]: topic,
          [PARKED.partition]: String(partition),
          [PARKED.offset]: message.offset,
          [PARKED.consumer]: failure.consumer,
          [PARKED.reason]: failure.reason,
          [PARKED.attempts]: String(failure.attempts),
        },
      },
    ],
  });
}

/** Whether a message is sent again for a consumer that is not this one. */
export function isForAnother({ headers }: KafkaMessage, consumer: string): boolean {
  const addressee = headers?.[REPLAYED_FOR]?.toString();
  return addressee !== undefined && addressee !== consumer;
}
