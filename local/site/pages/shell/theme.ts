import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';
import { useSyncExternalStore } from 'react';

export const themeChoices = ['light', 'dark', 'auto'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const storageKey = 'local-jira-theme';
const system = window.matchMedia('(prefers-color-scheme: dark)');
// Kept, because Chromium sends no event for a change that somebody has read before it was sent.
let systemIsDark = system.matches;
const listeners = new Set<() => void>();

const isChoice = (value: string | null): value is ThemeChoice => themeChoices.some((choice) => choice === value);

function themeChoice(): ThemeChoice {
  const kept = localStorage.getItem(storageKey);
  return isChoice(kept) ? kept : 'auto';
}

/** What is on screen: `auto` follows the system. */
export function colorMode(): 'light' | 'dark' {
  const choice = themeChoice();
  if (choice !== 'auto') return choice;
  return systemIsDark ? 'dark' : 'light';
}

const tell = () => listeners.forEach((listener) => listener());
system.addEventListener('change', ({ matches }) => {
  systemIsDark = matches;
  tell();
});

/** Puts the chosen theme on the page; done once before the first paint. */
export const applyTheme = () =>
  setGlobalTheme({ colorMode: themeChoice(), light: 'light', dark: 'dark', spacing: 'spacing', typography: 'typography', shape: 'shape' });

export async function chooseTheme(choice: ThemeChoice): Promise<void> {
  localStorage.setItem(storageKey, choice);
  await applyTheme();
  tell();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useThemeChoice = (): ThemeChoice => useSyncExternalStore(subscribe, themeChoice);
export const useColorMode = (): 'light' | 'dark' => useSyncExternalStore(subscribe, colorMode);
