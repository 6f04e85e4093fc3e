import { as, bakery } from './bakery';

describe('JQL finds', () => {
  const { find } = bakery();
  const table: readonly (readonly [jql: string, keys: readonly string[]])[] = [
    ['project = BAKE ORDER BY key', ['BAKE-1', 'BAKE-2', 'BAKE-3', 'BAKE-4', 'BAKE-5', 'BAKE-6']],
    ['project = bakery AND issuetype = Epic ORDER BY rank', ['BAKE-1', 'BAKE-2']],
    ['type in (10000) ORDER BY key DESC', ['BAKE-2', 'BAKE-1']],
    ['issue = 10001 OR parent = 10001 ORDER BY rank', ['BAKE-1', 'BAKE-3', 'BAKE-4']],
    ['key in (BAKE-4, bake-2) ORDER BY rank', ['BAKE-2', 'BAKE-4']],
    ['project = BAKE AND parent is EMPTY ORDER BY key', ['BAKE-1', 'BAKE-2', 'BAKE-5']],
    ['parent = BAKE-1 AND status != "In Progress"', ['BAKE-4']],
    ['project = BAKE AND statusCategory = Done', ['BAKE-5']],
    ['status = done', ['BAKE-5']],
    ['summary ~ "flour buy"', ['BAKE-3']],
    ['summary ~ "crois*"', ['BAKE-1']],
    ['summary ~ "\\"three recipes\\""', ['BAKE-4']],
    ['summary ~ "\\"recipes three\\""', []],
    ['project = BAKE AND summary !~ flour AND issuetype in standardIssueTypes() ORDER BY key', ['BAKE-1', 'BAKE-2', 'BAKE-4', 'BAKE-5']],
    ['issuetype in subTaskIssueTypes()', ['BAKE-6']],
    ['text ~ prices', ['BAKE-6']],
    ['assignee = acc-devi', ['BAKE-3']],
    ['assignee = currentUser()', []],
    ['project = BAKE AND assignee is not EMPTY', ['BAKE-3']],
    ['reporter = "paula@bakery.example" AND labels = money', ['BAKE-5']],
    ['labels in (money)', ['BAKE-5']],
    ['labels = enabler ORDER BY key', ['BAKE-2', 'BAKE-5']],
    ['labels != money ORDER BY key', ['BAKE-2']],
    ['sprint in openSprints() ORDER BY key', ['BAKE-3', 'BAKE-6']],
    ['sprint = 1 AND issuetype = Story', ['BAKE-3']],
    ['sprint = "Week 48"', []],
    ['sprint in futureSprints()', []],
    ['project = BAKE AND sprint is EMPTY ORDER BY key', ['BAKE-1', 'BAKE-2', 'BAKE-4', 'BAKE-5']],
    ['created >= -1w', ['BAKE-4']],
    ['project = BAKE AND created < "2026-11-10" AND issuetype = Epic ORDER BY key', ['BAKE-1', 'BAKE-2']],
    ['created >= startOfDay(-2d) AND created <= endOfDay(-2)', ['BAKE-4']],
    ['statusCategoryChangedDate >= startOfDay() AND project = BAKE', []],
    ['statusCategoryChangedDate <= now() AND statusCategory = Done', ['BAKE-5']],
    ['sprint in (1, 2) AND parent in (BAKE-1, 10002) ORDER BY key', ['BAKE-3']],
    ['due > now()', ['BAKE-1']],
    ['due = 2026-12-01', ['BAKE-1']],
    ['duedate <= endOfWeek()', []],
    ['resolution is EMPTY AND project = BAKE AND type = Epic ORDER BY key', ['BAKE-1', 'BAKE-2']],
    ['resolution = Done', ['BAKE-5']],
    ['"Story point estimate" >= 3', ['BAKE-4']],
    ['cf[10016] = 3', ['BAKE-4']],
    ['hypothesis ~ croissants', ['BAKE-1']],
    ['valueConfidence > 70', ['BAKE-2']],
    ['valueConfidence >= 70 ORDER BY valueConfidence DESC', ['BAKE-2', 'BAKE-1']],
    ['expectedValueDue < now() AND verdict is EMPTY', ['BAKE-1']],
    ['verdict = achieved', ['BAKE-2']],
    ['verdict in (achieved, partly)', ['BAKE-2']],
    ['hypothesisOwner = currentUser()', ['BAKE-1']],
    ['enables = 10099', ['BAKE-2']],
    ["issue.property['value-backlog-hypothesis'].index.confidence = 70", ['BAKE-1']],
    ['issue.property[value-backlog-hypothesis].index.verdict is not EMPTY', ['BAKE-2']],
    ['NOT (project = BAKE AND valueConfidence is EMPTY) ORDER BY expectedValueDue', ['BAKE-1', 'BAKE-2']],
    ['project = BAKE AND (type = Epic OR summary ~ flour) ORDER BY summary', ['BAKE-2', 'BAKE-3', 'BAKE-1']],
    ['project = BAKE ORDER BY expectedValueDue, key DESC', ['BAKE-1', 'BAKE-2', 'BAKE-6', 'BAKE-5', 'BAKE-4', 'BAKE-3']],
    ['project = BAKE AND type = Epic', ['BAKE-2', 'BAKE-1']],
  ];
  test.each(table)('%s', async (jql, keys) => expect(await find(jql)).toEqual(keys));
});

describe('JQL that Jira refuses is refused in Jira’s words', () => {
  const { find } = bakery();
  const table: readonly (readonly [jql: string, sentence: string])[] = [
    ['worth > 3', "Field 'worth' does not exist or you do not have permission to view it."],
    ['constructor = 1', "Field 'constructor' does not exist or you do not have permission to view it."],
    ["issue.property['value-backlog-hypothesis'].index.other = 1", 'does not exist or you do not have permission to view it.'],
    ["project.property['value-backlog-hypothesis'].index.thing ~ x", 'does not exist or you do not have permission to view it.'],
    ['project = BAKE AND sprint in lastSprints()', "Unable to find JQL function 'lastSprints()'."],
    ['summary = flour', "The operator '=' is not supported by the 'summary' field."],
    ['project ~ BAKE', "The operator '~' is not supported by the 'project' field."],
    ['project = CAKE', "The value 'CAKE' does not exist for the field 'project'."],
    ['status = Baked', "The value 'Baked' does not exist for the field 'status'."],
    ['issue = BAKE-99', "The value 'BAKE-99' does not exist for the field 'issue'."],
    ['created > soon', "Date value 'soon' for field 'created' is invalid."],
    ['valueConfidence > much', "Value 'much' is invalid for the 'valueConfidence' field."],
    ['project = BAKE AND', 'Error in the JQL Query'],
    ['status was Done', 'does not search the past'],
    ['project = BAKE ORDER BY worth', "Field 'worth' does not exist"],
    ['project = BAKE ORDER BY sprint', "Not able to sort using field 'sprint'."],
    ['project = BAKE ORDER BY key, id, summary, created, updated, due, rank, status', 'ordered by at most 7 fields'],
    ['rank > 3', "Field 'rank' does not exist"],
    ['ORDER BY rank', 'Unbounded JQL queries are not allowed here.'],
    ['', 'Unbounded JQL queries are not allowed here.'],
  ];
  test.each(table)('%s', async (jql, sentence) => expect(find(jql)).rejects.toThrow(sentence));
});

test('JQL’s own names are the same on a German site, names of types and fields are not', async () => {
  const { find } = bakery({ locale: 'de-DE' });
  expect(await find('issuetype = Aufgabe')).toEqual(['BAKE-4']);
  expect(await find('"Story Point-Schätzung" = 3')).toEqual(['BAKE-4']);
  await expect(find('issuetype = Task')).rejects.toThrow("The value 'Task' does not exist for the field 'issuetype'.");
});

test('a value of another type than the declared one is not indexed', async () => {
  const { find, call } = bakery();
  await call('PUT', '/rest/api/3/issue/BAKE-4/properties/value-backlog-hypothesis', { body: { index: { confidence: '70', dueDate: 'soon' } } });
  expect(await find('valueConfidence = 70')).toEqual(['BAKE-1']);
  expect(await find('key = BAKE-4 AND expectedValueDue is EMPTY')).toEqual(['BAKE-4']);
});

test('currentUser() is who asks', async () => {
  const { find } = bakery();
  expect(await find('assignee = currentUser()', as('devi'))).toEqual(['BAKE-3']);
});
