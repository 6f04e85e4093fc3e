/** The form of a word that goes with a number, by the language's own rules. */
export function plural(language: string, count: number, forms: { readonly one: string; readonly other: string }): string {
  return new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other;
}
