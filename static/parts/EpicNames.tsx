import { useEpics } from '../api/epics';
import { EpicName } from '../facts/EpicName';
import { useWords } from '../words/words';

export function EpicNames({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords();
  const { data: epics } = useEpics(ids);
  if (epics === undefined) return words.loading;
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <EpicName epic={epics.get(id)} />
        </li>
      ))}
    </ul>
  );
}
