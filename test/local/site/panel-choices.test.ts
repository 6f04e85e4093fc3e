import { choose, isShown, noPanelChoices, showOnEpics, type PanelPlace } from '../../../local/site/panel-choices';

const epic: PanelPlace = { moduleKey: 'notes', issueId: '1', projectId: '10', hierarchyLevel: 1 };
const story: PanelPlace = { ...epic, issueId: '2', hierarchyLevel: 0 };

test('nowhere unless somebody chose it', () => {
  expect(isShown(noPanelChoices, epic)).toBe(false);
});

test('on the one issue that it was added to', () => {
  const choices = choose(noPanelChoices, story, 'add');
  expect([isShown(choices, story), isShown(choices, epic)]).toEqual([true, false]);
});

test('on every epic of a project, and not on what lies below', () => {
  const choices = showOnEpics(noPanelChoices, '10', 'notes');
  expect([isShown(choices, epic), isShown(choices, story), isShown(choices, { ...epic, projectId: '11' })]).toEqual([true, false, false]);
});

test('hidden from one issue, it stays on the others', () => {
  const choices = choose(showOnEpics(noPanelChoices, '10', 'notes'), epic, 'remove');
  expect([isShown(choices, epic), isShown(choices, { ...epic, issueId: '3' })]).toEqual([false, true]);
});

test('shown for all and hidden from all by an admin', () => {
  const shown = choose(noPanelChoices, epic, 'show-for-all');
  expect(isShown(shown, story)).toBe(true);
  expect(isShown(choose(shown, epic, 'hide-from-all'), story)).toBe(false);
});
