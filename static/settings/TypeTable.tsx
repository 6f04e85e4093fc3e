import Heading from '@atlaskit/heading';
import type { ProjectSettings } from '../../src/core/settings/project-settings';
import type { ProjectIssueType } from '../../src/jira/get-project';
import { useWords } from '../words/words';
import css from './TypeTable.module.css';
import { TypeRow } from './TypeRow';

type Exceptions = ProjectSettings['carriers']['exceptions'];

interface TypeTableProps {
  readonly issueTypes: readonly ProjectIssueType[];
  readonly settings: ProjectSettings;
  readonly isDisabled: boolean;
  readonly onChange: (exceptions: Exceptions) => void;
}

/** Every issue type of the project, and whether it is an exception from the level. */
export function TypeTable({ issueTypes, settings, isDisabled, onChange }: TypeTableProps) {
  const { settings: words } = useWords();
  const { exceptions } = settings.carriers;
  const sorted = [...issueTypes].sort((a, b) => b.hierarchyLevel - a.hierarchyLevel || a.name.localeCompare(b.name));
  return (
    <section className={css.types} aria-label={words.types}>
      <Heading size="xsmall" as="h3">
        {words.types}
      </Heading>
      <p className={css.explain}>{sorted.length === 0 ? words.noTypes : words.typesExplain}</p>
      <ul className={css.list}>
        {sorted.map((type) => (
          <TypeRow
            key={type.id}
            type={type}
            settings={settings}
            isDisabled={isDisabled}
            onExcept={(carries) => onChange({ ...exceptions, [type.id]: carries })}
            onFollow={() => onChange(without(exceptions, type.id))}
          />
        ))}
      </ul>
    </section>
  );
}

function without(exceptions: Exceptions, id: string): Exceptions {
  return Object.fromEntries(Object.entries(exceptions).filter(([other]) => other !== id));
}
