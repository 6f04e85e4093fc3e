import { createChanges, type SiteChange } from '../../../local/site/changes';

const change = (issueId: string): SiteChange => ({ issueIds: [issueId], by: 'paula', commented: false });

test('several writes in a moment are one change to a page', async () => {
  const changes = createChanges(5);
  const heard: SiteChange[] = [];
  changes.subscribe((each) => heard.push(each));
  changes.announce(change('1'));
  changes.announce(change('2'));
  changes.announce({ ...change('1'), commented: true });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(heard).toEqual([{ issueIds: ['1', '2'], by: 'paula', commented: true }]);
});

test('who has gone hears nothing more', async () => {
  const changes = createChanges(1);
  const heard: SiteChange[] = [];
  changes.subscribe((each) => heard.push(each))();
  changes.announce(change('1'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual([]);
});
