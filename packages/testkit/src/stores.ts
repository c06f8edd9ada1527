import type { StoreUrls } from '@agora/embedded-stores';
import { publishedTestStores } from './config.ts';

/**
 * The stores of this test run. Every suite shares them with suites running beside it, so each works under a namespace of
 * its own.
 */
export function testStores(): StoreUrls {
  const urls = publishedTestStores();
  if (urls === undefined) throw new Error('No stores: run this test in the project "stores", whose setup starts them');
  return urls;
}
