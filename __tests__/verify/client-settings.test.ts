import { describe, expect, test } from '@jest/globals';
import { clientSettings } from '../../src/verify/client-settings.js';

describe('cafile', () => {
  test.each<[string, string, Record<string, string>, string | undefined]>([
    ['none', 'registry=https://a.example/\n', {}, undefined],
    ['a line', 'cafile=/etc/ca.pem\n', {}, '/etc/ca.pem'],
    ['quoted, with spaces', ' cafile = "/etc/my ca.pem" \r\n', {}, '/etc/my ca.pem'],
    ['with a comment after it', 'cafile=/etc/ca.pem ; of the company\n', {}, '/etc/ca.pem'],
    ['quoted as this action quotes', 'cafile="C:\\\\ca files\\\\ca.pem"\n', {}, 'C:\\ca files\\ca.pem'],
    ['the last one wins', 'cafile=/a.pem\ncafile=/b.pem\n', {}, '/b.pem'],
    ['a comment does not count', '#cafile=/a.pem\n;cafile=/a.pem\n', {}, undefined],
    ['a later null resets it', 'cafile=/a.pem\ncafile=null\n', {}, undefined],
    ['not in a section', '[x]\ncafile=/a.pem\n', {}, undefined],
    ["without the runner's variables", 'cafile=/${ACTIONS_X}\n', { ACTIONS_X: 'x' }, '/${ACTIONS_X}'],
    ['null is none', 'cafile=null\n', {}, undefined],
    ['from a variable in the line', 'cafile=${HOME}/ca.pem\n', { HOME: '/home/ci' }, '/home/ci/ca.pem'],
    ['a variable wins', 'cafile=/a.pem\n', { npm_config_cafile: '/c.pem' }, '/c.pem'],
    ['in capitals, too', 'cafile=/a.pem\n', { NPM_CONFIG_CAFILE: '/c.pem' }, '/c.pem'],
  ])('%s', (_, text, environment, cafile) => {
    expect(clientSettings(text, environment).cafile).toBe(cafile);
  });
});

describe('proxies', () => {
  const HTTPS_PROXY = 'http://machine.example';
  test.each<[string, string, Record<string, string>, Record<string, string | undefined>]>([
    ["the environment's own", '', { HTTPS_PROXY }, { HTTPS_PROXY }],
    [
      'https-proxy',
      'https-proxy=http://npm.example\n',
      { HTTPS_PROXY },
      { HTTPS_PROXY, https_proxy: 'http://npm.example' },
    ],
    ['proxy', 'proxy=http://npm.example\n', {}, { https_proxy: 'http://npm.example' }],
    [
      'https-proxy before proxy',
      'https-proxy=http://a.example\nproxy=http://b.example\n',
      {},
      { https_proxy: 'http://a.example' },
    ],
    ['proxy=false is none', 'proxy=false\n', {}, {}],
    ['noproxy', 'noproxy=acme.dev\n', {}, { no_proxy: 'acme.dev' }],
    ['a variable', '', { npm_config_https_proxy: 'http://v.example' }, { https_proxy: 'http://v.example' }],
  ])('%s', (_, text, environment, expected) => {
    expect(clientSettings(text, environment).environment).toMatchObject(expected);
    const { https_proxy } = clientSettings(text, environment).environment;
    expect(https_proxy).toBe(expected['https_proxy']);
  });
});

test('client certificates', () => {
  const text = '//a.example/npm/:certfile=/x.pem\n//a.example/npm/:keyfile=/x.key\n//b.example/:_authToken="x"\n';
  expect(clientSettings(text, {}).withClientCertificate).toEqual(['//a.example/npm/']);
  expect(clientSettings('"//a.example/:certfile"="/x.pem"\n', {}).withClientCertificate).toEqual(['//a.example/']);
});
