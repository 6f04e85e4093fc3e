import type { ProjectIssueType } from '../../src/jira/get-project';
import css from './TypeTable.module.css';
import { TypeRow, type TypeRowWords } from './TypeRow';

/** By issue type id. */
type Exceptions = Readonly<Record<string, boolean>>;

interface TypeTableProps {
  readonly title: string;
  readonly issueTypes: readonly ProjectIssueType[];
  readonly exceptions: Exceptions;
  /** Whether a type is ticked while it is no exception. */
  readonly isByDefault: (type: ProjectIssueType) => boolean;
  readonly words: TypeRowWords;
  /** What else there is to say about a type, given whether it is ticked. */
  readonly noteOn?: (type: ProjectIssueType, isTicked: boolean) => string | null;
  readonly isDisabled: boolean;
  readonly onChange: (exceptions: Record<string, boolean>) => void;
}

/** Issue types, the highest level first, each of them ticked or not: by default, or as an exception. */
export function TypeTable({ title, issueTypes, exceptions, isByDefault, words, noteOn, isDisabled, onChange }: TypeTableProps) {
  const sorted = [...issueTypes].sort((a, b) => b.hierarchyLevel - a.hierarchyLevel || a.name.localeCompare(b.name));
  return (
    <ul className={css.list} aria-label={title}>
      {sorted.map((type) => {
        const byDefault = isByDefault(type);
        const isTicked = exceptions[type.id] ?? byDefault;
        return (
          <TypeRow
            key={type.id}
            type={type}
            isTicked={isTicked}
            isException={exceptions[type.id] !== undefined}
            words={words}
            note={noteOn?.(type, isTicked) ?? null}
            isDisabled={isDisabled}
            onToggle={() => onChange(isTicked === byDefault ? { ...exceptions, [type.id]: !isTicked } : without(exceptions, type.id))}
            onBack={() => onChange(without(exceptions, type.id))}
          />
        );
      })}
    </ul>
  );
}

function without(exceptions: Exceptions, id: string): Record<string, boolean> {
  return Object.fromEntries(Object.entries(exceptions).filter(([other]) => other !== id));
}
