import type { Frame, Locator } from 'playwright-core';
import { button, en } from './reading';

type Part = keyof typeof en.parts;

/** Opens the editor of something that is written already. */
export const edit = (panel: Frame, part: Part): Promise<void> => button(panel, en.edit(en.parts[part])).click();

/** Opens the editor of something that is still missing. */
export const add = (panel: Frame, part: Part): Promise<void> =>
  panel.getByRole('group', { name: en.addMore }).getByRole('button', { name: en.parts[part], exact: true }).click();

export const form = (panel: Frame, part: Part): Locator => panel.getByRole('form', { name: en.parts[part], exact: true });

/** Fills fields by their labels. */
export async function fill(place: Frame | Locator, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await place.getByLabel(label, { exact: true }).fill(text);
}

/** Sets both halves of a sentence that is open for editing. */
export const fillSentence = (place: Frame | Locator, thing: string, value: string): Promise<void> =>
  fill(place, { [en.sentenceFields.thing]: thing, [en.sentenceFields.value]: value });

export const saidIt = (panel: Frame, text: string): Promise<void> =>
  panel.getByRole('status').getByText(text, { exact: true }).waitFor();

/** Saves what is open, and waits until the screen says so. */
export async function save(panel: Frame): Promise<void> {
  await button(panel, en.save).click();
  await saidIt(panel, en.saved);
}
