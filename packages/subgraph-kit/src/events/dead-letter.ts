import { deadLetterTopicOf } from '@agora/event-contracts';
import type { KafkaMessage, Producer } from 'kafkajs';

/** A message, and where it was found. */
export interface Place {
  readonly topic: string;
  readonly partition: number;
  readonly message: KafkaMessage;
}

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
          'dlq-topic': topic,
          'dlq-partition': String(partition),
          'dlq-offset': message.offset,
          'dlq-consumer': failure.consumer,
          'dlq-reason': failure.reason,
          'dlq-attempts': String(failure.attempts),
        },
      },
    ],
  });
}
