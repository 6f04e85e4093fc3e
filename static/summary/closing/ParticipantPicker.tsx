import { AsyncSelect } from '@atlaskit/select';
import { useState } from 'react';
import type { Person } from '../../../src/jira/get-users';
import { searchUsers } from '../../../src/jira/search-users';
import { jira } from '../../api/jira';
import { usePeople } from '../../api/people';
import { FieldFrame } from '../../fields/FieldFrame';
import menu from '../../fields/MenuInPage.module.css';
import { nameOf } from '../../format/name-of';
import { useWords } from '../../words/words';
import type { SummaryWords } from '../use-summary-words';
import css from './ClosingForm.module.css';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface ParticipantPickerProps {
  /** Account ids. */
  readonly participants: readonly string[];
  readonly words: SummaryWords['close'];
  readonly trouble: string | null;
  readonly onChange: (participants: readonly string[]) => void;
}

/** Who took part: those whom the screen saw are there, and anybody can be added by name. */
export function ParticipantPicker({ participants, words, trouble, onChange }: ParticipantPickerProps) {
  const screenWords = useWords();
  const [found, keep] = useState<ReadonlyMap<string, Person>>(new Map());
  const { data: people } = usePeople(participants);
  const optionOf = (accountId: string): Option => ({ value: accountId, label: found.get(accountId)?.displayName ?? nameOf(accountId, people, screenWords) });
  const search = async (typed: string): Promise<Option[]> => {
    if (typed.trim() === '') return [];
    // Who may not browse people finds nobody.
    const hits = await searchUsers(jira)(typed.trim()).catch(() => []);
    keep((known) => new Map([...known, ...hits.map((person) => [person.accountId, person] as const)]));
    return hits.map(({ accountId, displayName }) => ({ value: accountId, label: displayName }));
  };
  return (
    <FieldFrame id="participants" label={words.who} trouble={trouble}>
      <p className={css.subtle}>{words.whoHint}</p>
      <div className={menu.select}>
        <AsyncSelect<Option, true>
          inputId="participants"
          isMulti
          classNamePrefix="in-page"
          loadOptions={search}
          value={participants.map(optionOf)}
          onChange={(options) => onChange(options.map(({ value }) => value))}
          placeholder={words.searching}
          noOptionsMessage={({ inputValue }) => (inputValue.trim() === '' ? words.searching : words.nobodyFound)}
          loadingMessage={() => screenWords.loading}
          isInvalid={trouble !== null}
        />
      </div>
    </FieldFrame>
  );
}
