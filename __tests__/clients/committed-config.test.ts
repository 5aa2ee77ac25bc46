/**
 * Committed files that conflict with the step, and some that do not: what this action reports, and what the package manager
 * then does. docs/committed-config.md describes all of it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { configFile, PACKAGES, plainProject, VERSION, writeFiles } from '../../scripts/clients/project.mjs';
import { type Registries, startRegistries } from '../../scripts/clients/registries.mjs';
import { CLIENTS, clientId } from '../../scripts/clients/versions.mjs';
import { ClientFixture, type Files } from './client-fixture.js';

const LITERAL = 'fake-literal-token';
const BASIC = Buffer.from('ci:fake-literal').toString('base64');

/** The clients that read `.npmrc`, without the versions of pnpm that behave like another one in these tests. */
const READS_NPMRC = /^(npm|pnpm-(8|9|10|11\.28|12)|yarn-1|bun|deno)/;

let registries: Registries;
beforeAll(async () => {
  registries = await startRegistries();
});
afterAll(() => registries?.close());

interface Case {
  readonly what: string;
  readonly who: RegExp;
  /** Texts to append to the files of the project. */
  readonly files?: () => Files;
  /** The URL of the package in the lockfile. */
  readonly locked?: () => string;
  /** The codes that the action reports. `config-registry` is an error and stops the step, the others are warnings. */
  readonly says: string[];
  /** The Authorization headers that an install then sends to each registry. */
  readonly sent: () => { acme: Array<string | null>; open?: Array<string | null> };
}

const key = () => registries.acme.url.slice(registries.acme.url.indexOf('//'));
const elsewhere = () => `@acme:registry=${registries.open.url}\n`;
const ours = () => ({ acme: [registries.headers.acme] });
const wrongToken = () => ({ acme: [`Bearer ${LITERAL}`] });

const CASES: Case[] = [
  {
    what: 'a mapping in .npmrc sends the scope to another registry',
    who: READS_NPMRC,
    files: () => ({ '.npmrc': elsewhere() }),
    says: ['config-registry'],
    sent: () => ({ acme: [], open: [null] }),
  },
  {
    what: 'a mapping below a section of .npmrc is not read',
    who: /^(npm|pnpm-(8|9|10|11\.28)|yarn-1|bun|deno)/,
    files: () => ({ '.npmrc': `[section]\n${elsewhere()}` }),
    says: [],
    sent: ours,
  },
  {
    what: 'a .npmrc is not read',
    who: /^yarn-[34]/,
    files: () => ({ '.npmrc': `${elsewhere()}${key()}:_authToken=${LITERAL}\n` }),
    says: [],
    sent: ours,
  },
  {
    what: "a literal token in .npmrc is sent instead of the step's",
    who: READS_NPMRC,
    files: () => ({ '.npmrc': `${key()}:_authToken=${LITERAL}\n` }),
    says: ['config-credential'],
    sent: wrongToken,
  },
  {
    what: "basic authentication in .npmrc is sent instead of the step's token",
    who: /^(pnpm-(8|9|10)|deno)/,
    files: () => ({ '.npmrc': `${key()}:_auth=${BASIC}\n` }),
    says: ['config-credential'],
    sent: () => ({ acme: [`Basic ${BASIC}`] }),
  },
  {
    what: 'a reference to an unset variable is sent literally',
    who: /^(npm|bun|deno)/,
    files: () => ({ '.npmrc': `${key()}:_authToken=\${NO_SUCH_NAME}\n` }),
    says: ['config-credential'],
    sent: () => ({ acme: ['Bearer ${NO_SUCH_NAME}'] }),
  },
  {
    what: 'a reference to an unset variable aborts the install',
    who: /^yarn-1/,
    files: () => ({ '.npmrc': `${key()}:_authToken=\${NO_SUCH_NAME}\n` }),
    says: ['config-credential'],
    sent: () => ({ acme: [] }),
  },
  {
    what: 'a reference to an unset variable in a line about another registry aborts the install',
    who: /^yarn-1/,
    files: () => ({ '.npmrc': `//b.example/:_authToken=\${NO_SUCH_NAME}\n` }),
    says: ['config-credential'],
    sent: () => ({ acme: [] }),
  },
  {
    what: 'a reference to an unset variable in a line about another registry does no harm',
    who: /^(npm|pnpm-(8|9|10|11\.28|12)|bun|deno)/,
    files: () => ({ '.npmrc': `//b.example/:_authToken=\${NO_SUCH_NAME}\n` }),
    says: [],
    sent: ours,
  },
  {
    what: 'a line with an unset variable is ignored',
    who: /^pnpm-(8|9|10|11\.28|12)/,
    files: () => ({ '.npmrc': `${key()}:_authToken=\${NO_SUCH_NAME}\n` }),
    says: [],
    sent: ours,
  },
  {
    what: 'an entry in .yarnrc.yml sends the scope to another registry',
    who: /^yarn-[34]/,
    files: () => ({ '.yarnrc.yml': `npmScopes: { acme: { npmRegistryServer: "${registries.open.url}" } }\n` }),
    says: ['config-registry'],
    sent: () => ({ acme: [], open: [null] }),
  },
  {
    what: "a token in .yarnrc.yml for the whole URL is sent instead of the step's",
    who: /^yarn-[34]/,
    files: () => ({ '.yarnrc.yml': `npmRegistries: { "${registries.acme.url}": { npmAuthToken: ${LITERAL} } }\n` }),
    says: ['config-credential'],
    sent: wrongToken,
  },
  {
    what: 'the user configuration overrides a mapping in .yarnrc',
    who: /^yarn-1/,
    files: () => ({ '.yarnrc': `"@acme:registry" "${registries.open.url}"\n` }),
    says: [],
    sent: ours,
  },
  {
    what: 'registries in pnpm-workspace.yaml send the scope to another registry',
    who: /^pnpm-(11\.28|12)/,
    files: () => ({ 'pnpm-workspace.yaml': `registries: { '@acme': '${registries.open.url}' }\n` }),
    says: ['config-registry'],
    sent: () => ({ acme: [], open: [null] }),
  },
  {
    what: 'registries in pnpm-workspace.yaml send the scope to another registry, and drop the other scope',
    who: /^pnpm-10/,
    files: () => ({ 'pnpm-workspace.yaml': `registries: { '@acme': '${registries.open.url}' }\n` }),
    says: ['config-registry', 'config-registry'],
    sent: () => ({ acme: [], open: [null] }),
  },
  {
    what: 'registries in pnpm-workspace.yaml for a third scope drop both scopes',
    who: /^pnpm-10/,
    files: () => ({ 'pnpm-workspace.yaml': `registries: { '@other': '${registries.open.url}' }\n` }),
    says: ['config-registry', 'config-registry'],
    sent: () => ({ acme: [] }),
  },
  {
    what: 'registries in pnpm-workspace.yaml for a third scope change nothing',
    who: /^pnpm-(11\.28|12)/,
    files: () => ({ 'pnpm-workspace.yaml': `registries: { '@other': '${registries.open.url}' }\n` }),
    says: [],
    sent: ours,
  },
  {
    what: 'registries in pnpm-workspace.yaml are not read',
    who: /^pnpm-[89]/,
    files: () => ({ 'pnpm-workspace.yaml': `registries: { '@acme': '${registries.open.url}' }\n` }),
    says: [],
    sent: ours,
  },
  {
    what: "a token in bunfig.toml is sent instead of the step's",
    who: /^bun-1\.4/,
    files: () => ({
      'bunfig.toml': `[install.scopes]\nacme = { url = "${registries.acme.url}", token = "${LITERAL}" }\n`,
    }),
    says: ['config-credential'],
    sent: wrongToken,
  },
  {
    what: 'the .npmrc in the home folder overrides bunfig.toml',
    who: /^bun-1\.3/,
    files: () => ({ 'bunfig.toml': `[install.scopes]\nacme = "${registries.open.url}"\n` }),
    says: [],
    sent: ours,
  },
  {
    what: 'URLs of the public registry in the lockfile are not replaced by the registry of the scope',
    who: /^npm/,
    locked: () => `https://registry.npmjs.org/${PACKAGES.acme}/-/greeting-${VERSION}.tgz`,
    says: ['lockfile-host'],
    sent: () => ({ acme: [] }),
  },
  {
    what: 'a URL of another host in the lockfile is requested without the token',
    who: /^(npm-(9|10|11)|pnpm-(8|9|10)|yarn-1|bun-1\.4|deno)/,
    locked: () => `${registries.open.url}${PACKAGES.acme}/-/greeting-${VERSION}.tgz`,
    says: ['lockfile-host'],
    sent: () => ({ acme: [], open: [null] }),
  },
  {
    what: 'a URL of another host in the lockfile is requested with the token',
    who: /^(yarn-[34]|bun-1\.3)/,
    locked: () => `${registries.open.url}${PACKAGES.acme}/-/greeting-${VERSION}.tgz`,
    says: ['lockfile-host'],
    sent: () => ({ acme: expect.anything() as never, open: [registries.headers.acme] }),
  },
];

/** Puts another URL into a lockfile that a client wrote. */
function relocked(text: string, client: ClientFixture['client'], url: string): string {
  const own = `${registries.acme.url}${PACKAGES.acme}/-/greeting-${VERSION}.tgz`;
  if (client.name === 'pnpm') return text.replace(/(integrity: [^,}]+)\}/, `$1, tarball: ${url}}`);
  if (client.name === 'yarn' && !client.version.startsWith('1.')) {
    return text.replace(/(greeting@npm:1\.0\.0)"\n/, `$1::__archiveUrl=${encodeURIComponent(url)}"\n`);
  }
  return text.replace(own, url);
}

const clients = CLIENTS.filter((client) => CASES.some(({ who }) => who.test(clientId(client))));
describe.each(clients.map((client) => ({ client, id: clientId(client) })))('$id', ({ client, id }) => {
  let fixture: ClientFixture;
  let lock: string;
  beforeAll(async () => {
    fixture = new ClientFixture(client, registries);
    const developer = fixture.job(plainProject(client, PACKAGES.acme));
    const { name, text } = configFile(client, registries.atHome);
    writeFiles(developer.job.home, { [name]: text });
    const { exitCode, log } = await developer.run(fixture.commands.lock);
    expect({ exitCode, log }).toMatchObject({ exitCode: 0 });
    lock = readFileSync(join(developer.job.workspace, fixture.commands.lockFile), 'utf8');
  });
  afterAll(() => fixture?.end());

  const cases = CASES.filter(({ who }) => who.test(id)).map((one) => [one.what, one] as const);
  test.each(cases)('%s', async (_, { files, locked, says, sent }) => {
    const project = { ...plainProject(client, PACKAGES.acme) };
    for (const [name, text] of Object.entries(files?.() ?? {})) project[name] = (project[name] ?? '') + text;
    if (locked) {
      project[fixture.commands.lockFile] = relocked(lock, client, locked());
      expect(project[fixture.commands.lockFile]).not.toBe(lock);
    }
    const ci = fixture.job(project);
    Object.assign(ci.job.env, { npm_config_fetch_retries: '0', PNPM_CONFIG_FETCH_RETRIES: '0' });
    const registriesInput = locked ? registries.input.slice(0, 2) : registries.input;
    const inputs = { registries: JSON.stringify(registriesInput), 'package-manager': fixture.packageManagerInput };
    const { conclusion, annotations, log } = await ci.job.uses({ with: inputs });
    const slugs = annotations.flatMap(({ message }) => /^\[([a-z-]+)\]/.exec(message)?.[1] ?? []);
    const stops = says.includes('config-registry');
    expect({ conclusion, slugs, log }).toEqual({
      conclusion: stops ? 'failure' : 'success',
      slugs: says,
      log,
    });
    if (stops)
      await ci.logIn(registriesInput, {
        'package-manager': fixture.packageManagerInput,
        'if-config-conflicts': 'ignore',
      });
    const seen = await fixture.recordHeaders(() => ci.run(locked ? fixture.commands.frozen : fixture.commands.lock));
    expect({ ...seen.sent, log: seen.log }).toMatchObject({ ...sent(), log: seen.log });
  });
});
