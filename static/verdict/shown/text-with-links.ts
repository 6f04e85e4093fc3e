interface Piece {
  readonly text: string;
  /** Where it leads; null for plain text. */
  readonly address: string | null;
}

const candidates = /https?:\/\/[^\s<>"'`]+/gi;

/**
 * A text, cut where addresses of the web stand in it. Nothing else becomes a link, no script and no
 * file; and one that hides a name before its host ("https://jira.example@evil.example") stays text.
 */
export function textWithLinks(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(candidates)) {
    const candidate = withoutEnd(found);
    const address = addressIn(candidate);
    if (address === null) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), address: null });
    pieces.push({ text: candidate, address });
    end = index + candidate.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), address: null });
  return pieces;
}

/** The sentence goes on behind the address: its point is no part of it, nor is a bracket that was opened before. */
function withoutEnd(found: string): string {
  const trimmed = found.replace(/[.,;:!?…»”’]+$/u, '');
  const isUnbalanced = trimmed.endsWith(')') && count(trimmed, ')') > count(trimmed, '(');
  return isUnbalanced ? withoutEnd(trimmed.slice(0, -1)) : trimmed;
}

const count = (text: string, sign: string) => text.split(sign).length - 1;

function addressIn(candidate: string): string | null {
  if (!URL.canParse(candidate)) return null;
  const { protocol, username, password, href } = new URL(candidate);
  const isPlain = (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
  return isPlain ? href : null;
}
