import { constants, runInThisContext } from 'node:vm';

/**
 * Node's own `import` where something stands in front of it: what is run in the main context gets the real one.
 * https://nodejs.org/api/vm.html#when-importmoduledynamically-is-vmconstantsuse_main_context_default_loader
 */
const inMainContext = (specifier: string): Promise<unknown> => {
  const importer = runInThisContext('(specifier) => import(specifier)', {
    filename: __filename,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  }) as typeof inMainContext;
  return importer(specifier);
};

/** Imports an ES module wherever this runs: Jest puts its own loader in front of Node's, which knows none. */
export const nativeImport = (specifier: string): Promise<unknown> =>
  (import(specifier) as Promise<unknown>).catch(() => inMainContext(specifier));
