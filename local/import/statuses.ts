import { type JiraState, statusIds } from '../jira';

const english: Readonly<Record<string, string>> = {
  'to do': statusIds.toDo,
  'in progress': statusIds.inProgress,
  done: statusIds.done,
};

// Names that say their category where the export has no column "Status Category".
const finished = /^(done|closed|resolved|complete[d]?|released|cancell?ed|won'?t do)$/;
const begun = /(progress|review|test|develop|doing)/;

/**
 * Answers the id of the status of an issue. The site has one workflow of three statuses, so a
 * status that it does not know becomes the one of its category.
 */
export function statusFinder(state: JiraState): (name: string, category: string) => string {
  const ids = new Map(Object.entries(english));
  for (const status of state.statuses.all()) ids.set(status.name.toLowerCase(), status.id);
  return (name, category) => {
    const wanted = name.trim().toLowerCase();
    const known = ids.get(wanted) ?? ids.get(category.trim().toLowerCase());
    if (known !== undefined) return known;
    if (finished.test(wanted)) return statusIds.done;
    return begun.test(wanted) ? statusIds.inProgress : statusIds.toDo;
  };
}
