import type { Frame, Page } from 'playwright-core';
import { en } from '../../../static/words/en';
import { screen } from './browser-site';

export { en };

/** Opens an issue and answers the app's panel on it, once it shows something. */
export async function openPanel(page: Page, key: string): Promise<Frame> {
  await page.goto(`/browse/${key}`);
  const panel = await screen(page, 'panel');
  await panel.getByRole('status').or(panel.getByRole('alert')).or(panel.getByRole('form')).first().waitFor({ state: 'attached' });
  return panel;
}

/** The two fields of an empty hypothesis. */
export const thingField = (frame: Frame) => frame.getByLabel(en.sentenceFields.thing);
export const valueField = (frame: Frame) => frame.getByLabel(en.sentenceFields.value);
export const button = (frame: Frame, name: string) => frame.getByRole('button', { name, exact: true });

/** The sentence as it is read, in one line. */
export async function sentenceOf(frame: Frame): Promise<string> {
  const text = await frame.locator('p:has(bdi)').first().innerText();
  return text.replace(/\s+/g, ' ').trim();
}
