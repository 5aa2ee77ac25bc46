/** `npm run test:workflow`: real workflow files under act, a runner that is not ours. */
import base from './jest.config.mjs';

/** @type {import('jest').Config} */
export default {
  ...base,
  testMatch: ['<rootDir>/__tests__/workflow/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/scripts/workflow/global-setup.mjs',
  reporters: ['default'],
  verbose: true,
  testTimeout: 180_000,
};
