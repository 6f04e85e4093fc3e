import { useEffect, useRef } from 'react';

/** What a key does, by what it is called; see https://developer.mozilla.org/docs/Web/API/UI_Events/Keyboard_event_key_values. */
export type KeyTable = Readonly<Partial<Record<string, () => void>>>;

/** Keys of the whole screen: for whoever types, chooses or has a dialog open, a key is what it always is. */
export function useReviewKeys(table: KeyTable): void {
  const latest = useRef(table);
  useEffect(() => {
    latest.current = table;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isInUse(event.target)) return;
      const act = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

const usesKeys = 'textarea, select, input:not([type=checkbox]):not([type=button]), [contenteditable], [role=combobox], [role=listbox], [role=menu]';

function isInUse(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [role=dialog]') !== null) return true;
  return target instanceof Element && target.closest(usesKeys) !== null;
}
