/** A node of Atlassian's document format, as far as its words are concerned. */
interface Node {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly content?: unknown;
  readonly attrs?: { readonly text?: unknown };
}

/** Nodes that stand on lines of their own. */
const blocks = new Set(['paragraph', 'heading', 'listItem', 'codeBlock', 'blockquote', 'tableRow', 'rule', 'panel', 'taskItem', 'decisionItem']);

/**
 * The words of a document, line by line; empty for none. A text, as older fields have it, is taken as it is.
 * @see https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
export function adfText(document: unknown): string {
  return typeof document === 'string' ? document : textOf(document).replace(/\n{2,}/g, '\n').trim();
}

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const { type, text, content, attrs } = value as Node;
  if (type === 'hardBreak') return '\n';
  const own = typeof text === 'string' ? text : typeof attrs?.text === 'string' ? attrs.text : '';
  const inside = Array.isArray(content) ? content.map(textOf).join('') : '';
  return typeof type === 'string' && blocks.has(type) ? `${own}${inside}\n` : own + inside;
}
