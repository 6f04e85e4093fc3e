/** "As an *actor*, I want *deed* so that *benefit*", in English or German. */
export interface Story {
  /** The words with which it names the actor, "As a cook". */
  readonly opening: string;
  readonly actor: string;
  readonly deed: string;
  /** Empty where the story gives none. */
  readonly benefit: string;
}

const wants =
  "(?:['’]d| would| will| do| really| also| currently)* (?:like|love|want|need|wish|prefer|expect|can|could|should|must|may|have|am|be|shall|do(?:n['’]t| not) want)";
// "As a first step, we need …" tells no story.
const nobody = '(?:first|next|second|last|final|temporary|small|quick|parts?|result|consequence|workaround|follow[ -]?up|step|example|side|matter|precaution|reminder|start|reference|rule|whole|case)\\b';
const english = new RegExp(
  `\\b(as (?:(?:an?|the|one|any) (?!${nobody})([^,.;:]{2,60}?)|(?!an? |the |all )([\\w-]+(?: [\\w-]+){0,2}))),? (?:i|we|he|she|they)${wants}\\b ?(.*)$`,
  'i',
);
const german = /\b(als (?:eine? ([^,.;:]{2,60}?)|([^\s,.;:]{2,40}))),? (?:möchte|will|würde|brauche|benötige|muss|kann) (?:ich|wir) ?(.*)$/i;

const benefitBegins = /[,.;]? ?\b(?:so,? that|so,? (?=i\b|we\b|they\b|it\b|you\b|users?\b|the\b)|in order (?:to|that)|such that|because|damit|um )\s*/i;

/** Longer ones are not quoted: the benefit ends with its sentence. */
const sentenceEnds = /[.!?](?:\s|$)/;

export function readStory(text: string): Story | null {
  const [, opening, described, named, rest] = english.exec(text) ?? german.exec(text) ?? [];
  const actor = described ?? named;
  if (opening === undefined || actor === undefined || rest === undefined) return null;
  const at = benefitBegins.exec(rest);
  const deed = at === null ? (rest.split(sentenceEnds)[0] ?? rest) : rest.slice(0, at.index);
  const benefit = at === null ? '' : (rest.slice(at.index + at[0].length).split(sentenceEnds)[0] ?? '');
  return { opening, actor, deed: deed.trim(), benefit: benefit.trim() };
}
