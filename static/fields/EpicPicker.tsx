import { AsyncSelect } from '@atlaskit/select';
import { useEpics, type Epics } from '../api/epics';
import { useEpicSearch } from '../api/search-epics';
import { idsIn } from '../places/kind';
import type { Place } from '../places/place';
import { useWords } from '../words/words';
import { EnablingCycle } from './EnablingCycle';
import { FieldFrame } from './FieldFrame';
import menu from './MenuInPage.module.css';
import { useField } from './use-field';

type Epic = NonNullable<ReturnType<Epics['get']>>;

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Picks the epics that an enabler makes possible, by name or key. */
export function EpicPicker({ place }: { readonly place: Place }) {
  const words = useWords();
  const { id, value, set, trouble } = useField(place, 'enables');
  const picked = idsIn(value);
  const { data: epics, isPending } = useEpics(picked);
  const search = useEpicSearch();
  const known = (epic: string): Option => optionOf(epics?.get(epic)) ?? { value: epic, label: words.enables.gone };
  return (
    <FieldFrame id={id} label={words.enables.pick} trouble={trouble}>
      <div className={menu.select}>
        <AsyncSelect<Option, true>
          inputId={id}
          isMulti
          cacheOptions
          defaultOptions
          classNamePrefix="in-page"
          loadOptions={async (typed) => (await search(typed)).flatMap((issue) => optionOf(issue) ?? [])}
          isLoading={isPending && picked.length > 0}
          value={isPending ? [] : picked.map(known)}
          onChange={(options) => set(options.map((option) => option.value).join(' '))}
          placeholder={words.enables.placeholder}
          noOptionsMessage={() => words.enables.none}
          loadingMessage={() => words.loading}
          isInvalid={trouble !== null}
        />
      </div>
      <EnablingCycle place={place} />
    </FieldFrame>
  );
}

function optionOf(issue: Epic | undefined): Option | undefined {
  return issue && { value: issue.id, label: `${issue.key} ${issue.summary}` };
}
