/** How long the last work may take after the job was cancelled, in milliseconds. */
const CLEANUP_TIMEOUT_MS = 5000;

let isListening = false;
let isInterrupted = false;

/**
 * Runs something before the first SIGINT or SIGTERM ends this process. A second signal ends it at once. When a job is
 * cancelled, the runner sends SIGINT, 7.5 s later SIGTERM, and 2.5 s later SIGKILL.
 *
 * @param work what to do; only the first call counts
 */
export function onInterrupt(work: () => Promise<void>): void {
  if (isListening) return;
  isListening = true;
  const onSignal = (_: NodeJS.Signals, number: number) => {
    isInterrupted = true;
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
    const end = () => process.exit(128 + number);
    setTimeout(end, CLEANUP_TIMEOUT_MS);
    work().then(end, end);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

/** If a signal arrived, waits for the end of this process, which comes with the work of `onInterrupt`. */
export async function waitIfInterrupted(): Promise<void> {
  if (isInterrupted) await new Promise(() => {});
}
