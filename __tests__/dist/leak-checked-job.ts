/**
 * A job that collects every secret it gets, and afterwards searches for each of them in everything that is left: files, log,
 * annotations, state, outputs, variables and summary.
 */
import fs from 'node:fs';
import { everyPath } from '../../scripts/sandbox/job-folders.mjs';
import { findLeaks, type Leak } from '../../scripts/sandbox/leaks.mjs';
import { Job } from '../../scripts/sandbox/runner.mjs';
import { searchableContent } from '../../scripts/sandbox/searchable-content.mjs';

type Uses = NonNullable<Parameters<Job['uses']>[0]>;

/** Every secret in the tests contains this word, so that the search misses none. */
const FAKE = /[A-Za-z0-9_]*fake[A-Za-z0-9._~+/-]*/gi;
const MIN_SECRET_LENGTH = 8;
/** Files that tests write are smaller. */
const MAX_SEARCHED_BYTES = 64 * 1024;

function secretsIn(text: string): string[] {
  return [...text.matchAll(FAKE)].map(([secret]) => secret).filter((secret) => secret.length >= MIN_SECRET_LENGTH);
}

const NOTHING_FOUND = /^No package manager was found in the workspace/;

export class LeakCheckedJob extends Job {
  /** Secrets from inputs and variables of the steps. */
  readonly #given = new Set<string>();
  /** Files before a step used the action. A secret that they contain may be in files afterwards, too. */
  #before: { where: string; bytes: Buffer }[] | undefined;
  /** The variables that `export-token` requests. */
  readonly #requested = new Set<string>();
  #ended = false;

  override async uses(options: Uses = {}): ReturnType<Job['uses']> {
    this.#before ??= [...this.#smallFiles()];
    const texts = [
      ...Object.values(options.with ?? {}),
      ...Object.values({ ...this.env, ...options.env }),
      ...this.#before.map(({ bytes }) => bytes.toString()),
    ];
    for (const text of texts) for (const secret of secretsIn(String(text))) this.#given.add(secret);
    const names = String(options.with?.['export-token'] ?? '').split(/[\s,]+/);
    for (const name of names.filter((name) => name !== '')) this.#requested.add(name);
    const result = await super.uses(options);
    // Most tests use a repository without a sign of a package manager. On a shared home folder, a notice says so each time.
    return { ...result, annotations: result.annotations.filter(({ message }) => !NOTHING_FOUND.test(message)) };
  }

  override end(): void {
    this.#ended = true;
    super.end();
  }

  /**
   * Where a secret can be read now. A requested variable is not a leak. Until the job ends, neither is the runner's file with
   * the variables to set.
   */
  leaks(): Leak[] {
    const results = this.results.map((result) => ({
      ...result,
      env: Object.fromEntries(Object.entries(result.env).filter(([name]) => !this.#requested.has(name))),
    }));
    const ofRunner = this.#requested.size > 0 && !this.#ended ? /_runner_file_commands\/set_env_/ : undefined;
    const left = [...searchableContent(this.root, results)].filter(({ where }) => !ofRunner?.test(where));
    const masks = [...this.masks].filter((mask) => mask.length >= MIN_SECRET_LENGTH);
    const secrets = [...new Set([...this.#given, ...masks])];
    const theirs = new Set(secrets.filter((secret) => findLeaks(this.#before ?? [], [secret]).length > 0));
    const files = new Set([...everyPath(this.root)].map(({ name }) => name));
    const shown = left.filter(({ where }) => !files.has(where));
    return [
      ...findLeaks(
        left,
        secrets.filter((secret) => !theirs.has(secret)),
      ),
      ...findLeaks(shown, theirs),
    ];
  }

  *#smallFiles(): Generator<{ where: string; bytes: Buffer }> {
    for (const { path, name } of everyPath(this.root)) {
      const status = fs.lstatSync(path);
      if (status.isFile() && status.size <= MAX_SEARCHED_BYTES) yield { where: name, bytes: fs.readFileSync(path) };
    }
  }
}
