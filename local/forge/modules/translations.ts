import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureLocale, Translator, TranslationsGetter, type TranslationResourceContent } from '@forge/i18n';
import type { Manifest } from '../manifest/manifest';

/** Texts of the manifest in a person's language. */
export type Translate = (value: unknown, locale: string) => Promise<unknown>;

/**
 * Resolves `{i18n: key}` with the manifest's translation files and their fallbacks, by Forge's own
 * `@forge/i18n`. A key that no file has is shown as it is.
 */
export function createTranslate(manifest: Manifest, appDirectory: string): Translate {
  const { resources = [], fallback = { default: 'en-US' } } = manifest.translations ?? {};
  type Info = Awaited<ReturnType<ConstructorParameters<typeof TranslationsGetter>[0]['getI18nInfoConfig']>>;
  const getter = new TranslationsGetter({
    getI18nInfoConfig: () => Promise.resolve({ locales: resources.map(({ key }) => key), fallback } as Info),
    getTranslationResource: async (locale) => {
      const path = resources.find(({ key }) => key === locale)?.path ?? '';
      return JSON.parse(await readFile(join(appDirectory, path), 'utf8')) as TranslationResourceContent;
    },
  });
  const defaultLocale = ensureLocale(fallback.default) ?? 'en-US';
  return async (value, locale) => {
    const key = (value as { readonly i18n?: unknown } | null | undefined)?.i18n;
    if (typeof key !== 'string') return value;
    const translator = new Translator(ensureLocale(locale) ?? defaultLocale, getter);
    await translator.init();
    return translator.translate(key) ?? key;
  };
}
