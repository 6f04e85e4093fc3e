import { Label } from '@atlaskit/form/label';
import Select from '@atlaskit/select';
import type { Board } from '../../src/jira/find-boards';
import menu from '../fields/MenuInPage.module.css';
import css from './SprintsTab.module.css';
import type { SprintsWords } from './use-sprints-words';

interface BoardChoiceProps {
  readonly words: SprintsWords;
  readonly boards: readonly Board[];
  readonly chosen: string;
  readonly onChoose: (boardId: string) => void;
}

/** Which board's sprints, where the project has several. */
export function BoardChoice({ words, boards, chosen, onChoose }: BoardChoiceProps) {
  const options = boards.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={css.board}>
      <Label htmlFor="board">{words.board}</Label>
      <div className={menu.select}>
        <Select inputId="board" classNamePrefix="in-page" options={options} value={options.find(({ value }) => value === chosen) ?? null} onChange={(option) => option !== null && onChoose(option.value)} />
      </div>
    </div>
  );
}
