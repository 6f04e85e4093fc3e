import { IssueLink } from '../shared/IssueLink';
import { useWords } from '../words/words';
import css from './CarriesAlready.module.css';
import type { RepairFormInput } from './form-props';
import { RepairForm } from './RepairForm';

/** Nothing is in the way: what is missing is the sentence. One is opened; of many, the person opens each. */
export function CarriesAlready({ run, onCancel }: RepairFormInput) {
  const { repairs: words } = useWords();
  const [first] = run.items;
  const isOne = run.items.length === 1 && first !== undefined;
  return (
    <RepairForm
      title={words.titles['give-it-a-value']}
      preview={null}
      submit={isOne ? words.value.open : null}
      onSubmit={() => run.start({ kind: 'give-it-a-value', typeId: null, keptTypeIds: [], leavesParent: false })}
      run={run}
      onCancel={onCancel}
    >
      <p>{isOne ? words.value.carries(first.key) : words.value.carriesMany(run.items.length)}</p>
      {!isOne && (
        <ul className={css.list}>
          {run.items.map(({ id, key, summary }) => (
            <li key={id}>
              <IssueLink issueKey={key}>
                {key} <bdi>{summary}</bdi>
              </IssueLink>
            </li>
          ))}
        </ul>
      )}
    </RepairForm>
  );
}
