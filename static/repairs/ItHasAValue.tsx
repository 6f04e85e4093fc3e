import { useProject } from '../api/project';
import { useProjectSettings } from '../api/project-settings';
import { LoadFailed } from '../shared/LoadFailed';
import { SkeletonLines } from '../shared/SkeletonLines';
import { useWords } from '../words/words';
import { BecomeCarrier } from './BecomeCarrier';
import { carrierTypes, itemsInNeed } from './carrier-types';
import { CarriesAlready } from './CarriesAlready';
import type { RepairFormInput } from './form-props';
import { RepairForm } from './RepairForm';

/** An item that is worth something carries a hypothesis: its type is changed where that is in the way. */
export function ItHasAValue(input: RepairFormInput) {
  const { repairs: words } = useWords();
  const [project, settings] = [useProject(input.projectId), useProjectSettings(input.projectId)];
  const frame = { title: words.titles['give-it-a-value'], preview: null, submit: null, onSubmit: () => undefined, run: input.run, onCancel: input.onCancel };
  if (input.run.items.some(({ projectId }) => projectId !== input.projectId)) {
    return <RepairForm {...frame}>{words.value.severalProjects}</RepairForm>;
  }
  const failed = [project, settings].find(({ isError, data }) => isError && data === undefined);
  if (failed !== undefined) {
    return (
      <RepairForm {...frame}>
        <LoadFailed what={words.value.failed} error={failed.error} onRetry={() => void Promise.all([project.refetch(), settings.refetch()])} />
      </RepairForm>
    );
  }
  if (project.data === undefined || settings.data === undefined) return <SkeletonLines lines={[['6rem', '16px'], ['60%', '20px']]} />;
  const carriers = carrierTypes(project.data.issueTypes, settings.data.settings);
  if (itemsInNeed(input.run.items, carriers).length === 0) return <CarriesAlready {...input} />;
  if (carriers.length === 0) return <RepairForm {...frame}>{words.value.noTypes}</RepairForm>;
  return <BecomeCarrier {...input} carriers={carriers} />;
}
