import { z } from 'zod';
import { event, id } from './contract.ts';

export const settingsContracts = [
  event('settings', 'settings.user-changed', z.object({ userId: id, locale: z.string(), currency: z.string() })),
  event('settings', 'settings.system-changed', z.object({ key: z.string() })),
  event('settings', 'settings.flag-changed', z.object({ key: z.string() })),
] as const;
