import type { Body } from './described-operation';
import type { Failure, Part } from './failure';

export type Parsed = { readonly value: unknown } | { readonly failure: Failure };

const isJson = (contentType: string): boolean => /^application\/([\w.-]+\+)?json\b/i.test(contentType);

export function parseJson({ contentType, text }: Body, part: Part): Parsed {
  if (!isJson(contentType)) return { failure: { part, at: '', says: `must be JSON, is ${contentType || 'of no type'}` } };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { failure: { part, at: '', says: 'must be JSON, does not parse' } };
  }
}
