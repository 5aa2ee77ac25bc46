/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // `.cache` is large, and not ours.
  roots: ['<rootDir>/src', '<rootDir>/scripts', '<rootDir>/__tests__'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/(clients|tools|windows|workflow)/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  // TypeScript's own spelling of an import names the file that it becomes.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  collectCoverageFrom: ['src/**/*.ts'],
  coverageProvider: 'v8',
  coverageReporters: ['text-summary', 'lcov'],
  setupFiles: ['<rootDir>/scripts/property-seed.mjs'],
  testTimeout: 60_000,
};
