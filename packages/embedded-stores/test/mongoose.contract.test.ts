import { afterAll, describe } from '@jest/globals';

import { startMongoServer } from '../src/mongo/server.ts';
import { realStores } from './config.ts';
import { mongooseConformance } from './mongoose-conformance.ts';

const embedded = realStores.mongo === undefined ? await startMongoServer() : undefined;

describe(`MongoDB through mongoose (${embedded ? 'embedded' : 'real'})`, () => {
  afterAll(() => embedded?.stop());
  mongooseConformance(realStores.mongo ?? embedded?.url ?? '');
});
