/** Every example in the documentation works: its inputs exist, and the action's own readers accept it without a warning. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ACTION, examples, type Use, usesOf, VERSION } from '../../scripts/documents/examples.mjs';
import { blocksOf, pages, textOf } from '../../scripts/documents/pages.mjs';
import { parseClients } from '../../src/clients/detect.js';
import { SecretRegistry, shown } from '../../src/credentials/secret.js';
import { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import { readNpmrcLines } from '../../src/inputs/npmrc-lines.js';
import { INPUT_DEFAULTS, type InputContext, type RawInputs } from '../../src/inputs/raw-inputs.js';
import { readRegistriesList } from '../../src/inputs/registries-list.js';
import { readOptions, readRequest } from '../../src/inputs/request.js';
import type { Environment } from '../../src/runner/environment.js';

const { inputs: INPUTS, outputs: OUTPUTS } = parse(fs.readFileSync('action.yml', 'utf8'));
const all = examples();
const uses = all.flatMap(usesOf);
const blocks = pages().flatMap(blocksOf);
const organizationLists = blocks.filter(({ language, text }) => language === 'json' && /^\s*\[/.test(text));

/** A fake token of the kind that the secret's name suggests, since the step warns about a token of the wrong kind. */
function fakeSecret(name: string): string {
  if (/NPM_TOKEN|NPMJS|FOR_NPM/.test(name)) return `npm_${'Fake0'.repeat(7)}x`;
  if (/GITHUB|GH_/.test(name)) return `ghp_${'Fake0'.repeat(7)}x`;
  return `fake-${name.toLowerCase().replaceAll('_', '-')}`;
}

/** A value as the runner passes it, with its expressions evaluated. */
function evaluated(value: unknown): string {
  return String(value).replace(/\$\{\{ *([^}]*?) *\}\}/g, (whole, expression: string) => {
    const [, context, name = ''] = /^(secrets|vars|inputs)\.([\w-]+)$/.exec(expression) ?? [];
    if (expression === 'github.token' || name === 'GITHUB_TOKEN') return `ghs_${'Fake0'.repeat(7)}x`;
    if (context === 'secrets' || /token/.test(name)) return fakeSecret(name);
    if (/^steps\.[\w-]+\.outputs\.token$/.test(expression)) return fakeSecret('OF_A_STEP');
    if (name === 'NPM_REGISTRIES') return organizationLists[0]?.text ?? '';
    throw new Error(`This test does not know the value of ${whole}.`);
  });
}

let workspace: string;
beforeAll(() => {
  workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'examples-'));
  for (const { file, text } of blocks)
    if (file !== '') fs.writeFileSync(path.join(workspace, path.basename(file)), text);
});
afterAll(() => fs.rmSync(workspace, { recursive: true, force: true }));

/** Values for the variables that entries refer to. A page that shows only entries does not set them. */
function namedIn(registries: string): Environment {
  const names = [...registries.matchAll(/\b(?:token|password)-env"?: *"?(\w+)/g)].map(([, name = '']) => name);
  return Object.fromEntries(names.map((name) => [name, fakeSecret(name)]));
}

function contextOf(environment: Environment): InputContext {
  return { environment, inheritedTokens: new Map(), secrets: new SecretRegistry(), diagnostics: new Diagnostics() };
}

/** Reads the inputs of a step as main does, up to the first request to a vendor or registry. */
async function read({ kind, inputs, env, permissions }: Use) {
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, evaluated(value)]));
  const raw = { ...INPUT_DEFAULTS, ...given } as RawInputs;
  const mayAsk = permissions === undefined ? /\boidc:/.test(raw.registries) : permissions['id-token'] === 'write';
  const context = contextOf({
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY_OWNER: 'acme',
    ...(kind === 'registries' ? namedIn(raw.registries) : {}),
    ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, evaluated(value)])),
    ...(mayAsk ? { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://actions.example' } : {}),
  });
  parseClients(raw['package-manager'], context.diagnostics);
  const { registries, settings } = await readRequest(raw, readOptions(raw, context.diagnostics), context);
  return { registries, settings, diagnostics: context.diagnostics.list };
}

describe('examples', () => {
  test('are numerous and of known kinds', () => {
    expect(uses.length).toBeGreaterThan(35);
    expect(new Set(all.map(({ kind }) => kind))).toEqual(
      new Set(['workflow', 'job', 'steps', 'registries', 'permissions', 'foreign', 'action']),
    );
    expect(organizationLists).toHaveLength(1);
  });

  test.each(uses.map((use) => [use.where, use] as const))(
    '%s: the action accepts it without a warning',
    async (_, use) => {
      expect(Object.keys(use.inputs).filter((name) => !Object.hasOwn(INPUTS, name))).toEqual([]);
      expect(Object.keys(use.inputs).filter((name) => !Object.hasOwn(INPUT_DEFAULTS, name))).toEqual([]);
      const { registries, settings, diagnostics } = await read(use);
      // A misspelled key would be passed through as a setting.
      expect(settings.map(shown).filter((line) => line !== 'allow-remote=all')).toEqual([]);
      expect(registries.length).toBeGreaterThan(0);
      expect(diagnostics.filter(({ level }) => level === 'warning' || level === 'error')).toEqual([]);
    },
  );

  test('read only outputs that exist', () => {
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

  test('use the major version of this action, and of other actions the major version in our workflows', () => {
    const workflows = fs.readdirSync('.github/workflows').map((file) => textOf(`.github/workflows/${file}`));
    const own = new Map(
      [...workflows.join('\n').matchAll(/uses: ([\w.-]+\/[\w.-]+)@\S+ # (v\d+)\./g)].map(([, name, major]) => [
        name,
        major,
      ]),
    );
    for (const { where, block } of all) {
      for (const [, name = '', version = ''] of block.text.matchAll(/\buses: (?!\.\/)([^@\n]+)@(.+)$/gm)) {
        const expected = name === ACTION ? VERSION : (own.get(name) ?? expect.stringMatching(/^v\d+$/));
        expect({ where, name, version }).toEqual({ where, name, version: expected });
      }
    }
  });
});

const npmrc = blocks.filter(({ language }) => language === 'ini');

test.each(npmrc.map((block) => [`${block.page}:${block.line}`, block.text]))(
  '%s: the action accepts these npmrc lines',
  (_, text) => {
    const names = [...text.matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name);
    const context = contextOf(Object.fromEntries(names.map((name) => [name, fakeSecret(name)])));
    const { registries, settings } = readNpmrcLines(text, { ...context, source: 'npmrc', file: undefined });
    expect(registries.length).toBeGreaterThan(0);
    expect(settings).toEqual([]);
    expect(context.diagnostics.list).toEqual([]);
  },
);

test.each(organizationLists.map((block) => [`${block.page}:${block.line}`, block.text]))(
  '%s: the action accepts the registries list of an organization',
  (_, text) => {
    const context = contextOf(namedIn(text));
    const { registries } = readRegistriesList(text, context);
    expect(registries.length).toBeGreaterThan(1);
    expect(context.diagnostics.list).toEqual([]);
  },
);
