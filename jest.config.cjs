// Types are checked by `npm run types`; here TypeScript is only translated, which is much faster.
const tsJest = ['ts-jest', { diagnostics: false, tsconfig: { isolatedModules: true, module: 'CommonJS', moduleResolution: 'Node10', ignoreDeprecations: '5.0', jsx: 'react-jsx', target: 'ES2022', esModuleInterop: true } }];

const transform = { '^.+\\.tsx?$': tsJest };

/** @type {import('jest').Config} */
module.exports = {
  // Stories in a browser take their time; a unit test that hangs fails all the same.
  testTimeout: 60_000,
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      transform,
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/', '/node_modules/'],
    },
    {
      displayName: 'browser',
      testEnvironment: 'node',
      transform,
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/global-setup.mjs',
      globalTeardown: '<rootDir>/test/browser/global-teardown.mjs',
    },
  ],
};
