/** File modes have no effect on Windows, so the step restricts the access list instead. If that fails, the step warns. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from '@jest/globals';
import { Secret } from '../../../src/credentials/secret.js';
import { Diagnostics } from '../../../src/diagnostics/diagnostic.js';
import { applyPlan } from '../../../src/effects/apply.js';
import { Journal } from '../../../src/effects/journal.js';
import { posix } from '../../platform.js';

posix.test('the step writes a file and warns if it cannot restrict the access list', async () => {
  const tempFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'access-'));
  const file = path.join(tempFolder, 'npm-registry-login-a1.npmrc');
  const diagnostics = new Diagnostics();
  const nothing = {
    revocations: [],
    leftovers: [],
    homeFiles: [],
    variables: [],
    outputs: [],
    report: [],
    hasCredential: true,
  };
  await applyPlan(
    { ...nothing, files: [{ path: file, text: ['token=', new Secret('fake-token-Aa1Bb2Cc3')] }] },
    {
      ...{ journal: new Journal(undefined), tempFolder, home: '', isOwnHome: false, diagnostics },
      platform: 'win32',
      environment: {}, // icacls is not found
      exportVariables: () => {},
      setOutputs: () => {},
    },
  );
  expect(fs.readFileSync(file, 'utf8')).toBe('token=fake-token-Aa1Bb2Cc3');
  expect(diagnostics.list).toEqual([
    { level: 'warning', code: 'access-list', text: expect.stringContaining(`${file} could not be restricted`) },
  ]);
  fs.rmSync(tempFolder, { recursive: true });
});
