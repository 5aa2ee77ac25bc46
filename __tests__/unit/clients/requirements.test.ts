import { describe, expect, test } from '@jest/globals';
import { type Client, parseClients } from '../../../src/clients/detect.js';
import {
  type ClientRequirements,
  limitsOf,
  requirementsOf,
  withUnclearVersion,
} from '../../../src/clients/requirements.js';
import { Secret, type SecretText } from '../../../src/credentials/secret.js';
import { Diagnostics } from '../../../src/diagnostics/diagnostic.js';
import type { ResolvedRegistry } from '../../../src/registries/registry.js';
import { resolvedRegistry } from '../registry-fixtures.js';

const clients = (text: string): readonly Client[] => parseClients(text, new Diagnostics()) ?? [];

describe('requirements of clients', () => {
  const none: ClientRequirements = {
    yarnrc: false,
    homeNpmrc: [],
    xdgNpmrc: false,
    pnpmVariable: false,
    alwaysAuth: false,
    failsOnUnset: false,
  };

  test.each<[string, Partial<ClientRequirements>]>([
    ['npm', {}],
    ['npm@11.2.1', {}],
    ['yarn@1', { alwaysAuth: true, failsOnUnset: true }],
    ['yarn@1.22.22', { alwaysAuth: true, failsOnUnset: true }],
    ['yarn', { yarnrc: true, alwaysAuth: true, failsOnUnset: true }],
    ['yarn@>=1', { yarnrc: true, alwaysAuth: true, failsOnUnset: true }],
    ['yarn@2', { yarnrc: true }],
    ['yarn@^4', { yarnrc: true }],
    ['deno', { homeNpmrc: ['deno'] }],
    ['deno@2.9.6', { homeNpmrc: ['deno'] }],
    ['bun@1.4.3', { homeNpmrc: ['bun up to 1.4.3'], xdgNpmrc: true }],
    ['bun@1.3', { homeNpmrc: ['bun up to 1.4.3'], xdgNpmrc: true }],
    ['bun@0', { homeNpmrc: ['bun up to 1.4.3'], xdgNpmrc: true }],
    ['bun@1.4.4', {}],
    ['bun@1.5', {}],
    ['bun@2', {}],
    ['pnpm@9', { pnpmVariable: true, failsOnUnset: true }],
    ['pnpm@10.34.9', { pnpmVariable: true, failsOnUnset: true }],
    ['pnpm@11.0.0', { pnpmVariable: true, homeNpmrc: ['pnpm 11.0.0 to 11.0.5'] }],
    ['pnpm@11.0.5+sha512.abc', { pnpmVariable: true, homeNpmrc: ['pnpm 11.0.0 to 11.0.5'] }],
    ['pnpm@11.0.6', { pnpmVariable: true }],
    ['pnpm@12', { pnpmVariable: true }],
    ['pnpm', { pnpmVariable: true, failsOnUnset: true }],
    [
      'yarn@4 yarn@1 deno bun@1.1 pnpm@12',
      {
        yarnrc: true,
        homeNpmrc: ['deno', 'bun up to 1.4.3'],
        xdgNpmrc: true,
        pnpmVariable: true,
        alwaysAuth: true,
        failsOnUnset: true,
      },
    ],
  ])('are known for %s', (text, needs) => {
    expect(requirementsOf(clients(text))).toEqual({ ...none, ...needs });
  });

  test.each(['bun', 'bun@1', 'bun@1.4', 'bun@>=1.1', 'pnpm', 'pnpm@11', 'pnpm@11.0'])(
    'do not include the home folder for %s, whose version is not known exactly',
    (text) => {
      expect(requirementsOf(clients(text)).homeNpmrc).toEqual([]);
    },
  );

  test('include variables, but no file outside RUNNER_TEMP, if no client is known', () => {
    expect(requirementsOf([])).toEqual({ ...none, pnpmVariable: true, failsOnUnset: true });
  });

  test.each<[string, string[]]>([
    ['yarn', ['yarn']],
    ['yarn@>=1.22 yarn@4', ['yarn']],
    ['bun bun@1 bun@1.4', ['bun', 'bun', 'bun']],
    ['bun@1.3 bun@1.4.3 bun@1.4.4 bun@2', []],
    ['npm pnpm deno', []],
  ])('depend on installed versions: %j needs those of %j', (text, names) => {
    expect(withUnclearVersion(clients(text)).map(({ name }) => name)).toEqual(names);
  });
});

describe('limits of clients', () => {
  const SERVER = 'https://github.acme.dev';
  const registry = (url: string, credential: ResolvedRegistry['credential'], replacesBase = false) =>
    resolvedRegistry(url, '', credential, replacesBase);
  const token = registry('https://a.example/', { kind: 'token', token: new Secret('fake-token-1') });
  const basic = (username: string, password: string) =>
    registry('https://b.example/', { kind: 'basic', username, password: new Secret(password) });
  const gitLab = registry('https://gitlab.com/api/v4/groups/12/-/packages/npm/', token.credential);
  const azure = registry('https://pkgs.dev.azure.com/o/_packaging/f/npm/registry/', token.credential);
  const enterprise = registry('https://npm.github.acme.dev/acme/', token.credential);
  const plain = basic('ci', 'fake-password');
  const certificate: SecretText = ['//a.example/:certfile=', new Secret('/tmp/cert.pem')];

  test.each<[string, ResolvedRegistry[], SecretText[], RegExp]>([
    ['npm@12', [gitLab], [], /npm 12 .*https:\/\/gitlab\.com\/.*`allow-remote=all`/],
    ['npm@13', [gitLab], [], /npm 12 .*https:\/\/gitlab\.com\//],
    ['npm@12', [enterprise], [], /npm 12 .*https:\/\/npm\.github\.acme\.dev\/acme\/.*`allow-remote=all`/],
    ['pnpm@11.28.11', [basic('ci', 'fäke-password')], [], /pnpm 11 garbles .*https:\/\/b\.example\/.*pnpm 12/],
    ['pnpm@11', [basic('cï', 'fake-password')], [], /pnpm 11 garbles/],
    ['bun@1.4.3', [token, plain], [], /bun up to 1\.4\.3 .*https:\/\/b\.example\//],
    ['yarn@4', [token], [certificate], /Yarn .*`httpsCertFilePath`/],
    ['yarn@1', [token], [['//a.example/:keyfile=/k']], /Yarn/],
    [
      'yarn@1.22.22',
      [registry('https://a.example/', token.credential, true)],
      [],
      /Yarn Classic.*`npm publish`.*`publishConfig\.registry`/,
    ],
  ])('are reported for %s', (text, registries, settings, expected) => {
    const limits = limitsOf(clients(text), registries, settings, SERVER);
    expect(limits).toEqual([expect.stringMatching(expected)]);
    expect(limits.join()).not.toMatch(/f[aä]ke|cert\.pem/);
  });

  test.each<[string, ResolvedRegistry[], SecretText[]]>([
    ['npm@11', [gitLab], []],
    ['npm', [gitLab], []],
    ['npm@11', [enterprise], []],
    ['npm@12', [azure, token], []],
    ['pnpm@11', [plain, token], []],
    ['pnpm@12', [basic('ci', 'fäke')], []],
    ['pnpm', [basic('ci', 'fäke')], []],
    ['bun@1.4.4', [plain], []],
    ['bun', [plain], []],
    ['bun@1.4.3', [token], []],
    ['npm@12 pnpm@12', [token], [certificate]],
    ['yarn@4', [token], [['cafile=/tmp/ca.pem'], ['# //a.example/:certfile=x']]],
    ['', [gitLab, plain, basic('ci', 'fäke')], [certificate]],
  ])('are not reported for %s if they do not apply or the version is unknown', (text, registries, settings) => {
    expect(limitsOf(clients(text), registries, settings, SERVER)).toEqual([]);
  });

  test('are reported once each', () => {
    const all = 'npm@12 npm@12.1 pnpm@11 bun@1.1 yarn@4 yarn@1';
    const limits = limitsOf(
      clients(all),
      [gitLab, gitLab, plain, basic('ci', 'fäke')],
      [certificate, certificate],
      SERVER,
    );
    expect(limits).toHaveLength(4);
  });
});
