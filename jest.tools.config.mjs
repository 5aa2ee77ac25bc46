/** `npm run test:tools`: real release tools and a real registry. `UPDATE_TOOLS=1` writes down what they did. */
import base from './jest.config.mjs';

/** @type {import('jest').Config} */
export default {
  ...base,
  testMatch: ['<rootDir>/__tests__/tools/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/scripts/release-tools/global-setup.mjs',
  reporters: [['default', { verbose: true }], '<rootDir>/scripts/release-tools/reporter.mjs'],
  verbose: true,
  maxWorkers: 2,
  testTimeout: 300_000,
};
