/** The built action with a credential per scope on one URL: its files, outputs and diagnostics. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startScopeRegistry } from '../../scripts/clients/scope-registry.mjs';
import { freshJob, leaksOf, npmrcOf } from './test-job.js';

const ACME = 'fake-token-of-acme-1';
const CORP = 'fake-token-of-corp-2';
const URL = 'https://npm.acme.dev';
const list = (...entries: object[]) => JSON.stringify(entries);
const acme = { url: URL, scope: '@acme', token: ACME };
const corp = { url: URL, scope: '@corp', token: CORP, packages: '@corp/x' };

/** What the npmrc of two entries must contain, in any order. */
const LINES = [
  `@acme:registry=${URL}/`,
  `@corp:registry=${URL}/`,
  `//npm.acme.dev/:_authToken="${ACME}"`,
  `//npm.acme.dev/:@acme:_authToken="${ACME}"`,
  `//npm.acme.dev/:@corp:_authToken="${CORP}"`,
  `//npm.acme.dev/@corp/:_authToken="${CORP}"`,
  `//npm.acme.dev/@corp%2fx:_authToken="${CORP}"`,
  `//npm.acme.dev/-/package/@corp%2fx:_authToken="${CORP}"`,
];

describe('two entries with one URL', () => {
  test('write a credential for each scope to the npmrc, and post leaves nothing', async () => {
    const job = freshJob();
    const before = job.snapshot();
    const step = await job.uses({ with: { registries: list(acme, corp), 'package-manager': 'npm' } });
    expect(step).toMatchObject({ exitCode: 0, stderr: '', annotations: [] });
    expect(npmrcOf(step).split('\n')).toEqual(expect.arrayContaining(LINES));
    expect(JSON.parse(step.outputs['registries'] ?? '')).toMatchObject([
      { scopes: ['@acme'], credential: 'token' },
      { scopes: ['@corp'], credential: 'token' },
    ]);
    await job.post();
    expect(job.snapshot()).toEqual(before);
    for (const secret of [ACME, CORP]) expect(leaksOf(job, secret)).toEqual([]);
  });

  test("can be npmrc lines in pnpm's form", async () => {
    const npmrc = [
      `@acme:registry=${URL}`,
      `@corp:registry=${URL}/`,
      '//npm.acme.dev/:@acme:_authToken=${ACME_TOKEN}',
      '//npm.acme.dev/:@corp:_authToken=${CORP_TOKEN}',
    ].join('\n');
    const job = freshJob();
    fs.writeFileSync(path.join(job.workspace, 'package.json'), '{"dependencies":{"@corp/x":"1.0.0"}}');
    const env = { ACME_TOKEN: ACME, CORP_TOKEN: CORP };
    const step = await job.uses({ with: { npmrc, 'package-manager': 'npm' }, env });
    expect(step.exitCode).toBe(0);
    expect(npmrcOf(step).split('\n')).toEqual(expect.arrayContaining(LINES));
  });

  test("can be npmrc lines in pnpm's form and a token for the URL, which the other scopes get", async () => {
    const npmrc = [
      `@corp:registry=${URL}`,
      `@acme:registry=${URL}`,
      `//npm.acme.dev/:_authToken=${ACME}`,
      `//npm.acme.dev/:@corp:_authToken=${CORP}`,
    ].join('\n');
    const step = await freshJob().uses({ with: { npmrc, 'package-manager': 'pnpm@12' } });
    expect(step).toMatchObject({ exitCode: 0, annotations: [] });
    const lines = npmrcOf(step).split('\n');
    for (const line of [`:@acme:_authToken="${ACME}"`, `:@corp:_authToken="${CORP}"`])
      expect(lines).toContain(`//npm.acme.dev/${line}`);
  });

  test('can be two uses, which combine, and each post step removes its own', async () => {
    const job = freshJob();
    const before = job.snapshot();
    const one = await job.uses({ with: { registries: list(acme), 'package-manager': 'npm' } });
    const two = await job.uses({ with: { registries: list(corp), 'package-manager': 'npm' } });
    expect(npmrcOf(two).split('\n')).toEqual(expect.arrayContaining(LINES));
    await two.post();
    expect(job.env['NPM_CONFIG_USERCONFIG']).toBe(one.outputs['npmrc-path']);
    expect(npmrcOf(one)).not.toContain(CORP);
    await job.post();
    expect(job.snapshot()).toEqual(before);
  });

  test.each([[[list(acme, corp)]], [[list(acme), list(corp)]]])(
    'write a credential for each scope to .yarnrc.yml, in one use or two (%#)',
    async (uses) => {
      const job = freshJob();
      const before = job.snapshot();
      const last = [];
      for (const registries of uses) last.push(await job.uses({ with: { registries, 'package-manager': 'yarn@4' } }));
      const text = fs.readFileSync(last.at(-1)?.outputs['yarnrc-path'] ?? '', 'utf8');
      const scopes = /npmScopes:[\s\S]*/.exec(text)?.[0] ?? '';
      expect(scopes).toMatch(new RegExp(`"?acme"?:[^@]*npmAuthToken: "?${ACME}`));
      if (uses.length === 1) {
        expect(scopes).toMatch(new RegExp(`"?corp"?:[^@]*npmAuthToken: "?${CORP}`));
        expect(text).not.toContain('npmRegistries');
      } else expect(text).toMatch(new RegExp(`npmRegistries:[^@]*npmAuthToken: "?${CORP}`));
      await job.post();
      expect(job.snapshot()).toEqual(before);
    },
  );
});

describe('the diagnostics', () => {
  test.each([
    ['bun@1.4', corp, 'error', 'scope-token-client'],
    ['yarn@1', corp, 'error', 'scope-token-client'],
    ['pnpm@10', corp, 'error', 'scope-token-client'],
    ['npm', { ...corp, packages: '' }, 'warning', 'scope-token-packages'],
    ['npm', { ...corp, packages: '@corp/X Y=' }, 'error', 'registries-field'],
    ['npm', { ...corp, scope: '' }, 'error', 'credential-conflict'],
  ])('for %s and the second entry %j contain the %s %s', async (client, second, level, code) => {
    const step = await freshJob().uses({ with: { registries: list(acme, second), 'package-manager': client } });
    expect(step.exitCode).toBe(level === 'error' ? 1 : 0);
    expect(step.annotations).toEqual(
      expect.arrayContaining([expect.objectContaining({ level, message: expect.stringContaining(`[${code}]`) })]),
    );
    expect(step.log).not.toContain(CORP);
  });

  test('contain an error for a second use, too, if the package manager cannot use a token per scope', async () => {
    const job = freshJob();
    await job.uses({ with: { registries: list(acme), 'package-manager': 'bun@1.4.5' } });
    const step = await job.uses({ with: { registries: list(corp), 'package-manager': 'bun@1.4.5' } });
    expect(step.log).toContain('[scope-token-client]');
    expect(step.exitCode).toBe(1);
  });
});

test('`verify` checks the credential of each scope', async () => {
  const credentials = { '@acme': `Bearer ${ACME}`, '@corp': `Bearer ${CORP}` };
  const registry = await startScopeRegistry({ layout: 'usual', credentials });
  try {
    const verify = (token: string) => {
      const entries = [
        { ...acme, url: registry.url },
        { ...corp, url: registry.url, token },
      ];
      return freshJob().uses({ with: { registries: list(...entries), 'package-manager': 'npm', verify: 'true' } });
    };
    const good = await verify(CORP);
    expect(JSON.parse(good.outputs['registries'] ?? '')).toMatchObject([
      { scopes: ['@acme'], verified: 'accepted', user: 'ci-of-acme' },
      { scopes: ['@corp'], verified: 'accepted', user: 'ci-of-corp' },
    ]);
    const bad = await verify('fake-token-of-nobody');
    expect(bad.annotations.map(({ level }) => level)).toContain('error');
    expect(bad.log).toMatch(/credential-rejected.*Entry 2/);
    expect(bad.log).not.toMatch(/credential-rejected.*Entry 1/);
  } finally {
    await registry.close();
  }
});
