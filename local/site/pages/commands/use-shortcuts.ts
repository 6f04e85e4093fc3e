import { useEffect, useRef } from 'react';

/** How long somebody may take from one key of a sequence to the next. */
const pauseMs = 1000;

const isTyping = ({ target }: KeyboardEvent) => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * Ctrl+K or ⌘K opens the palette; sequences of keys run commands.
 *
 * @param shortcuts `e z`, by what they run
 */
export function useShortcuts(open: () => void, shortcuts: readonly (readonly [keys: string, run: () => void])[]): void {
  const newest = useRef({ open, shortcuts });
  useEffect(() => {
    newest.current = { open, shortcuts };
  });
  useEffect(() => {
    let typed: readonly string[] = [];
    let last = 0;
    const listen = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        newest.current.open();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      typed = [...(event.timeStamp - last > pauseMs ? [] : typed), event.key];
      last = event.timeStamp;
      const found = newest.current.shortcuts.find(([keys]) => typed.join(' ').endsWith(keys));
      if (!found) return;
      typed = [];
      event.preventDefault();
      found[1]();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
