/** One thing to build: what it reads, what it leaves behind, and the command, run with Node in the project's folder. */
export interface BuildStep {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly command: readonly string[];
}

// What is installed decides what comes out, too; the lock file stands for all of it.
const everyBuildReads = ['package-lock.json', 'tsconfig.json'] as const;

const vite = 'node_modules/vite/bin/vite.js';
const tsx = 'node_modules/tsx/dist/cli.mjs';

export const buildSteps = {
  screens: {
    name: "the app's screens",
    inputs: [...everyBuildReads, 'static', 'src/core', 'src/jira', 'src/contract'],
    output: 'static/dist',
    command: [vite, 'build', 'static', '--config', 'static/vite.config.mts', '--logLevel', 'warn'],
  },
  backEnd: {
    name: "the app's back end",
    inputs: [...everyBuildReads, 'src', 'manifest.yml', 'tools/bundle-backend.ts'],
    output: '.cache/backend',
    command: [tsx, 'tools/bundle-backend.ts', '.cache/backend'],
  },
  pages: {
    name: "Jira's pages",
    inputs: [...everyBuildReads, 'local/site/index.html', 'local/site/pages', 'local/site/pictures', 'local/site/vite.config.mts', 'static/build/closed-feature-gates.ts'],
    output: '.cache/site',
    command: [vite, 'build', 'local/site', '--config', 'local/site/vite.config.mts', '--logLevel', 'warn'],
  },
} as const satisfies Readonly<Record<string, BuildStep>>;
