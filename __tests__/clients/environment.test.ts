/**
 * Variables that some clients read as lines of an npmrc with priority over all files: what this action reports, and what each
 * client then does.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PACKAGES, plainProject } from '../../scripts/clients/project.mjs';
import { type Registries, startRegistries } from '../../scripts/clients/registries.mjs';
import { CLIENTS, clientId } from '../../scripts/clients/versions.mjs';
import { ClientFixture, type RecordedRun } from './client-fixture.js';

const LITERAL = 'fake-literal-token';

let registries: Registries;
beforeAll(async () => {
  registries = await startRegistries();
});
afterAll(() => registries?.close());

const ours = () => ({ acme: [registries.headers.acme] });

interface Case {
  readonly variable: () => [name: string, value: string];
  readonly says: string[];
  /** The clients that obey the variable, and the Authorization headers that they then send to each registry. */
  readonly obeyed: RegExp;
  readonly sent: () => Partial<RecordedRun['sent']>;
}

const CASES: Record<string, Case> = {
  'a variable that maps a scope to another registry causes a warning': {
    variable: () => ['npm_config_@acme:registry', registries.open.url],
    says: ['environment-registry'],
    obeyed: /^(npm|pnpm-(8|9|10)|yarn-1)/,
    sent: () => ({ acme: [], open: [null] }),
  },
  'a variable that maps a scope to the same registry causes no warning': {
    variable: () => ['NPM_CONFIG_@ACME:REGISTRY', registries.acme.url],
    says: [],
    obeyed: /^$/,
    sent: ours,
  },
  'a variable with another token causes a warning': {
    variable: () => [`npm_config_${registries.acme.url.slice(registries.acme.url.indexOf('//'))}:_authToken`, LITERAL],
    says: ['environment-credential'],
    obeyed: /^(npm|pnpm-(11\.28|12))/,
    sent: () => ({ acme: [`Bearer ${LITERAL}`] }),
  },
};

describe.each(CLIENTS.map((client) => ({ client, id: clientId(client) })))('$id', ({ client, id }) => {
  test.each(Object.entries(CASES))('%s', async (_, { variable, says, obeyed, sent }) => {
    const here = new ClientFixture(client, registries);
    try {
      const ci = here.job(plainProject(client, PACKAGES.acme));
      const [name, value] = variable();
      Object.assign(ci.job.env, { [name]: value, npm_config_fetch_retries: '0', PNPM_CONFIG_FETCH_RETRIES: '0' });
      const step = await ci.logIn(registries.input, { 'package-manager': here.packageManagerInput });
      const warnings = step.annotations.filter(({ level }) => level === 'warning');
      expect(warnings.map(({ message }) => /^\[([a-z-]+)\]/.exec(message)?.[1])).toEqual(says);
      const seen = await here.recordHeaders(() => ci.run(here.commands.lock));
      expect({ ...seen.sent, log: seen.log }).toMatchObject({ ...(obeyed.test(id) ? sent() : ours()), log: seen.log });
    } finally {
      here.end();
    }
  });
});
