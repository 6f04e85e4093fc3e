import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import { AsyncSelect } from '@atlaskit/select';
import { view } from '@forge/bridge';
import { useId, useState } from 'react';
import { searchProjects } from '../../src/jira/search-projects';
import { jira } from '../api/jira';
import { gadgetParts, type GadgetConfiguration, type GadgetPart } from '../gadget/configuration';
import { useLearnWords } from '../learn/words/use-learn-words';
import { Note } from '../shared/Note';
import css from './GadgetEdit.module.css';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Whose bets a gadget shows, and what of them. */
export function GadgetEdit({ before }: { readonly before: GadgetConfiguration | null }) {
  const said = useLearnWords()?.gadget;
  const id = useId();
  const [project, setProject] = useState<Option | null>(before && { value: before.project.id, label: before.project.name });
  const [parts, setParts] = useState<readonly GadgetPart[]>(before?.parts ?? gadgetParts);
  const [saving, setSaving] = useState<'no' | 'yes' | 'failed'>('no');
  if (said === undefined) return null;
  const isReady = project !== null && parts.length > 0;
  const save = async () => {
    if (!isReady) return;
    setSaving('yes');
    try {
      const configuration: GadgetConfiguration = { project: { id: project.value, name: project.label }, parts: [...parts] };
      await view.submit(configuration);
    } catch {
      setSaving('failed');
    }
  };
  return (
    <form
      className={css.edit}
      onSubmit={(submit) => {
        submit.preventDefault();
        void save();
      }}
    >
      <div>
        <label htmlFor={id} className={css.label}>
          {said.project}
        </label>
        <AsyncSelect<Option>
          inputId={id}
          cacheOptions
          defaultOptions
          loadOptions={async (typed) => (await searchProjects(jira)(typed)).map(({ id: value, key, name }) => ({ value, label: `${name} (${key})` }))}
          value={project}
          placeholder={said.projectPlaceholder}
          noOptionsMessage={() => said.noProject}
          onChange={setProject}
        />
      </div>
      <fieldset className={css.parts}>
        <legend className={css.label}>{said.shows}</legend>
        {gadgetParts.map((part) => (
          <Checkbox
            key={part}
            label={said.parts[part]}
            isChecked={parts.includes(part)}
            onChange={({ currentTarget: { checked } }) => setParts(gadgetParts.filter((other) => (other === part ? checked : parts.includes(other))))}
          />
        ))}
      </fieldset>
      {saving === 'failed' && <Note tone="problem">{said.failed}</Note>}
      <div>
        <Button type="submit" appearance="primary" isDisabled={!isReady} isLoading={saving === 'yes'}>
          {said.save}
        </Button>
      </div>
    </form>
  );
}
