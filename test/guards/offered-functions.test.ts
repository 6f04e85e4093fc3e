import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { preProcessFile } from 'typescript';
import { parse } from 'yaml';

interface ScreenModule {
  readonly key: string;
  readonly resource?: string;
  readonly target?: { readonly resource?: string };
  readonly edit?: { readonly resource?: string };
  readonly resolver?: { readonly function: string };
}

interface Manifest {
  readonly modules: Readonly<Record<string, readonly ScreenModule[]>> & {
    readonly function: readonly { readonly key: string; readonly handler: string }[];
  };
}

type Resolver = (request: { call: { functionKey: string; payload: unknown }; context: object }, runtime: never) => Promise<unknown>;

const { modules } = parse(readFileSync('manifest.yml', 'utf8')) as Manifest;
const pagesOf = ({ resource, target, edit }: ScreenModule) =>
  [resource, target?.resource, edit?.resource].flatMap((each) => /^ui\/([\w-]+)$/.exec(each ?? '')?.[1] ?? []);
const screens = Object.values(modules)
  .flat()
  .flatMap((module: ScreenModule) => pagesOf(module).map((page) => ({ ...module, page })));

/** The files of ours that a file imports, at once or later. */
function importsOf(file: string): string[] {
  return preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.map(({ fileName }) => join(dirname(file), fileName))
    .flatMap((path) => [`${path}.ts`, `${path}.tsx`].filter((candidate) => candidate.startsWith('static/') && existsSync(candidate)));
}

/** All that a page is made of; what it opens as a dialog is of another page. */
function filesOf(page: string): readonly string[] {
  const found = new Set([`static/${page}/main.ts`]);
  // A set that grows while it is gone through is gone through to its new end.
  for (const file of found) for (const imported of importsOf(file)) found.add(imported);
  return [...found];
}

const textOf = (page: string) => filesOf(page).map((file) => readFileSync(file, 'utf8')).join('\n');
const namedIn = (text: string, what: RegExp) => [...text.matchAll(what)].map(([, name = '']) => name);

/** The page, those that it opens as dialogs, and theirs: a dialog keeps the resolver of the module that opened it. */
function pagesFrom(page: string): readonly string[] {
  const pages = new Set([page]);
  for (const next of pages) for (const opened of namedIn(textOf(next), /'ui\/([\w-]+)'/g)) pages.add(opened);
  return [...pages];
}

const invokedBy = (page: string) => new Set(pagesFrom(page).flatMap((each) => namedIn(textOf(each), /\bcallApp\(\s*'(\w+)'/g)));

async function resolverOf(functionKey: string): Promise<Resolver> {
  const [bundle = '', name = ''] = modules.function.find(({ key }) => key === functionKey)?.handler.split('.') ?? [];
  const exported = (await import(`../../src/${bundle}`)) as Readonly<Record<string, Resolver>>;
  return exported[name] ?? Promise.reject(new Error(`no ${functionKey}`));
}

/** Whether a resolver knows the function: it refuses what this asks, and does not say that there is no such function. */
async function offers(resolver: Resolver, functionKey: string): Promise<boolean> {
  try {
    const answer = await resolver({ call: { functionKey, payload: { unknown: true } }, context: {} }, {} as never);
    return (answer as { ok: boolean; error: { code: string } }).error.code === 'invalid-input';
  } catch {
    return false;
  }
}

test.each(screens)('$key: $page and the dialogs that it opens invoke only what its resolver offers', async ({ page, resolver }) => {
  const known = resolver === undefined ? null : await resolverOf(resolver.function);
  const missing = [];
  for (const name of invokedBy(page)) if (known === null || !(await offers(known, name))) missing.push(name);
  expect(missing).toEqual([]);
});

test('the panel saves, and opens what shows the history and what saves the settings', () => {
  expect(pagesFrom('panel')).toEqual(expect.arrayContaining(['panel', 'history', 'settings']));
  expect([...invokedBy('panel')]).toEqual(expect.arrayContaining(['changeHypothesis', 'listRevisions', 'saveProjectSettings']));
});

test('a function that no resolver knows is noticed', async () => {
  expect(await offers(await resolverOf('resolver'), 'noSuchFunction')).toBe(false);
});

test('every function is called by its name, so that this test finds it', () => {
  const calls = filesOf('project').concat(filesOf('panel'), filesOf('settings')).filter((file) => file !== 'static/api/call-app.ts');
  for (const file of calls) expect(readFileSync(file, 'utf8')).not.toMatch(/\b(?:callApp\((?!\s*')|invoke\()/);
});
