import { createExchangeChecker, type Descriptions } from '../../../local/har/checker';
import { exceptions } from '../../../local/har/exceptions';
import { jiraDescriptions, missingDocuments } from '../../../local/har/jira-descriptions';
import { neededBy } from './needed-by';

const missing = missingDocuments();
const whenDocumented = missing.length === 0 ? describe : describe.skip;

test('Every exception comes with an exchange that needs it, and with a reason', () => {
  expect(Object.keys(neededBy).sort()).toEqual(exceptions.map(({ id }) => id).sort());
  for (const { reason } of exceptions) expect(reason.length).toBeGreaterThan(40);
});

whenDocumented(`Without the exception${missing.length === 0 ? '' : ` [not checked: ../shared/openapi lacks ${missing.join(' and ')}]`}`, () => {
  let jira: Descriptions;
  beforeAll(async () => {
    jira = await jiraDescriptions();
  });

  test.each(Object.entries(neededBy))('%s an exchange of Jira would fail, and with it none does', (id, exchange) => {
    expect(createExchangeChecker(jira)(exchange)).toMatchObject({ failures: [], excused: expect.arrayContaining([id]) });
    const without = createExchangeChecker(jira, exceptions.filter((one) => one.id !== id))(exchange);
    expect(without.failures.length).toBeGreaterThan(0);
  });
});
