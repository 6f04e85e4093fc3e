import { orderJql } from '../../../static/order/reading/order-jql';

test('what a board shows of the project, in rank order, without what sprints hold', () => {
  expect(orderJql({ projectId: '10', filterId: '40', typeIds: ['10000', '10005'] })).toBe(
    'filter = 40 AND project = 10 AND issuetype IN (10000, 10005) AND statusCategory != Done AND (sprint IS EMPTY OR sprint NOT IN (openSprints(), futureSprints())) ORDER BY rank ASC',
  );
  expect(orderJql({ projectId: '10', filterId: null, typeIds: ['1'] })).toMatch(/^project = 10 AND issuetype IN \(1\) AND /);
});
