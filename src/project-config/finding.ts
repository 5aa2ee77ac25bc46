import type { DiagnosticCode } from '../diagnostics/diagnostic.js';

/** Something in a committed file that defeats this step, or may. The text carries no secret, and no line of the file. */
export interface Finding {
  readonly slug: Extract<DiagnosticCode, `config-${string}` | `lock-${string}`>;
  /** A `warning` is one whatever `if-config-conflicts` says. */
  readonly level: 'conflict' | 'warning';
  /** Counted from 1. */
  readonly line: number;
  /** What would happen, and what to do: two sentences. */
  readonly text: string;
}

/** Names in a sentence: `npm, pnpm and yarn 1`. */
export function listed(names: readonly string[], last = 'and'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}

/** A host that a committed file names, if it looks like one. */
export function shownHost(host: string): string {
  return /^[a-z0-9.-]{1,100}(:\d+)?$/.test(host) && host.split('.').every((label) => label.length <= 24)
    ? host
    : 'a host not shown here';
}
