import { useEpics } from '../api/epics';
import { useEditor } from '../editing/editor';
import { EpicName } from '../facts/EpicName';
import type { Place } from '../places/place';
import css from './EnablingCycle.module.css';

/** Where an enabler would make possible what makes it possible: the way from the one to the next, back to itself. */
export function EnablingCycle({ place }: { readonly place: Place }) {
  const trouble = useEditor().failureAt(place.name)?.troubles.enables;
  const cycle = (trouble !== undefined && 'cycle' in trouble && trouble.cycle) || [];
  const { data: epics } = useEpics(cycle);
  if (cycle.length === 0 || epics === undefined) return null;
  return (
    <ol className={css.cycle}>
      {cycle.map((id, index) => (
        <li key={`${index} ${id}`} className={css.epic}>
          <EpicName epic={epics.get(id)} />
        </li>
      ))}
    </ol>
  );
}
