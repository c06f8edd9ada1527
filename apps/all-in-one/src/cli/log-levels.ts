/** From all to little. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error'];
