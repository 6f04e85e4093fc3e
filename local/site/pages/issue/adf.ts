/** As much of the Atlassian Document Format as a plain reading needs. */
export interface Adf {
  readonly type: string;
  readonly text?: string;
  /** A mention's text is who is mentioned. */
  readonly attrs?: { readonly text?: string };
  readonly content?: readonly Adf[];
}

const inline = (node: Adf): string => {
  if (node.type === 'hardBreak') return '\n';
  return node.text ?? node.attrs?.text ?? (node.content ?? []).map(inline).join('');
};

const blocks = new Set(['paragraph', 'heading', 'codeBlock']);

/** A document's paragraphs as plain text; list items begin with a bullet. */
export function paragraphsOf(node: Adf | null, bullet = ''): readonly string[] {
  if (!node) return [];
  if (blocks.has(node.type)) return [bullet + inline(node)];
  const mark = node.type === 'listItem' ? '• ' : bullet;
  return (node.content ?? []).flatMap((child) => paragraphsOf(child, mark));
}

/** Plain text as a document: an empty line parts paragraphs. */
export const adfOf = (text: string) => ({
  type: 'doc',
  version: 1,
  content: text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ type: 'paragraph', content: [{ type: 'text', text: paragraph }] })),
});
