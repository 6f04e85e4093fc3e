/** Who is asking. The app itself sees and may edit everything. */
export type Actor =
  | { readonly kind: 'user'; readonly accountId: string }
  | { readonly kind: 'app' }
  | { readonly kind: 'anonymous' };
