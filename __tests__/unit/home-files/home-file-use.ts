/** What main and post of one use of this action do with one home file in a shared home folder. */
import fs from 'node:fs';
import path from 'node:path';
import { SecretRegistry, type SecretText } from '../../../src/credentials/secret.js';
import { Diagnostics } from '../../../src/diagnostics/diagnostic.js';
import { applyPlan } from '../../../src/effects/apply.js';
import { Journal, type JournalEntry, readJournal } from '../../../src/effects/journal.js';
import { undoJournal } from '../../../src/effects/undo.js';
import { textOfHomeFile } from '../../../src/home-files/read.js';
import { mergedUserConfig } from '../../../src/npmrc/user-config.js';
import type { ResolvedRegistry } from '../../../src/registries/registry.js';
import { mergeYarnrc } from '../../../src/yarnrc/merge.js';

export class HomeFileUse {
  readonly file: string;
  readonly target: string;
  readonly #tempFolder: string;
  readonly #state = new Map<string, string>();

  /**
   * @param file the home file
   * @param tempFolder RUNNER_TEMP
   * @param unique what distinguishes this use from others
   */
  constructor(file: string, tempFolder: string, unique: string) {
    this.file = file;
    this.#tempFolder = tempFolder;
    this.target = path.join(tempFolder, `npm-registry-login-${unique}.${this.#isYaml ? 'yarnrc.yml' : 'npmrc'}`);
  }

  get #isYaml(): boolean {
    return this.file.endsWith('.yml');
  }

  get entries(): JournalEntry[] {
    return readJournal({ read: (name) => this.#state.get(name) ?? '' }, new Diagnostics());
  }

  /** @param disturb called right before the plan is applied */
  async main(
    registries: readonly ResolvedRegistry[],
    settings: readonly SecretText[] = [],
    disturb: () => void = () => {},
  ): Promise<void> {
    const inherited = textOfHomeFile(this.file, this.#tempFolder);
    const requirements = { alwaysAuth: false, failsOnUnset: true };
    const text = this.#isYaml
      ? mergeYarnrc(inherited, registries, undefined, new SecretRegistry())
      : mergedUserConfig(
          { inherited, registries, settings, consumed: [], knownPackages: new Map(), ...requirements },
          {},
          new Diagnostics(),
        ).text;
    const { file, target } = this;
    const copy = `${target}.copy`;
    const files = [target, copy].map((one) => ({ path: one, text }));
    const format = this.#isYaml ? 'yarnrc' : 'npmrc';
    const homeFiles = [{ file, format, target, copy, required: true, asCopy: false } as const];
    disturb();
    await applyPlan(
      { revocations: [], leftovers: [], files, homeFiles, variables: [], outputs: [], report: [], hasCredential: true },
      {
        journal: new Journal({
          save: (values) => {
            for (const { name, value } of values) this.#state.set(name, value);
          },
        }),
        environment: {},
        platform: 'linux',
        tempFolder: this.#tempFolder,
        home: '',
        isOwnHome: false,
        diagnostics: new Diagnostics(),
        exportVariables() {},
        setOutputs() {},
      },
    );
  }

  /** @returns the diagnostics of post, each in one line */
  async post(): Promise<string[]> {
    const tools = {
      environment: {},
      tempFolder: this.#tempFolder,
      home: path.dirname(this.file),
      exportVariables() {},
    };
    return (await undoJournal(this.entries, tools)).map(({ level, text }) => `${level}: ${text.replaceAll('\n', ' ')}`);
  }
}

/** Makes the nth and every later file system change fail, until `restore` is called. */
export function killAt(call: number): { happened(): boolean; restore(): void } {
  const all = fs as unknown as Record<string, (...parameters: unknown[]) => unknown>;
  const names = 'openSync writeFileSync closeSync linkSync renameSync unlinkSync symlinkSync chmodSync'.split(' ');
  const real = Object.fromEntries(names.map((name) => [name, all[name]]));
  let calls = 0;
  for (const name of names) {
    all[name] = (...parameters) => {
      calls += 1;
      if (calls >= call) throw new Error('killed');
      return real[name]?.(...parameters);
    };
  }
  return { happened: () => calls >= call, restore: () => void Object.assign(all, real) };
}
