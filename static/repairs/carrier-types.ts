import { carriesHypothesis, type ProjectSettings } from '../../src/core/settings/project-settings';
import type { ProjectIssueType } from '../../src/jira/get-project';
import type { Repair, RepairItem } from './repair';

/** The types that an item can become to carry a hypothesis, the lowest level first: a sub-task's type only suits a sub-task. */
export const carrierTypes = (types: readonly ProjectIssueType[], settings: ProjectSettings): readonly ProjectIssueType[] =>
  types
    .filter((type) => type.hierarchyLevel >= 0 && carriesHypothesis(settings, type))
    .toSorted((a, b) => a.hierarchyLevel - b.hierarchyLevel || a.name.localeCompare(b.name));

/** Those whose type carries none. */
export const itemsInNeed = (items: readonly RepairItem[], carriers: readonly ProjectIssueType[]): readonly RepairItem[] =>
  items.filter(({ typeId }) => !carriers.some(({ id }) => id === typeId));

/** Makes this type of those that need one. */
export function becoming(type: ProjectIssueType, items: readonly RepairItem[], carriers: readonly ProjectIssueType[]): Extract<Repair, { readonly kind: 'give-it-a-value' }> {
  const leavesParent = itemsInNeed(items, carriers).some(({ parentId, level = 0 }) => parentId !== null && level !== type.hierarchyLevel);
  return { kind: 'give-it-a-value', typeId: type.id, keptTypeIds: carriers.map(({ id }) => id), leavesParent };
}
