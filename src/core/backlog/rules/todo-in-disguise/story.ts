/** "As an *actor*, I want *deed* so that *benefit*", in English or German. */
export interface Story {
  readonly actor: string;
  readonly deed: string;
  /** Empty where the story gives none. */
  readonly benefit: string;
}

const english =
  /\bas (?:an?|the|one)? ?([^,.;:]{2,60}?),? (?:i|we|he|she|they)(?:['’]d| would| will| do| really| also| currently)* (?:like|love|want|need|wish|prefer|expect|can|could|should|must|may|have|am|be|shall|do(?:n['’]t| not) want)\b ?(.*)$/i;
const german = /\bals ([^,.;:]{2,60}?),? (?:möchte|will|würde|brauche|benötige|muss|kann) (?:ich|wir) ?(.*)$/i;

const benefitBegins = /[,.;]? ?\b(?:so,? that|so,? (?=i\b|we\b|they\b|it\b|you\b|users?\b|the\b)|in order (?:to|that)|such that|because|damit|um )\s*/i;

/** Longer ones are not quoted: the benefit ends with its sentence. */
const sentenceEnds = /[.!?](?:\s|$)/;

export function readStory(text: string): Story | null {
  const [, actor, rest] = english.exec(text) ?? german.exec(text) ?? [];
  if (actor === undefined || rest === undefined) return null;
  const at = benefitBegins.exec(rest);
  const deed = at === null ? (rest.split(sentenceEnds)[0] ?? rest) : rest.slice(0, at.index);
  const benefit = at === null ? '' : (rest.slice(at.index + at[0].length).split(sentenceEnds)[0] ?? '');
  return { actor, deed: deed.trim(), benefit: benefit.trim() };
}
