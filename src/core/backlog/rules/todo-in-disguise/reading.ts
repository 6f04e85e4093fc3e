import { verbFirst } from './german-verb';
import { readStory, type Story } from './story';
import { whoActs, type Actor } from './who-acts';

/** The text of an item, taken apart once for all signals. */
export interface Reading {
  /** The summary, on one line. */
  readonly title: string;
  /** The beginning of the description, on one line; empty where there is none. */
  readonly body: string;
  /** What is to be done: by the title, and by the story of a maker that the description tells. */
  readonly deeds: readonly string[];
  /** All that says what is to be done, with the labels: the title, and the story of a maker that the description tells. */
  readonly whole: readonly string[];
  /** The story that the title or the description tells, if either does. */
  readonly story: (Story & { readonly by: Actor }) | null;
  /** The deed is what a user or a customer does with the product, not what the team does to it. */
  readonly deedIsUsers: boolean;
}

/** How much is read, in characters: what comes after is detail, and costs time. */
const titleLength = 250;
const bodyLength = 300;

/** @param customers words for actors who are customers in this project */
export function readText(summary: string, description: string, customers: readonly string[]): Reading {
  const title = oneLine(summary.slice(0, titleLength));
  const body = oneLine(description.slice(0, bodyLength));
  const titleTells = readStory(title);
  const told = titleTells ?? readStory(body);
  const story = told && { ...told, by: whoActs(told.actor, customers) };
  const outside = story?.by === 'user' || story?.by === 'customer';
  const deed = withoutPreamble(titleTells?.deed ?? withoutLabels(title));
  // "Investigation: slow login" opens with its label.
  const step = titleTells === null && wordInFront.test(title) ? [title] : [];
  const wish = story === null || titleTells !== null || outside ? [] : [withoutPreamble(story.deed)];
  return { title, body, deeds: [deed, ...step, ...wish], whole: [title, ...wish], story, deedIsUsers: outside && titleTells !== null };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const label = String.raw`\[[^\]]*\]|\([^)]*\)|[^\s:]+(?:\s[^\s:]+){0,3}\s?:(?=\s)|[A-Z][\w.]*\s+-\s|[A-Z]\d+(?:\.\d+)?\s`;
const wordInFront = /^[a-z]+(?: [a-z]+){0,3}\s?:\s/i;
const labels = new RegExp(`^(?:\\s*(?:${label}))+\\s*`);

/** "[Launcher] iOS: Add a button" without what stands in front of the deed. */
function withoutLabels(title: string): string {
  return title.replace(labels, '') || title;
}

const preamble =
  /^(?:(?:to|please|let'?s|we|i|you|it|would|should|must|will|need|needs|have|want|like|wish|also|be able|an? ability|the ability|ability|a way|(?:the )?possibility)\s+)+/i;

/** "I want to be able to bake" and "we should bake" are about baking. */
function withoutPreamble(deed: string): string {
  return verbFirst(deed.replace(preamble, ''));
}
