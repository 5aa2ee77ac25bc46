/** `npm run test:clients`: real package managers and real registries. `UPDATE_MATRIX=1` writes down what they did. */
import base from './jest.config.mjs';

/** @type {import('jest').Config} */
export default {
  ...base,
  testMatch: ['<rootDir>/__tests__/clients/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/scripts/clients/global-setup.mjs',
  reporters: [['default', { verbose: true }], '<rootDir>/scripts/clients/matrix-reporter.mjs'],
  verbose: true,
  maxWorkers: 2,
  testTimeout: 180_000,
};
