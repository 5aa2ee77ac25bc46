import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClientJob } from '../../scripts/clients/client-job.mjs';
import { commandsOf } from '../../scripts/clients/commands.mjs';
import { configFile, type Mapping, workspaceProject, writeFiles } from '../../scripts/clients/project.mjs';
import type { Registries } from '../../scripts/clients/registries.mjs';
import { type Client, clientId } from '../../scripts/clients/versions.mjs';
import type { StepResult } from '../../scripts/sandbox/step.mjs';

/** Files of a repository by path. */
export type Files = Readonly<Record<string, string>>;

/** The result of a command, and the Authorization headers that it sent to each registry. */
export type RecordedRun = Pick<StepResult, 'exitCode' | 'log'> & {
  sent: Record<'acme' | 'corp' | 'open', Array<string | null>>;
};

/** One client and the registries: its jobs, and a project with a lockfile that the client wrote itself. */
export class ClientFixture {
  readonly client: Client;
  readonly registries: Registries;
  readonly commands;
  readonly #folder: string;
  readonly #started = performance.now();
  /** The workspace project as a developer committed it. */
  project: Files = {};

  constructor(client: Client, registries: Registries) {
    this.client = client;
    this.registries = registries;
    this.commands = commandsOf(client);
    this.#folder = mkdtempSync(join(tmpdir(), `npm-registry-login-${clientId(client)}-`));
  }

  /** Starts a job on a machine of its own, with these files checked out. */
  job(files: Files, run: ConstructorParameters<typeof ClientJob>[1]['run'] = {}): ClientJob {
    const folder = mkdtempSync(join(this.#folder, 'job-'));
    return new ClientJob(this.client, { folder, proxy: this.registries.rejectingProxy.url, files, run });
  }

  /** The client as a user names it in `package-manager`, no more precisely than necessary. */
  get packageManagerInput(): string {
    const { name, version } = this.client;
    const [major, minor] = version.split('.');
    if (name === 'pnpm' && major === '11') return `${name}@${version}`;
    return name === 'bun' ? `${name}@${major}.${minor}` : `${name}@${major}`;
  }

  /** Creates the project and its lockfile on a developer's machine, with the developer's own login in the home folder. */
  async commitProject(): Promise<void> {
    const files = workspaceProject(this.client);
    const developer = this.job(files);
    const { name, text } = configFile(this.client, this.registries.atHome);
    writeFiles(developer.job.home, { [name]: text });
    const { lock, lockFile } = this.commands;
    const { exitCode, log } = await developer.run(lock);
    if (exitCode !== 0) throw new Error(`${clientId(this.client)} ${lock.join(' ')} failed:\n${log}`);
    this.project = { ...files, [lockFile]: readFileSync(join(developer.job.workspace, lockFile), 'utf8') };
  }

  /** Adds the committed configuration that maps the registries and contains no credential. */
  withMapping(files: Files, mappings: Mapping[] = this.registries.committed): Files {
    const { name, text } = configFile(this.client, mappings);
    return { ...files, [name]: (files[name] ?? '') + text };
  }

  /** Runs a command, and collects the distinct Authorization headers that each registry gets; null stands for none. */
  async recordHeaders(command: () => Promise<StepResult>): Promise<RecordedRun> {
    const { acme, corp, open } = this.registries;
    const authorizations = async (registry: typeof acme) => {
      const requests = await registry.settled();
      return [...new Set(requests.map(({ authorization }) => authorization))];
    };
    for (const registry of [acme, corp, open]) {
      await registry.settled();
      registry.forget();
    }
    const { exitCode, log } = await command();
    const sent = {
      acme: await authorizations(acme),
      corp: await authorizations(corp),
      open: await authorizations(open),
    };
    return { exitCode, log, sent };
  }

  /** Deletes all files, and prints that this client is done, because a run takes a while. */
  end(): void {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(1);
    process.stderr.write(`  ${clientId(this.client)}: ${seconds} s\n`);
  }
}
