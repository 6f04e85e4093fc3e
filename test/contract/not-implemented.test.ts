import { outsideClient } from './outside-client';
import { serveSite } from './serve-site';

test('What the local Jira does not implement answers 501, and says what and why', async () => {
  const site = await serveSite();
  const { platform } = outsideClient(site.url, 'paula@bakery.example');
  await expect(platform.dashboards.getAllDashboards()).rejects.toMatchObject({
    status: 501,
    response: { data: { errorMessages: ['GET /rest/api/3/dashboard is not implemented: this is a small stand-in for Jira, not Jira.'] } },
  });
  await site.close();
});
