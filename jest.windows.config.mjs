/** The built action on Node for Windows, under Wine; `npm run test:windows` starts it. */
import base from './jest.config.mjs';

/** @type {import('jest').Config} */
export default {
  ...base,
  testMatch: ['<rootDir>/__tests__/windows/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  reporters: [['default', { verbose: true }]],
  verbose: true,
  // Every job has the same two drives.
  maxWorkers: 1,
  testTimeout: 180_000,
};
