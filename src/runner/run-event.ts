import fs from 'node:fs';
import { type Environment, variable } from './environment.js';

/** The runner's description of the run. It explains why a secret is empty. */
export interface Run {
  /** GITHUB_ACTOR: who started the run first. A re-run by somebody else does not change it. */
  readonly actor: string;
  /** GITHUB_EVENT_NAME. */
  readonly eventName: string;
  /** GITHUB_REPOSITORY. */
  readonly repository: string;
  /** The content of GITHUB_EVENT_PATH: anything. */
  readonly event: unknown;
}

/** GitHub limits the payload of an event to 25 MB. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;

/** Reads the runner's description of this run. What cannot be read is left out, because it is only used for explanations. */
export function readRun(environment: Environment): Run {
  const named = (name: string) => variable(environment, name) ?? '';
  return {
    actor: named('GITHUB_ACTOR'),
    eventName: named('GITHUB_EVENT_NAME'),
    repository: named('GITHUB_REPOSITORY'),
    event: readEvent(named('GITHUB_EVENT_PATH')),
  };
}

function readEvent(file: string): unknown {
  try {
    const stats = fs.statSync(file);
    return stats.isFile() && stats.size <= MAX_EVENT_BYTES ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}
