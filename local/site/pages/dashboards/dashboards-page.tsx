import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import { createDashboard, useDashboards } from '../ask/dashboards';
import { useAct } from '../issues/act';
import { dashboardAddress } from '../routing/addresses';
import { navigate } from '../routing/location';
import { Loading, Trouble } from '../shell/states';
import './dashboards.css';

/** All dashboards: on this site they are open to everybody. */
export function DashboardsPage() {
  const dashboards = useDashboards();
  const act = useAct();
  const [name, setName] = useState('');
  const create = () => void act('The dashboard was not created', async () => navigate(dashboardAddress((await createDashboard(name)).id)));
  return (
    <div className="page page--text">
      <Heading size="large" as="h1">
        Dashboards
      </Heading>
      {dashboards.isPending && <Loading what="dashboards" />}
      {dashboards.isError && <Trouble error={dashboards.error} retry={() => void dashboards.refetch()} />}
      <ul>
        {dashboards.data?.map((dashboard) => (
          <li key={dashboard.id}>
            <a href={dashboardAddress(dashboard.id)}>{dashboard.name}</a>
          </li>
        ))}
      </ul>
      <form
        className="dashboards__new"
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <Textfield aria-label="Name of a new dashboard" placeholder="Name of a new dashboard" value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />
        <Button type="submit" isDisabled={name.trim() === ''}>
          Create dashboard
        </Button>
      </form>
    </div>
  );
}
