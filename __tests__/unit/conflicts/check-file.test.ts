import { expect, test } from '@jest/globals';
import { CommittedSecrets } from '../../../src/conflicts/check-file.js';
import { SecretRegistry } from '../../../src/credentials/secret.js';
import { maskLiterals } from '../../../src/npmrc/mask-literals.js';

const masks = (text: string) => {
  const secrets = new SecretRegistry();
  maskLiterals(text, new CommittedSecrets(secrets));
  return secrets.masks();
};

test.each(['npm_fake1234567890', 'fake-pass', 'fakepass1', 'FAKEfakeFAKEfakeFAKEfake'])(
  'a credential like %s in a committed file is masked',
  (value) => {
    expect(masks(`//x/:_authToken=${value}`)).toContain(value);
    expect(masks(`proxy=http://user:${value}@host`)).toContain(value);
    const pair = `ci:${value}`;
    expect(masks(`//x/:_auth=${Buffer.from(pair).toString('base64')}`)).toEqual(expect.arrayContaining([pair, value]));
  },
);

test.each(['error', 'failed', 'npm', 'deployment', 'Installing', '1.0.0', '=====', 'http://'])(
  'a committed file cannot have %s masked in the log',
  (value) => {
    expect(masks(`//x/:_authToken=${value}\n//x/:_password="${value}"\nproxy=http://user:${value}@host`)).toEqual([]);
  },
);
