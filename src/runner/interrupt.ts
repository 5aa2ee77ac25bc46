/** What is done when the job is cancelled: the runner sends SIGINT, SIGTERM 7.5 s later, and 2.5 s later kills. */

/** How long it may take, in milliseconds. */
const PATIENCE = 5000;

let isListening = false;

/**
 * Has something done before the first SIGINT or SIGTERM ends this process. A second one ends it at once.
 *
 * @param last what to do; only what the first call names is done, and it is not waited for longer than a runner would
 */
export function onInterrupt(last: () => Promise<void>): void {
  if (isListening) return;
  isListening = true;
  const heard = (_: NodeJS.Signals, value: number) => {
    process.off('SIGINT', heard);
    process.off('SIGTERM', heard);
    const end = () => process.exit(128 + value);
    setTimeout(end, PATIENCE);
    last().then(end, end);
  };
  process.on('SIGINT', heard);
  process.on('SIGTERM', heard);
}
