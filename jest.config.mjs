/** Run with `node --experimental-vm-modules node_modules/jest/bin/jest.js [path]`. */

/** @type {import('@swc/core').Options} */
const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
  module: { type: 'es6' },
}

/** @type {import('jest').Config} */
const common = {
  testEnvironment: 'node',
  // The plain build of lexical, as in src/scripts/typescript.mjs.
  testEnvironmentOptions: { customExportConditions: ['production', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', swc],
    '/node_modules/drizzle-orm/entity\\.js$': '<rootDir>/src/testing/jest/ownGlobals.mjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!.*drizzle-orm/entity\\.js$)'],
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@(collections|reports|seed)$': '<rootDir>/$1',
    '^@(collections|reports|seed)/(.*)$': '<rootDir>/$1/$2',
    '\\.(css|scss|sass)$': '<rootDir>/src/testing/jest/stylesheet.mjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.data/'],
  testPathIgnorePatterns: ['/node_modules/'],
}

const database = {
  globalSetup: '<rootDir>/src/testing/jest/setup.mjs',
  globalTeardown: '<rootDir>/src/testing/jest/teardown.mjs',
}

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [...common.testPathIgnorePatterns, '\\.(int|browser|processes)\\.test\\.tsx?$'],
    },
    { ...common, ...database, displayName: 'integration', testMatch: ['<rootDir>/**/*.int.test.{ts,tsx}'] },
    { ...common, ...database, displayName: 'browser', testMatch: ['<rootDir>/**/*.browser.test.{ts,tsx}'] },
    // Those that keep several processes of the product busy at once: they run alone.
    { ...common, ...database, displayName: 'processes', testMatch: ['<rootDir>/**/*.processes.test.{ts,tsx}'] },
  ],
  maxWorkers: 2,
  // A worker keeps the modules of every file it has run; past this size collecting garbage takes longer than starting anew.
  workerIdleMemoryLimit: '700MB',
  testTimeout: 60_000,
  // Dependencies of Payload leave timers behind that would keep a worker alive.
  forceExit: true,
}
