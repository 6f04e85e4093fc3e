import type { Adf } from './records';

/** The words of a document, for searching and for the changelog. */
export function textOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { text, content, attrs } = node as { readonly text?: unknown; readonly content?: unknown; readonly attrs?: { readonly text?: unknown } };
  if (typeof text === 'string') return text;
  if (Array.isArray(content)) return content.map(textOf).filter(Boolean).join(' ');
  return typeof attrs?.text === 'string' ? attrs.text : '';
}

/** https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
const nodeTypes = new Set([
  'blockquote', 'blockTaskItem', 'bulletList', 'codeBlock', 'date', 'decisionItem', 'decisionList', 'emoji', 'expand', 'hardBreak', 'heading',
  'inlineCard', 'listItem', 'media', 'mediaGroup', 'mediaInline', 'mediaSingle', 'mention', 'nestedExpand', 'orderedList', 'panel', 'paragraph',
  'rule', 'status', 'table', 'tableCell', 'tableHeader', 'tableRow', 'taskItem', 'taskList', 'text',
]);

/** A mention without an account, an empty text and a node that nobody knows make Jira refuse the whole document. */
function isNode(node: unknown): boolean {
  const { type, text, content = [], attrs } = (node ?? {}) as Partial<Record<string, unknown>>;
  if (typeof type !== 'string' || !nodeTypes.has(type) || !Array.isArray(content)) return false;
  if (type === 'text') return typeof text === 'string' && text !== '';
  if (type === 'mention') return typeof (attrs as { readonly id?: unknown } | undefined)?.id === 'string';
  return content.every(isNode);
}

export const isAdf = (value: unknown): value is Adf => {
  const { type, version, content } = (value ?? {}) as Partial<Record<string, unknown>>;
  return type === 'doc' && version === 1 && Array.isArray(content) && content.every(isNode);
};
