import type { Environment } from '../config.ts';

/** The environment of this process. Read here alone, once, by whatever starts a process. */
export const readEnvironment = (): Environment => process.env;
