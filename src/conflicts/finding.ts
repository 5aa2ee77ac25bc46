import type { Slug } from '../refusal.js';

/** Something in a committed file that does not fit this step. The text holds no secret, and no line of the file. */
export interface Finding {
  readonly slug: Extract<Slug, `config-${string}` | 'lockfile-host'>;
  /** Whether the step cannot do what it was asked to. What is only likely to be a mistake is always a warning. */
  readonly certain: boolean;
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong, and what to do: short sentences. */
  readonly text: string;
}

/** Names in a sentence: `npm, pnpm and bun`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A host that a committed file names, if it looks like one: a secret may stand in its place. */
export function shownHost(host: string): string {
  return /^[a-z0-9.-]{1,100}(:\d+)?$/.test(host) && host.split('.').every((label) => label.length <= 24)
    ? host
    : '(a host not shown here)';
}

/** A URL as registries of a step are written, without user name and password; undefined if it is none. */
export function comparable(text: string): string | undefined {
  try {
    const { protocol, host, pathname } = new URL(text.trim());
    return `${protocol}//${host}${pathname.replace(/\/*$/, '/')}`;
  } catch {
    return undefined;
  }
}

/** The host of a URL, with its port; empty if it is none. */
export function hostOf(text: string): string {
  try {
    return new URL(text).host;
  } catch {
    return '';
  }
}
