import type { Adf } from './records';

/** The words of a document, for searching and for the changelog. */
export function textOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { text, content } = node as { readonly text?: unknown; readonly content?: unknown };
  if (typeof text === 'string') return text;
  return Array.isArray(content) ? content.map(textOf).filter(Boolean).join(' ') : '';
}

export const isAdf = (value: unknown): value is Adf => {
  const { type, version, content } = (value ?? {}) as Partial<Record<string, unknown>>;
  return type === 'doc' && version === 1 && Array.isArray(content);
};
