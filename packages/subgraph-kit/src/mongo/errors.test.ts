import { expect, it } from '@jest/globals';
import { mongo } from 'mongoose';
import { reached } from './errors.ts';

const serverError = (codeName: string, code: number, errorLabels: string[] = []) =>
  new mongo.MongoServerError({ message: codeName, code, codeName, errorLabels });

it.each([
  serverError('PrimarySteppedDown', 189, ['RetryableWriteError']),
  serverError('InterruptedAtShutdown', 11_600, ['RetryableWriteError', 'ResetPool']),
  serverError('WriteConcernFailed', 64),
  serverError('MaxTimeMSExpired', 50),
  serverError('OutOfDiskSpace', 14_031),
  new mongo.MongoNetworkError('connection 1 closed'),
])('what passes counts as unavailable: $message', async (error) => {
  await expect(reached(Promise.reject(error))).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
});

it('what is wrong with the question does not', async () => {
  const error = serverError('BadValue', 2);
  await expect(reached(Promise.reject(error))).rejects.toBe(error);
});
