import type { Locale } from './records';

/** What Jira translates when a site is set up: never to be matched by name. */
export interface SiteNames {
  readonly types: Readonly<Record<'epic' | 'story' | 'task' | 'bug' | 'subtask', string>>;
  readonly statuses: Readonly<Record<'toDo' | 'inProgress' | 'done', string>>;
  readonly categories: Readonly<Record<'new' | 'indeterminate' | 'done', string>>;
  readonly priorities: readonly string[];
  readonly resolution: string;
  readonly fields: Readonly<Record<string, string>>;
}

const english: SiteNames = {
  types: { epic: 'Epic', story: 'Story', task: 'Task', bug: 'Bug', subtask: 'Sub-task' },
  statuses: { toDo: 'To Do', inProgress: 'In Progress', done: 'Done' },
  categories: { new: 'To Do', indeterminate: 'In Progress', done: 'Done' },
  priorities: ['Highest', 'High', 'Medium', 'Low', 'Lowest'],
  resolution: 'Done',
  fields: {
    summary: 'Summary', issuetype: 'Issue Type', project: 'Project', status: 'Status', statusCategory: 'Status Category', statuscategorychangedate: 'Status Category Changed',
    priority: 'Priority', resolution: 'Resolution', resolutiondate: 'Resolved', assignee: 'Assignee', reporter: 'Reporter',
    creator: 'Creator', labels: 'Labels', created: 'Created', updated: 'Updated', duedate: 'Due date',
    description: 'Description', parent: 'Parent', subtasks: 'Sub-tasks', comment: 'Comment', issuekey: 'Key',
    storyPoints: 'Story point estimate', rank: 'Rank', sprint: 'Sprint',
  },
};

const german: SiteNames = {
  types: { epic: 'Epic', story: 'Story', task: 'Aufgabe', bug: 'Fehler', subtask: 'Unteraufgabe' },
  statuses: { toDo: 'Zu erledigen', inProgress: 'In Arbeit', done: 'Fertig' },
  categories: { new: 'Zu erledigen', indeterminate: 'In Arbeit', done: 'Fertig' },
  priorities: ['Am höchsten', 'Hoch', 'Mittel', 'Niedrig', 'Am niedrigsten'],
  resolution: 'Fertig',
  fields: {
    summary: 'Zusammenfassung', issuetype: 'Vorgangstyp', project: 'Projekt', status: 'Status', statusCategory: 'Statuskategorie', statuscategorychangedate: 'Statuskategorie geändert',
    priority: 'Priorität', resolution: 'Lösung', resolutiondate: 'Erledigt', assignee: 'Zugewiesene Person', reporter: 'Autor',
    creator: 'Ersteller', labels: 'Stichwörter', created: 'Erstellt', updated: 'Aktualisiert', duedate: 'Fälligkeitsdatum',
    description: 'Beschreibung', parent: 'Übergeordnet', subtasks: 'Unteraufgaben', comment: 'Kommentar', issuekey: 'Schlüssel',
    storyPoints: 'Story Point-Schätzung', rank: 'Rang', sprint: 'Sprint',
  },
};

export const namesOf = (locale: Locale): SiteNames => (locale === 'de-DE' ? german : english);
