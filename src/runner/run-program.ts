import { type ExecFileException, type ExecFileOptions, execFile } from 'node:child_process';

/** How a program ended. */
export interface ProgramResult {
  readonly stdout: string;
  /** Null if the program succeeded. */
  readonly error: ExecFileException | null;
}

/**
 * Runs a program without a shell, unless the options ask for one.
 *
 * @returns also for a program that fails, or that cannot be started
 */
export async function runProgram(
  file: string,
  args: readonly string[],
  options: ExecFileOptions,
): Promise<ProgramResult> {
  return await new Promise((resolve) => {
    try {
      execFile(file, args, { ...options, encoding: 'utf8' }, (error, stdout) => resolve({ stdout, error }));
    } catch (error) {
      resolve({ stdout: '', error: error as ExecFileException }); // such as ELOOP for a loop of links
    }
  });
}
