import type { Adf } from '../jira';

/** A line break of any system. */
const lines = (text: string): readonly string[] => text.split(/\r\n|\r|\n/);

function paragraph(text: string): unknown {
  const nodes = lines(text).flatMap((line, index) => [
    ...(index > 0 ? [{ type: 'hardBreak' }] : []),
    ...(line === '' ? [] : [{ type: 'text', text: line }]),
  ]);
  return { type: 'paragraph', content: nodes };
}

/**
 * Plain text as a document: an empty line ends a paragraph, a single line break stays one. Markup stays as it is written.
 * https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
export function descriptionDocument(text: string): Adf | null {
  if (text.trim() === '') return null;
  return { type: 'doc', version: 1, content: lines(text).join('\n').split('\n\n').map(paragraph) };
}
