import { readStory, type Story } from './story';

/** The text of an item, taken apart once for all signals. */
export interface Reading {
  /** The summary, on one line. */
  readonly title: string;
  /** The beginning of the description, on one line; empty where there is none. */
  readonly body: string;
  /** What is to be done: what the story wants, otherwise the title without the labels in front of it. */
  readonly deed: string;
  /** The story that the title or the description tells, if either does. */
  readonly story: Story | null;
  /** The story's actor is a customer because the project says so. */
  readonly actorIsCustomer: boolean;
}

/** How much of a description is read, in characters: what comes after is detail, and costs time. */
const bodyLength = 400;
const titleLength = 300;

export function readText(summary: string, description: string, customers: readonly string[]): Reading {
  const title = oneLine(summary.slice(0, titleLength));
  const body = oneLine(description.slice(0, bodyLength));
  const told = readStory(title);
  const story = told ?? readStory(body);
  const actor = story?.actor.toLowerCase() ?? '';
  return {
    title,
    body,
    deed: withoutPreamble(told?.deed ?? withoutLabels(title)),
    story,
    actorIsCustomer: actor !== '' && customers.some((customer) => customer !== '' && actor.includes(customer.toLowerCase())),
  };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** "[Launcher] iOS: Add a button" without what stands in front of the deed. */
function withoutLabels(title: string): string {
  return title.replace(/^(?:\s*(?:\[[^\]]*\]|\([^)]*\)|[^\s:]+(?:\s[^\s:]+){0,3}\s?:(?=\s)|[A-Z][\w.]*\s+-\s))+\s*/, '') || title;
}

/** "I want to be able to bake" and "we should bake" are about baking. */
function withoutPreamble(deed: string): string {
  return deed.replace(
    /^(?:(?:to|please|let'?s|we|i|you|it|would|should|must|will|need|needs|have|want|like|wish|also|be able|the ability|an ability|a way|ability|possibility|the possibility)\s+)+/i,
    '',
  );
}
