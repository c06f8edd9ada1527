/** Ends the process with the error's message alone: whoever runs a command is not helped by a stack. */
export function exitPlainlyOnError(): void {
  process.on('uncaughtException', (error) => {
    console.error(error.message);
    process.exit(1);
  });
}
