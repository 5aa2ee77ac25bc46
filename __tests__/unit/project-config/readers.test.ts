import { expect, test } from '@jest/globals';
import { readers } from './intent.js';

test('where no client is known, those may be there that the user config serves', () => {
  expect(readers()).toMatchObject({
    npmrc: ['npm', 'pnpm', 'yarn 1', 'bun'],
    npmrcSection: ['pnpm'],
    yarnrcYml: [],
    yarnrc: ['yarn 1'],
    pnpmWorkspace: ['pnpm'],
    bunfig: ['bun'],
    lock: new Set(['npm', 'pnpm', 'yarn 1', 'bun']),
  });
});

test.each<[string, string[], string[]]>([
  ['yarn', ['yarn 1'], ['yarn']],
  ['yarn@1.22.22', ['yarn 1'], []],
  ['yarn@2', [], ['yarn']],
  ['yarn@4.18.1', [], ['yarn']],
  ['npm', [], []],
])('%s reads .npmrc as %j and .yarnrc.yml as %j', (client, npmrc, yarnrc) => {
  const { npmrc: seen, yarnrcYml } = readers(client);
  expect([seen.filter((name) => name !== 'npm'), yarnrcYml]).toEqual([npmrc, yarnrc]);
});

test.each<[string, boolean, boolean, boolean]>([
  ['pnpm@9.15.9', true, false, false],
  ['pnpm@10.34.1', true, true, false],
  ['pnpm@10.34.2', false, true, false],
  ['pnpm@10', true, true, false],
  ['pnpm@11.28.11', false, true, false],
  ['pnpm@12.21.0', true, true, true],
  ['pnpm', true, true, true],
])('%s minds variables in URLs: %j, its workspace file: %j, sections: %j', (client, variables, workspace, sections) => {
  const { npmrcUrlVariable, pnpmWorkspace, npmrcSection } = readers(client);
  expect([npmrcUrlVariable, pnpmWorkspace, npmrcSection].map(({ length }) => length === 1)).toEqual([
    variables,
    workspace,
    sections,
  ]);
});
