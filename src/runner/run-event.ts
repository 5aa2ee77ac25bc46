import fs from 'node:fs';
import type { Run } from '../credentials/empty-secret.js';
import { type Environment, variable } from './environment.js';

/** GitHub's own limit for the payload of an event is 25 MB. */
const LARGEST_EVENT = 32 * 1024 * 1024;

/** Reads what the runner says about this run. What cannot be read is left out: it only explains something. */
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
    return stats.isFile() && stats.size <= LARGEST_EVENT ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}
