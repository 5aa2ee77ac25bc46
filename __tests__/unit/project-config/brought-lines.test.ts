/** What lines of `npmrc-file` say about certificates is judged as in a committed `.npmrc`. */
import { describe, expect, test } from '@jest/globals';
import { SecretRegistry } from '../../../src/credentials/secret.js';
import { parseNpmrc } from '../../../src/inputs/npmrc-lines.js';
import { judgeBrought } from '../../../src/project-config/brought-lines.js';
import { committedProxies, readCommittedNpmrc } from '../../../src/project-config/committed-npmrc.js';
import { ACME, intent, readers, registry, short } from './intent.js';

const KEY = '//npm.acme.dev/npm/';
const PROXY = 'https-proxy=http://127.0.0.1:8080';

interface Options {
  readonly clients?: string[];
  readonly verify?: boolean;
  /** The project's `.npmrc`. */
  readonly committed?: string;
  readonly request?: Parameters<typeof intent>[0];
}

function find(text: string, { clients = [], verify = false, committed = '', request = {} }: Options = {}) {
  const { tls } = parseNpmrc(text, 'npmrc-file', {}, new SecretRegistry(), []);
  const brought = { file: '.npmrc.ci', lines: tls };
  return judgeBrought(brought, committedProxies(committed), intent(request), readers(...clients), verify);
}

const TEXTS: [string, string, string[]][] = [
  ['the check switched off', 'strict-ssl=false', ['config-tls conflict 1']],
  ['the check switched on', 'strict-ssl=true', []],
  ['the check switched on again', 'strict-ssl=false\nstrict-ssl=true', []],
  ['an authority', 'cafile=./ca.pem', ['config-tls warning 1']],
  ['an authority that is spelt out', 'ca="x"', ['config-tls warning 1']],
  ['an authority and a proxy', `${PROXY}\ncafile=evil.pem`, ['config-tls conflict 2']],
  ['authorities and a proxy', `${PROXY}\nca[]="x"\nca[]="y"`, ['config-tls conflict 2', 'config-tls conflict 3']],
  ['a proxy', PROXY, []],
  ['an authority and no proxy', 'cafile=x\nproxy=false', ['config-tls warning 1']],
  ['an authority for our registry', `${KEY}:cafile=x`, ['config-tls warning 1']],
  ['an authority for our registry and a proxy', `${KEY}:cafile=x\n${PROXY}`, ['config-tls conflict 1']],
  ['an authority for another registry and a proxy', `//other.example/:cafile=x\n${PROXY}`, []],
];

describe('certificates in lines of npmrc-file', () => {
  test.each(TEXTS)('%s', (_, text, expected) => {
    expect(short(find(text))).toEqual(expected);
  });

  test.each(TEXTS)('%s: the same as in a committed .npmrc, word for word', (_, text) => {
    for (const clients of [[], ['npm'], ['pnpm@10'], ['yarn@1'], ['yarn@4'], ['bun']]) {
      expect(find(text, { clients })).toEqual(readCommittedNpmrc(text, intent(), readers(...clients)));
    }
  });

  test('for a registry whose credential this step leaves open say nothing', () => {
    const request = { registries: [registry(ACME, 'acme', { kind: 'inherited' })] };
    expect(find(`${KEY}:cafile=x\n${PROXY}`, { request })).toEqual([]);
  });

  test("count with a proxy of the project's .npmrc, which the same clients read", () => {
    const [finding] = find('cafile=x', { committed: `a=b\n${PROXY}` });
    expect(finding).toMatchObject({ level: 'conflict', line: 1 });
    expect(finding?.text).toMatch(/^`cafile` here and `https-proxy` in line 2 of `\.npmrc` together let/);
  });
});

describe('where no client reads them', () => {
  const clients = ['yarn@4'];

  test.each<[string, string, string[]]>([
    ['an authority and a proxy', `${PROXY}\ncafile=evil.pem`, ['config-tls conflict 2']],
    ['an authority', 'cafile=evil.pem', ['config-tls warning 1']],
    ['what `verify` does not obey', `${PROXY}\nstrict-ssl=false\nca="x"\n${KEY}:cafile=x`, []],
  ])('`verify` does: %s', (_, text, expected) => {
    expect(short(find(text, { clients, verify: true }))).toEqual(expected);
    expect(find(text, { clients })).toEqual([]);
  });

  test('it is this step that would send credentials', () => {
    const [finding] = find(`${PROXY}\ncafile=evil.pem`, { clients, verify: true });
    expect(finding?.text).toContain('read what this step would send to the registries');
  });

  test("`verify` reads no proxy of the project's .npmrc", () => {
    expect(short(find('cafile=x', { clients, verify: true, committed: PROXY }))).toEqual(['config-tls warning 1']);
  });
});
