import { addBoard, addProject } from '../../local/jira';
import { inReview } from './review-to-close';
import { addCakes, closing, guests, monday, planSprint, putInto, reviewingSite, startSprint, told, writeOn, people } from './reviewing-site';

describe('the reviews of many sprints', () => {
  test('are told with their newest entry and with the moment of the freeze', async () => {
    const site = reviewingSite();
    const sprintId = await inReview(site);
    const entry = await told(site, 'sam')('closeReview', closing(sprintId));
    const later = await planSprint(site, ['BAKE-3'], 'Week 47');
    const { reviews } = await told(site, 'stella')('listReviews', { sprintIds: [later, sprintId] });
    expect(reviews).toEqual([
      { sprintId: later, newest: null, frozenAt: null },
      { sprintId, newest: entry, frozenAt: monday },
    ]);
  });

  test('name no issue, so that nobody learns of one that he may not see', async () => {
    const site = reviewingSite();
    const hidden = addCakes(site);
    await writeOn(site, 'CAKE-1', guests(30));
    const sprintId = await inReview(site);
    await putInto(site, sprintId, ['BAKE-5']);
    const { reviews } = await told(site, 'sam')('listReviews', { sprintIds: [sprintId] });
    expect(reviews).toHaveLength(1);
    for (const issueId of [hidden, site.issueId('BAKE-1')]) expect(JSON.stringify(reviews)).not.toContain(`"${issueId}"`);
  });

  test('cost one REST call where one board made them all', async () => {
    const site = reviewingSite();
    const sprintId = await inReview(site);
    const mark = site.host.log.mark();
    await told(site, 'stella')('listReviews', { sprintIds: [sprintId, '77', '78'] });
    expect(site.host.log.since(mark).restCalls.map(({ path }) => path)).toEqual(['/rest/agile/1.0/board/1']);
  });

  test('of a board that somebody may not see are not told', async () => {
    const site = reviewingSite();
    const { state } = site.jira;
    const cakes = addProject(state, { key: 'CAKE', name: 'Cakes', leadId: people.paula, roles: { administrators: [people.paula] } });
    const board = addBoard(state, { name: 'CAKE board', projectId: cakes.id });
    const created = await site.as('paula').jira('POST', '/rest/agile/1.0/sprint', { name: 'Cakes', originBoardId: Number(board.id) });
    const sprintId = String((JSON.parse(created.body) as { id: number }).id);
    await startSprint(site, sprintId);
    expect((await told(site, 'paula')('listReviews', { sprintIds: [sprintId] })).reviews).toHaveLength(1);
    expect((await told(site, 'sam')('listReviews', { sprintIds: [sprintId] })).reviews).toEqual([]);
  });
});
