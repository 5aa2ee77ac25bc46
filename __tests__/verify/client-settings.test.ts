import { describe, expect, test } from '@jest/globals';
import { clientSettings } from '../../src/verify/client-settings.js';

describe('cafile', () => {
  test.each<[string, string, Record<string, string>, string | undefined]>([
    ['not set', 'registry=https://a.example/\n', {}, undefined],
    ['set by a line', 'cafile=/etc/ca.pem\n', {}, '/etc/ca.pem'],
    ['quoted, with spaces', ' cafile = "/etc/my ca.pem" \r\n', {}, '/etc/my ca.pem'],
    ['followed by a comment', 'cafile=/etc/ca.pem ; of the company\n', {}, '/etc/ca.pem'],
    ['quoted as this action writes it', 'cafile="C:\\\\ca files\\\\ca.pem"\n', {}, 'C:\\ca files\\ca.pem'],
    ['set twice: the last line wins', 'cafile=/a.pem\ncafile=/b.pem\n', {}, '/b.pem'],
    ['only in comments', '#cafile=/a.pem\n;cafile=/a.pem\n', {}, undefined],
    ['reset by a later null', 'cafile=/a.pem\ncafile=null\n', {}, undefined],
    ['in a section, which is ignored', '[x]\ncafile=/a.pem\n', {}, undefined],
    [
      'with a variable of the runner, which is not expanded',
      'cafile=/${ACTIONS_X}\n',
      { ACTIONS_X: 'x' },
      '/${ACTIONS_X}',
    ],
    ['null', 'cafile=null\n', {}, undefined],
    ['with a variable, which is expanded', 'cafile=${HOME}/ca.pem\n', { HOME: '/home/ci' }, '/home/ci/ca.pem'],
    ['overridden by npm_config_cafile', 'cafile=/a.pem\n', { npm_config_cafile: '/c.pem' }, '/c.pem'],
    ['overridden by NPM_CONFIG_CAFILE', 'cafile=/a.pem\n', { NPM_CONFIG_CAFILE: '/c.pem' }, '/c.pem'],
  ])('is read from npmrc lines and variables: %s', (_, text, environment, cafile) => {
    expect(clientSettings(text, environment).cafile).toBe(cafile);
  });
});

describe('proxies', () => {
  const HTTPS_PROXY = 'http://machine.example';
  test.each<[string, string, Record<string, string>, Record<string, string | undefined>]>([
    ['HTTPS_PROXY alone', '', { HTTPS_PROXY }, { HTTPS_PROXY }],
    [
      'https-proxy',
      'https-proxy=http://npm.example\n',
      { HTTPS_PROXY },
      { HTTPS_PROXY, https_proxy: 'http://npm.example' },
    ],
    ['proxy', 'proxy=http://npm.example\n', {}, { https_proxy: 'http://npm.example' }],
    [
      'https-proxy, which overrides proxy',
      'https-proxy=http://a.example\nproxy=http://b.example\n',
      {},
      { https_proxy: 'http://a.example' },
    ],
    ['proxy=false, which sets none', 'proxy=false\n', {}, {}],
    ['noproxy', 'noproxy=acme.dev\n', {}, { no_proxy: 'acme.dev' }],
    ['npm_config_https_proxy', '', { npm_config_https_proxy: 'http://v.example' }, { https_proxy: 'http://v.example' }],
  ])('are read from npmrc lines and variables: %s', (_, text, environment, expected) => {
    expect(clientSettings(text, environment).environment).toMatchObject(expected);
    const { https_proxy } = clientSettings(text, environment).environment;
    expect(https_proxy).toBe(expected['https_proxy']);
  });
});

test('certfile lines name the registries with a client certificate', () => {
  const text = '//a.example/npm/:certfile=/x.pem\n//a.example/npm/:keyfile=/x.key\n//b.example/:_authToken="x"\n';
  expect(clientSettings(text, {}).withClientCertificate).toEqual(['//a.example/npm/']);
  expect(clientSettings('"//a.example/:certfile"="/x.pem"\n', {}).withClientCertificate).toEqual(['//a.example/']);
});
