/** Every example of the pages is one that works: its inputs are there, and the action's own parsers take it. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ACTION, examples, PIN, type Use, usesOf } from '../../scripts/documents/examples.mjs';
import { blocksOf, pages, textOf } from '../../scripts/documents/pages.mjs';
import { parseClients } from '../../src/clients/detect.js';
import { SecretRegistry } from '../../src/credentials/secret.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { INPUT_DEFAULTS, type InputName, parseInputs, type RawInputs } from '../../src/inputs/inputs.js';
import { parseNpmrc } from '../../src/inputs/npmrc-lines.js';
import { parseRegistryList } from '../../src/inputs/registries-list.js';
import { readRequest } from '../../src/inputs/request.js';
import type { PendingRegistry } from '../../src/inputs/resolve-credentials.js';
import type { Environment } from '../../src/runner/environment.js';

const { inputs: INPUTS, outputs: OUTPUTS } = parse(fs.readFileSync('action.yml', 'utf8'));
const all = examples();
const uses = all.flatMap(usesOf);
const blocks = pages().flatMap(blocksOf);
const ofOrganisation = blocks.filter(({ language, text }) => language === 'json' && /^\s*\[/.test(text));

/** A fake of the kind that the registry of that name would give: the step warns of a token of the wrong kind. */
function fakeSecret(name: string): string {
  if (/NPM_TOKEN|NPMJS|FOR_NPM/.test(name)) return `npm_${'Fake0'.repeat(7)}x`;
  if (/GITHUB|GH_/.test(name)) return `ghp_${'Fake0'.repeat(7)}x`;
  return `fake-${name.toLowerCase().replaceAll('_', '-')}`;
}

/** What the runner would make of the expressions in a value. */
function evaluated(value: unknown): string {
  return String(value).replace(/\$\{\{ *([^}]*?) *\}\}/g, (whole, expression: string) => {
    const [, context, name = ''] = /^(secrets|vars|inputs)\.([\w-]+)$/.exec(expression) ?? [];
    if (expression === 'github.token' || name === 'GITHUB_TOKEN') return `ghs_${'Fake0'.repeat(7)}x`;
    if (context === 'secrets' || /token/.test(name)) return fakeSecret(name);
    if (/^steps\.[\w-]+\.outputs\.token$/.test(expression)) return fakeSecret('OF_A_STEP');
    if (name === 'NPM_REGISTRIES') return ofOrganisation[0]?.text ?? '';
    throw new Error(`This test does not know what ${whole} is.`);
  });
}

let workspace: string;
beforeAll(() => {
  workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'examples-'));
  for (const { file, text } of blocks)
    if (file !== '') fs.writeFileSync(path.join(workspace, path.basename(file)), text);
});
afterAll(() => fs.rmSync(workspace, { recursive: true, force: true }));

/** The variables that elements name: where a page shows elements alone, nothing else says that they are there. */
function namedIn(registries: string): Environment {
  const names = [...registries.matchAll(/\b(?:token|password)-env"?: *"?(\w+)/g)].map(([, name = '']) => name);
  return Object.fromEntries(names.map((name) => [name, fakeSecret(name)]));
}

/** Reads the inputs of a step as main does, up to where it would ask anybody. */
async function read({
  kind,
  inputs,
  env,
  permissions,
}: Use): Promise<{ registries: unknown[]; settings: unknown[]; diagnostics: Diagnostic[] }> {
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, evaluated(value)]));
  const raw = { ...INPUT_DEFAULTS, ...given } as RawInputs;
  const mayAsk = permissions === undefined ? /\boidc:/.test(raw.registries) : permissions['id-token'] === 'write';
  const environment: Environment = {
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY_OWNER: 'acme',
    ...(kind === 'registries' ? namedIn(raw.registries) : {}),
    ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, evaluated(value)])),
    ...(mayAsk ? { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://actions.example' } : {}),
  };
  parseClients(raw['package-manager']);
  const diagnostics: Diagnostic[] = [];
  const secrets = new SecretRegistry();
  const obtain = async (registries: readonly PendingRegistry[]) =>
    registries.map((registry) =>
      registry.credential.kind === 'oidc'
        ? { ...registry, credential: { kind: 'token' as const, token: secrets.add('fake-obtained-token') } }
        : { ...registry, credential: registry.credential },
    );
  const { registries, settings } = await readRequest(parseInputs(raw), '', environment, secrets, diagnostics, obtain);
  return { registries: [...registries], settings: [...settings], diagnostics };
}

describe('examples', () => {
  test('are all of a kind that can be checked, and there are many', () => {
    expect(uses.length).toBeGreaterThan(35);
    expect(new Set(all.map(({ kind }) => kind))).toEqual(
      new Set(['workflow', 'job', 'steps', 'registries', 'permissions', 'foreign', 'action']),
    );
    expect(ofOrganisation).toHaveLength(1);
  });

  test.each(uses.map((use) => [use.where, use] as const))(
    '%s: the action takes it, and warns of nothing',
    async (_, use) => {
      expect(Object.keys(use.inputs).filter((name) => !Object.hasOwn(INPUTS, name))).toEqual([]);
      for (const name of Object.keys(use.inputs)) expect(INPUT_DEFAULTS[name as InputName]).toBeDefined();
      const { registries, settings, diagnostics } = await read(use);
      expect(settings).toEqual([]); // a misspelt key would pass through as a setting
      expect(registries.length).toBeGreaterThan(0);
      expect(diagnostics.filter(({ level }) => level === 'warning' || level === 'error')).toEqual([]);
    },
  );

  test('read only outputs that there are', () => {
    const read = new Set<string>();
    for (const example of all) {
      const ours = new Set(usesOf(example).map(({ id }) => id));
      const ids = [...example.block.text.matchAll(/\bid: ([\w-]+)$/gm)].map(([, id = '']) => id);
      for (const [, id = '', output = ''] of example.block.text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
        expect({ where: example.where, ids }).toEqual({ where: example.where, ids: expect.arrayContaining([id]) });
        if (!ours.has(id)) continue;
        expect(Object.keys(OUTPUTS)).toContain(output);
        read.add(output);
      }
    }
    expect([...read]).toContain('npmrc-path');
  });

  test('name this action, and those of others, by commit with the version beside it', () => {
    const workflows = fs.readdirSync('.github/workflows').map((file) => textOf(`.github/workflows/${file}`));
    const own = new Map(
      [...workflows.join('\n').matchAll(/uses: ([\w.-]+\/[\w.-]+)@(\S+ # \S+)$/gm)].map(([, name, pin]) => [name, pin]),
    );
    for (const { where, block } of all) {
      for (const [, name = '', pin = ''] of block.text.matchAll(/\buses: (?!\.\/)([^@\n]+)@(.+)$/gm)) {
        const expected = name === ACTION ? `${PIN} # v1` : own.get(name);
        // A reusable workflow of somebody's own stands in the pages as it would stand with them.
        const pinned =
          expected === undefined ? /^[0-9a-f]{40} # v\d+\.\d+\.\d+$|^<full-commit-SHA>/.test(pin) : pin === expected;
        expect({ where, name, pin, pinned }).toEqual({ where, name, pin, pinned: true });
      }
    }
  });
});

const npmrc = blocks.filter(({ language }) => language === 'ini');

test.each(npmrc.map((block) => [`${block.page}:${block.line}`, block.text]))(
  '%s: these lines can be used',
  (_, text) => {
    const names = [...text.matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name);
    const environment = Object.fromEntries(names.map((name) => [name, fakeSecret(name)]));
    const diagnostics: Diagnostic[] = [];
    const { registries, settings } = parseNpmrc(text, 'npmrc', environment, new SecretRegistry(), diagnostics);
    expect(registries.length).toBeGreaterThan(0);
    expect(settings).toEqual([]);
    expect(diagnostics).toEqual([]);
  },
);

test.each(ofOrganisation.map((block) => [`${block.page}:${block.line}`, block.text]))(
  '%s: the list of an organisation is understood',
  (_, text) => {
    const diagnostics: Diagnostic[] = [];
    const { registries } = parseRegistryList(text, namedIn(text), new SecretRegistry(), diagnostics);
    expect(registries.length).toBeGreaterThan(1);
    expect(diagnostics).toEqual([]);
  },
);
