/** Test registries that respond like those of the vendors, and the verdicts on their responses. */
import type http from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Secret } from '../../src/credentials/secret.js';
import { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import type { Send } from '../../src/network/http.js';
import { type Network, openNetwork } from '../../src/network/network.js';
import { normalizedUrl, type RegistryUrl } from '../../src/registries/registry-url.js';
import { askRegistry, type Check } from '../../src/verify/ask.js';
import { verifyCredentials } from '../../src/verify/verify.js';
import { closedPort, serve } from '../network/servers.js';
import { resolvedRegistry } from '../unit/registry-fixtures.js';

const GOOD = 'fake-token-good-Aa1';
const BAD = 'fake-token-bad-Zz9';
const LOCKED = { name: '@acme/lib', locked: true };
const INVENTED = { name: '@acme/npm-registry-login-probe', locked: false };

const networks: Network[] = [];
afterEach(() => {
  for (const network of networks.splice(0)) network.close();
});

function open(): Network {
  const network = openNetwork({ environment: {}, pauses: [5, 5], attemptLimit: 2000, requestLimit: 4000 });
  networks.push(network);
  return network;
}

const credential = (token: string) => ({ kind: 'token', token: new Secret(token) }) as const;
const registryUrl = (text: string) => normalizedUrl(text) as RegistryUrl;

/** The response of a registry, by credential (`good`, `bad`, none) and by request. */
type Who = 'good' | 'bad' | 'anonymous';
type What = 'whoami' | 'package' | 'none';
type Behaviour = (who: Who, what: What) => number | readonly [number, unknown];

function listener(behaviour: Behaviour): http.RequestListener {
  return (request, response) => {
    const { authorization } = request.headers;
    const who = authorization === undefined ? 'anonymous' : authorization === `Bearer ${GOOD}` ? 'good' : 'bad';
    const path = request.url ?? '';
    const what = path.endsWith('/-/whoami') ? 'whoami' : path.endsWith('/@acme%2flib') ? 'package' : 'none';
    const answer = behaviour(who, what);
    const [status, body] = typeof answer === 'number' ? [answer, { error: 'no' }] : answer;
    if (status >= 300 && status < 400) response.setHeader('location', String(body));
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
}

const PACKAGE = [200, { name: '@acme/lib' }] as const;
const me = [200, { username: 'ci' }] as const;

const REGISTRIES: Record<string, { url: string; behaviour: Behaviour }> = {
  npmjs: {
    url: 'https://registry.npmjs.org/',
    behaviour: (who, what) => {
      if (what === 'whoami') return who === 'good' ? me : 401;
      return who === 'good' && what === 'package' ? PACKAGE : 404; // also for everyone who may not see the package
    },
  },
  'npmjs with an old automation token': {
    url: 'https://registry.npmjs.org/',
    behaviour: (who, what) => (what === 'whoami' ? 403 : who === 'good' && what === 'package' ? PACKAGE : 404),
  },
  'GitHub Packages': {
    url: 'https://npm.pkg.github.com/',
    behaviour: (who, what) => (who !== 'good' ? 401 : what === 'package' ? PACKAGE : 404),
  },
  'GitHub Packages that rejects whoami in a job': {
    url: 'https://npm.pkg.github.com/',
    behaviour: (who, what) => (who !== 'good' || what === 'whoami' ? 401 : what === 'package' ? PACKAGE : 404),
  },
  GitLab: {
    url: 'https://gitlab.com/api/v4/packages/npm/',
    behaviour: (who, what) => {
      if (what === 'whoami') return 404;
      if (who === 'bad') return 401;
      return who === 'good' && what === 'package' ? PACKAGE : 404;
    },
  },
  'Azure Artifacts': {
    url: 'https://pkgs.dev.azure.com/acme/_packaging/feed/npm/registry/',
    behaviour: (who, what) => (who !== 'good' ? 401 : what === 'package' ? PACKAGE : 404),
  },
  CodeArtifact: {
    url: 'https://acme-111122223333.d.codeartifact.us-east-1.amazonaws.com/npm/repo/',
    behaviour: (who, what) => (who !== 'good' ? 401 : what === 'package' ? PACKAGE : 404),
  },
  'Verdaccio, private': {
    url: 'https://npm.acme.dev/',
    behaviour: (who, what) => {
      if (what === 'whoami') return who === 'good' ? me : [200, {}];
      return who !== 'good' ? 401 : what === 'package' ? PACKAGE : 404;
    },
  },
  'Artifactory with anonymous access': {
    url: 'https://acme.jfrog.io/artifactory/api/npm/npm/',
    behaviour: (who, what) => {
      if (who === 'bad') return 401;
      if (what === 'whoami') return who === 'good' ? me : 401;
      return what === 'package' ? PACKAGE : 404;
    },
  },
  'Nexus with anonymous access': {
    url: 'https://nexus.acme.dev/repository/npm/',
    behaviour: (_, what) => {
      if (what === 'whoami') return [200, { username: 'anonymous' }];
      return what === 'package' ? PACKAGE : 404;
    },
  },
  'a registry that fails at whoami': {
    url: 'https://npm.acme.dev/',
    behaviour: (who, what) => {
      if (what === 'whoami') return 501;
      return who !== 'good' ? 401 : what === 'package' ? PACKAGE : 404;
    },
  },
  'a public mirror': {
    url: 'https://mirror.acme.dev/',
    behaviour: (_, what) => (what === 'package' ? PACKAGE : 404),
  },
  'a registry without whoami that hides private packages': {
    url: 'https://npm.acme.dev/',
    behaviour: (who, what) => (who === 'good' && what === 'package' ? PACKAGE : 404),
  },
};

/** Asks a registry: requests for its real host are sent to loopback. */
async function ask(vendor: string, token: string, probe: Check['probe']) {
  const { url, behaviour } = REGISTRIES[vendor] ?? { url: '', behaviour: () => 500 };
  const server = await serve(listener(behaviour));
  const { send } = open();
  const redirected: Send = (request) =>
    send({ ...request, url: request.url.replace(/^https:\/\/[^/]+\//, server.url) });
  return askRegistry({ url: registryUrl(url), credential: credential(token), probe }, redirected);
}

describe('a credential', () => {
  test.each([
    // vendor, good and bad token with a package of the lockfile, good and bad token without one
    ['npmjs', 'accepted', 'rejected', 'accepted', 'rejected'],
    ['npmjs with an old automation token', 'accepted', 'unknown', 'unknown', 'unknown'],
    ['GitHub Packages', 'accepted', 'rejected', 'accepted', 'rejected'],
    ['GitHub Packages that rejects whoami in a job', 'accepted', 'rejected', 'accepted', 'rejected'],
    ['GitLab', 'accepted', 'rejected', 'unknown', 'rejected'],
    ['Azure Artifacts', 'accepted', 'rejected', 'accepted', 'rejected'],
    ['CodeArtifact', 'accepted', 'rejected', 'accepted', 'rejected'],
    ['Verdaccio, private', 'accepted', 'rejected', 'accepted', 'rejected'],
    ['Artifactory with anonymous access', 'accepted', 'rejected', 'accepted', 'rejected'],
    ['Nexus with anonymous access', 'unknown', 'unknown', 'unknown', 'unknown'],
    ['a registry that fails at whoami', 'accepted', 'rejected', 'accepted', 'rejected'],
    ['a public mirror', 'unknown', 'unknown', 'unknown', 'unknown'],
    ['a registry without whoami that hides private packages', 'accepted', 'unknown', 'unknown', 'unknown'],
  ])(
    'for %s is %s if valid and %s if not; without a lockfile, %s and %s',
    async (vendor, good, bad, goodAlone, badAlone) => {
      expect((await ask(vendor, GOOD, LOCKED)).result).toBe(good);
      expect((await ask(vendor, BAD, LOCKED)).result).toBe(bad);
      expect((await ask(vendor, GOOD, INVENTED)).result).toBe(goodAlone);
      expect((await ask(vendor, BAD, INVENTED)).result).toBe(badAlone);
    },
  );

  test('is accepted with the name of its user', async () => {
    expect(await ask('npmjs', GOOD, LOCKED)).toEqual({ result: 'accepted', user: 'ci' });
    expect(await ask('CodeArtifact', GOOD, LOCKED)).toEqual({ result: 'accepted' });
  });

  test('that may not read a locked package is forbidden; a 403 for an invented name proves nothing', async () => {
    const server = await serve(listener((who, what) => (who !== 'good' ? 401 : what === 'whoami' ? 404 : 403)));
    const { send } = open();
    const check = { url: registryUrl(server.url), credential: credential(GOOD) };
    expect((await askRegistry({ ...check, probe: LOCKED }, send)).result).toBe('forbidden');
    expect((await askRegistry({ ...check, probe: INVENTED }, send)).result).toBe('unknown');
  });

  test('is not sent to the target of a redirect', async () => {
    const other = await serve(listener(() => me));
    const server = await serve(listener(() => [302, other.url]));
    const url = registryUrl(server.url);
    const verdict = await askRegistry({ url, credential: credential(GOOD), probe: LOCKED }, open().send);
    expect([verdict.result, other.requests.length]).toEqual(['unknown', 0]);
  });

  test('that the registry returns as the user name is not printed', async () => {
    const server = await serve(listener((_, what) => (what === 'whoami' ? [200, { username: GOOD }] : 404)));
    const url = registryUrl(server.url);
    const verdict = await askRegistry({ url, credential: credential(GOOD), probe: LOCKED }, open().send);
    expect(JSON.stringify(verdict)).not.toContain(GOOD);
    expect(verdict.result).toBe('unknown');
  });

  test.each([
    ['no server listens', async () => `http://127.0.0.1:${await closedPort()}/`, 'unreachable'],
    ['the server fails', async () => (await serve(listener(() => 503))).url, 'unreachable'],
    [
      'the response is larger than 1 MiB',
      async () => (await serve(listener(() => [200, 'x'.repeat(2 ** 21)]))).url,
      'unknown',
    ],
    ['the registry limits the rate', async () => (await serve(listener(() => 429))).url, 'unknown'],
  ])('is neither accepted nor rejected if %s', async (_, start, word) => {
    const url = registryUrl(await start());
    const verdict = await askRegistry({ url, credential: credential(GOOD), probe: LOCKED }, open().send);
    expect(verdict.result).toBe(word);
  });
});

describe('fifty registries with a latency of 200 ms', () => {
  const start = async () => {
    let now = 0;
    let most = 0;
    const server = await serve((request, response) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        response.end(JSON.stringify({ username: request.url?.split('/')[1] }));
      }, 200);
    });
    const registries = Array.from({ length: 50 }, (_, index) =>
      resolvedRegistry(`${server.url}r${index}`, '', credential(GOOD)),
    );
    return { registries, most: () => most };
  };

  test('are checked within a second, 16 at a time', async () => {
    const { registries, most } = await start();
    const begin = performance.now();
    const verdicts = await verifyCredentials(registries, [], { workspace: '', environment: {} }, new Diagnostics());
    expect(performance.now() - begin).toBeLessThanOrEqual(1000);
    expect(registries.map((one) => verdicts.get(one))).toEqual(
      registries.map((_, index) => ({ result: 'accepted', user: `r${index}` })),
    );
    expect(most()).toBe(16);
  });
});
