import { issueTypeIds, type JiraState } from '../jira';

/** English names of Jira's own types, whatever language the site speaks. */
const english: Readonly<Record<string, string>> = {
  epic: issueTypeIds.epic,
  story: issueTypeIds.story,
  task: issueTypeIds.task,
  bug: issueTypeIds.bug,
  'sub-task': issueTypeIds.subtask,
  subtask: issueTypeIds.subtask,
};

/** Answers the id of the type of a name; a name that the site does not know becomes a type of level 0. */
export function issueTypeFinder(state: JiraState): (name: string) => string {
  const ids = new Map(Object.entries(english));
  for (const type of state.issueTypes.all()) ids.set(type.name.toLowerCase(), type.id);
  return (name) => {
    const wanted = name.trim();
    if (wanted === '') return issueTypeIds.story;
    const known = ids.get(wanted.toLowerCase());
    if (known !== undefined) return known;
    const id = String(state.next('issue type', 10099));
    state.issueTypes.put({ id, name: wanted, description: '', hierarchyLevel: 0 });
    ids.set(wanted.toLowerCase(), id);
    return id;
  };
}
