import { Suspense, useRef, type ComponentType, type ReactNode } from 'react';
import { useEditor } from '../editing/editor';
import type { Place } from '../places/place';
import { EditInPlace } from '../shared/EditInPlace';
import { useReturnFocus } from '../shared/use-return-focus';
import { addButtonId } from './add-button-id';
import css from './Fact.module.css';

interface FactProps {
  readonly place: Place;
  readonly label: string;
  /** An empty fact takes no room until somebody adds it. */
  readonly isEmpty: boolean;
  readonly Editor: ComponentType;
  /** Whether it takes the whole line. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** One thing that is known about the hypothesis: shown, or being edited in the same place. */
export function Fact({ place, label, isEmpty, Editor, isWide = false, children }: FactProps) {
  const { readOnly, openAt, open } = useEditor();
  const box = useRef<HTMLDivElement>(null);
  const isOpen = openAt(place.name) !== undefined;
  useReturnFocus(isOpen, box, { fallbackId: addButtonId(place) });
  if (isEmpty && !isOpen) return null;
  const shown = (
    <EditInPlace part={label} onEdit={readOnly === null ? () => open(place) : null}>
      {children}
    </EditInPlace>
  );
  return (
    <div ref={box} className={`${css.fact} ${isWide || isOpen ? css.wide : ''}`}>
      <dt className={css.label}>{label}</dt>
      <dd>
        {isOpen ? (
          <Suspense fallback={shown}>
            <Editor />
          </Suspense>
        ) : (
          shown
        )}
      </dd>
    </div>
  );
}
