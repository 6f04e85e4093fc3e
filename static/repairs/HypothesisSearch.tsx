import { AsyncSelect } from '@atlaskit/select';
import { useId, useState } from 'react';
import { useEpicSearch } from '../api/search-epics';
import { FieldFrame } from '../fields/FieldFrame';
import { useWords } from '../words/words';

/** A hypothesis that somebody picked. */
export interface PickedHypothesis {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
}

interface Option extends PickedHypothesis {
  readonly value: string;
  readonly label: string;
}

interface HypothesisSearchProps {
  readonly label: string;
  /** Jira's `hierarchyLevel` of what is searched: a parent lies one above. */
  readonly level: number;
  readonly picked: PickedHypothesis | null;
  readonly onPick: (picked: PickedHypothesis) => void;
  readonly trouble: string | null;
}

/** Searches the hypotheses of the project by name or key, with the mouse or the keyboard alone. */
export function HypothesisSearch({ label, level, picked, onPick, trouble }: HypothesisSearchProps) {
  const { loading, repairs } = useWords();
  const words = repairs.under;
  const id = useId();
  const search = useEpicSearch(level);
  const [failed, setFailed] = useState(false);
  const load = async (typed: string): Promise<readonly Option[]> => {
    try {
      const found = await search(typed);
      setFailed(false);
      return found.map(optionOf);
    } catch {
      setFailed(true);
      return [];
    }
  };
  return (
    <FieldFrame id={id} label={label} trouble={failed ? words.failed : trouble}>
      <AsyncSelect<Option>
        inputId={id}
        defaultOptions
        loadOptions={load}
        value={picked === null ? null : optionOf(picked)}
        onChange={(option) => option !== null && onPick(option)}
        placeholder={words.placeholder}
        noOptionsMessage={() => (failed ? words.failed : words.none)}
        loadingMessage={() => loading}
        maxMenuHeight={200}
        isInvalid={trouble !== null}
      />
    </FieldFrame>
  );
}

const optionOf = ({ id, key, summary }: PickedHypothesis): Option => ({ id, key, summary, value: id, label: `${key} ${summary}` });
