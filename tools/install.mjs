/** Installs what package-lock.json names and node_modules lacks; says nothing when all is there. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19) || major > 24) {
  console.error(`Node ${process.versions.node} is not supported: install Node 20.19 to 24.`);
  process.exit(2);
}

const packages = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});
const installed = packages('node_modules/.package-lock.json');
const missing = Object.entries(packages('package-lock.json')).some(
  // An optional package may be for another platform, and is rightly absent.
  ([path, { version, optional }]) => path !== '' && !optional && installed[path]?.version !== version,
);

if (missing) {
  console.log('Installing packages…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit', shell: process.platform === 'win32' });
  process.exit(status ?? 1);
}
