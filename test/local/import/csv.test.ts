import { issueTypeIds, statusIds } from '../../../local/jira';
import { imported, lines, textOf } from './csv-site';

describe('A CSV export of Jira becomes a project', () => {
  test('of which only the summary is needed', () => {
    const { ranked, project } = imported(lines('Summary', 'Bake croissants', 'Buy flour'));
    expect(ranked.map(({ key, summary }) => [key, summary])).toEqual([['IMPORT-1', 'Bake croissants'], ['IMPORT-2', 'Buy flour']]);
    expect(project).toMatchObject({ key: 'IMPORT', name: 'Imported: IMPORT', leadId: 'paula' });
  });

  test('whatever the order of the columns, and with a byte order mark', () => {
    const { get } = imported(`\uFEFF${lines('Story Points,Issue key,Description,Summary', '5,OVEN-3,Hot,Second oven')}`);
    expect(get('OVEN-3')).toMatchObject({ summary: 'Second oven', storyPoints: 5 });
    expect(textOf(get('OVEN-3').description)).toBe('Hot');
  });

  test('with semicolons or tabs between the cells', () => {
    expect(imported(lines('Issue key;Summary', 'A1-1;Flour, fine')).get('A1-1').summary).toBe('Flour, fine');
    expect(imported(lines('Issue key\tSummary', 'A1-1\tFlour; fine')).get('A1-1').summary).toBe('Flour; fine');
  });

  test('in the order of the file', () => {
    const { ranked } = imported(lines('Issue key,Summary', 'BAKE-9,first', 'BAKE-2,second', 'BAKE-5,third'));
    expect(ranked.map(({ key }) => key)).toEqual(['BAKE-9', 'BAKE-2', 'BAKE-5']);
  });

  test('whose next issue gets a number that is free', () => {
    const { state, project } = imported(lines('Issue key,Summary', 'BAKE-9,first', 'BAKE-2,second'));
    expect(state.next(`issue in ${project.id}`)).toBe(10);
  });

  test('with a board of its own', () => {
    const { state, board, project } = imported(lines('Summary', 'Bake'));
    expect(state.boards.where('project', project.id)).toEqual([board]);
  });

  test('in which the people of the first project work too', () => {
    const first = imported(lines('Issue key,Summary', 'BAKE-1,Bake'));
    first.state.projects.put({ ...first.project, roles: { administrators: ['paula'], members: ['devi'], viewers: ['stella'] } });
    const second = imported(lines('Issue key,Summary', 'OVEN-1,Oven'), { state: first.state });
    expect(second.project.roles).toEqual({ administrators: ['paula'], members: ['devi'], viewers: ['stella'] });
  });
});

describe('Keys', () => {
  const severalProjects = lines('Issue key,Summary,Labels', 'MDL-46571,Tests,', 'XD-2133,Sink,sinks');

  test('of several projects become keys of one, and stay as labels', () => {
    const { ranked } = imported(severalProjects);
    expect(ranked.map(({ key, labels }) => [key, labels])).toEqual([['IMPORT-1', ['MDL-46571']], ['IMPORT-2', ['sinks', 'XD-2133']]]);
  });

  test('follow the wish of who imports', () => {
    const { ranked, project } = imported(severalProjects, { projectKey: 'LOAD', name: 'Load test' });
    expect(ranked.map(({ key }) => key)).toEqual(['LOAD-1', 'LOAD-2']);
    expect(project.name).toBe('Load test');
  });

  test('of a project that is here already become keys of another', () => {
    const bakery = lines('Issue key,Summary', 'BAKE-7,Bake');
    const { state } = imported(bakery);
    const { ranked } = imported(bakery, { state });
    expect(ranked.map(({ key, labels }) => [key, labels])).toEqual([['BAKE2-1', ['BAKE-7']]]);
  });

  test('are given where there are none', () => {
    const { ranked } = imported(lines('Issue key,Summary', 'BAKE-7,Bake', ',Buy flour'));
    expect(ranked.map(({ key, labels }) => [key, labels])).toEqual([['IMPORT-1', ['BAKE-7']], ['IMPORT-2', []]]);
  });
});

describe('What an export says about an issue is kept', () => {
  const one = (headings: string, cells: string) => imported(lines(`Issue key,Summary,${headings}`, `BAKE-1,Bake,${cells}`)).get('BAKE-1');

  test.each([
    ['Epic', issueTypeIds.epic],
    ['task', issueTypeIds.task],
    ['', issueTypeIds.story],
  ])('its type: %p', (name, typeId) => {
    expect(one('Issue Type', name).typeId).toBe(typeId);
  });

  test('its type, when the site did not know it', () => {
    const { get, state, project } = imported(lines('Issue key,Summary,Issue Type', 'BAKE-1,Bake,Recipe', 'BAKE-2,Bake,recipe'));
    const type = state.issueTypes.get(get('BAKE-1').typeId);
    expect(type).toMatchObject({ name: 'Recipe', hierarchyLevel: 0 });
    expect(get('BAKE-2').typeId).toBe(type.id);
    expect(project.issueTypeIds).toContain(type.id);
  });

  test.each([
    ['Done', '', statusIds.done],
    ['Proving', 'In Progress', statusIds.inProgress],
    ['Won’t bake', 'Done', statusIds.done],
    ['Closed', '', statusIds.done],
    ['In review', '', statusIds.inProgress],
    ['Waiting', '', statusIds.toDo],
  ])('its status: %p of category %p', (status, category, statusId) => {
    expect(one('Status,Status Category', `${status},${category}`).statusId).toBe(statusId);
  });

  test('its labels, in as many columns as there are', () => {
    expect(one('Labels,Labels,Labels', 'oven,,flour').labels).toEqual(['oven', 'flour']);
  });

  test('who does it, by name, e-mail or account', () => {
    expect(one('Assignee', 'Paula').assigneeId).toBe('paula');
    expect(one('Assignee', 'PAULA@bakery.example').assigneeId).toBe('paula');
    expect(one('Assignee,Assignee Id', 'Somebody,paula').assigneeId).toBe('paula');
    expect(one('Assignee', 'Somebody').assigneeId).toBeNull();
  });

  test('its dates, as ISO or as Jira writes them', () => {
    const headings = 'Created,Updated,Due date';
    expect(one(headings, '22/Nov/26 9:05 PM,2026-11-23T08:00:00+01:00,24/Dec/26 12:00 AM')).toMatchObject({
      created: '2026-11-22T21:05:00.000Z',
      updated: '2026-11-23T07:00:00.000Z',
      dueDate: '2026-12-24',
    });
    expect(one(headings, 'yesterday,,soon')).toMatchObject({
      created: '2026-11-22T09:00:00.000Z',
      updated: '2026-11-22T09:00:00.000Z',
      dueDate: null,
    });
  });

  test('its story points, in the field of any site', () => {
    expect(one('Custom field (Story point estimate)', '2.5').storyPoints).toBe(2.5);
    expect(one('Story Points', 'many').storyPoints).toBeNull();
  });

  test('a summary that is too long goes on in the description', () => {
    const long = `${'a'.repeat(253)}🥐${'b'.repeat(10)}`;
    const { summary, description } = imported(lines('Issue key,Summary,Description', `BAKE-1,${long},more`)).get('BAKE-1');
    expect(summary).toBe(`${'a'.repeat(253)}…`);
    expect(textOf(description)).toBe(`${long}\n\nmore`);
  });
});

describe('Parents', () => {
  const headings = 'Issue key,Issue id,Issue Type,Parent,Summary';

  test('are found by key and by id, before or after their children', () => {
    const { get, withoutParent } = imported(
      lines(headings, 'BAKE-2,502,Story,BAKE-1,by key', 'BAKE-1,501,Epic,,the epic', 'BAKE-3,503,Story,501,by id', 'BAKE-4,504,Sub-task,503,below'),
    );
    expect(get('BAKE-2').parentId).toBe(get('BAKE-1').id);
    expect(get('BAKE-3').parentId).toBe(get('BAKE-1').id);
    expect(get('BAKE-4').parentId).toBe(get('BAKE-3').id);
    expect(withoutParent).toBe(0);
  });

  test('are found in the column of old exports', () => {
    const { get } = imported(lines('Issue key,Summary,Issue Type,Custom field (Epic Link)', 'BAKE-1,e,Epic,', 'BAKE-2,s,Story,BAKE-1'));
    expect(get('BAKE-2').parentId).toBe(get('BAKE-1').id);
  });

  test('that are not in the file, or not one level above, are left out and counted', () => {
    const { get, withoutParent } = imported(
      lines(headings, 'BAKE-1,1,Story,BAKE-99,gone', 'BAKE-2,2,Story,BAKE-1,same level', 'BAKE-3,3,Sub-task,BAKE-99,orphan'),
    );
    expect([get('BAKE-1'), get('BAKE-2'), get('BAKE-3')].map(({ parentId }) => parentId)).toEqual([null, null, null]);
    expect(get('BAKE-3').typeId).toBe(issueTypeIds.task);
    expect(withoutParent).toBe(3);
  });
});

describe('Sprints', () => {
  test('with unfinished work lie ahead, all others are over', () => {
    const { get, state, board } = imported(
      lines(
        'Issue key,Summary,Status,Issue Type,Parent,Sprint,Sprint',
        'BAKE-1,carried over,To Do,Story,,Week 1,Week 2',
        'BAKE-2,finished,Done,Story,,Week 1,',
        'BAKE-3,below,To Do,Sub-task,BAKE-1,Week 1,Week 2',
        'BAKE-4,nowhere,To Do,Story,,,',
      ),
    );
    const sprints = state.sprints.where('board', board.id);
    expect(sprints.map(({ name, state: lies }) => [name, lies])).toEqual([['Week 1', 'closed'], ['Week 2', 'future']]);
    const [week1, week2] = sprints;
    expect(get('BAKE-1')).toMatchObject({ sprintId: week2?.id, closedSprintIds: [week1?.id] });
    expect(get('BAKE-2')).toMatchObject({ sprintId: null, closedSprintIds: [week1?.id] });
    expect(get('BAKE-3')).toMatchObject({ sprintId: null, closedSprintIds: [] });
    expect(get('BAKE-4')).toMatchObject({ sprintId: null, closedSprintIds: [] });
  });
});
