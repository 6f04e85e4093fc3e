/** Builds what is missing or stale: the screens, the back end with Forge's bundler, and the local site's pages. */
import { ensureBuilt } from '../local/site';

ensureBuilt(process.cwd(), ({ name }) => console.log(`Building ${name}…`)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
