import { describe, expect, test } from '@jest/globals';
import { SecretRegistry } from '../../../src/credentials/secret.js';
import { INPUT_DEFAULTS, maskRawSecrets, type RawInputs } from '../../../src/inputs/raw-inputs.js';

describe('secrets', () => {
  function masks(raw: Partial<RawInputs>, environment: Record<string, string> = {}): string[] {
    const secrets = new SecretRegistry();
    maskRawSecrets({ ...INPUT_DEFAULTS, ...raw }, environment, secrets);
    return secrets.masks();
  }

  test.each<[string, string]>([
    ['plain', '- url: x\n  token: fake-token-1'],
    ['with a comment', '- url: x\n  token: fake-token-1 # why'],
    ['quoted', '- url: x\n  token: "fake-token-1"'],
    ['in single quotes', "- url: x\n  password: 'fake-token-1'"],
    ['in a flow mapping', '- {url: x, token: fake-token-1, scope: y}'],
    ['in JSON', '[{"url":"x","token":"fake-token-1","scope":"y"}]'],
    ['first in its entry', '- token: fake-token-1\n  url: x'],
    ['after invalid YAML', '- url: "x\n  token: fake-token-1'],
    ['after an unknown field', '- nope: x\n- url: y\n  token: fake-token-1'],
    ['in an unclosed quote', '- url: x\n  token: "fake-token-1'],
  ])('a token in a list is masked before the list is parsed: %s', (_, registries) => {
    expect(masks({ registries })).toContain('fake-token-1');
  });

  test.each<[string, string]>([
    ['JSON', '[{"url":"x","token":"fake-token-1"},{"url":"y","password":"fake-token-2"}]'],
    ['single quotes', "[{url: x, token: 'fake-token-1'}, {url: y, password: 'fake-token-2'}]"],
    ['flow mappings', '[{url: x, token: fake-token-1}, {url: y, password: fake-token-2}]'],
    ['broken JSON', '[{"url":"x","token":"fake-token-1","url:{"password":"fake-token-2"'],
  ])('all tokens of one line are masked: %s', (_, registries) => {
    expect(masks({ registries })).toEqual(expect.arrayContaining(['fake-token-1', 'fake-token-2']));
  });

  test.each<[string, string]>([
    ['a comment', '- url: https://a.example\n  # token: fake-token-1\n  token: fake-token-2\n'],
    ['a comment before the first entry', '# password: fake-token-1\n- url: https://a.example\n  auth: none\n'],
    ['a value with more text', '- url: https://a.example\n  token: fake-token-1, see the wiki\n'],
    ['a value with two tokens', '- url: https://a.example\n  token: fake-token-1 fake-token-2\n'],
    ['a value', '- url: https://a.example\n  token: fake-token-1\n'],
  ])('a token is masked in %s', (_, registries) => {
    expect(masks({ registries })).toContain('fake-token-1');
  });

  test('a password with special characters is masked as YAML reads it', () => {
    expect(masks({ registries: "- password: 'fake#:é, x'" })).toContain('fake#:é, x');
  });

  test('secrets in other inputs and in variables are masked', () => {
    const environment = { NPM_TOKEN: 'fake-token-4', NODE_AUTH_TOKEN: 'XXXXX-XXXXX-XXXXX-XXXXX' };
    const found = masks({ token: 'fake token 1', password: 'fake-pass-2' }, environment);
    expect(found).toEqual(expect.arrayContaining(['fake token 1', 'fake-pass-2', 'fake-token-4']));
    expect(found).not.toContain('XXXXX-XXXXX-XXXXX-XXXXX');
  });

  test('other values are not masked', () => {
    expect(masks({ registries: '- url: https://a.example\n  scope: tokens\n  token-env: MY_TOKEN' })).toEqual([]);
  });
});
