import Button from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup, DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import { useState } from 'react';
import { changeDashboard, useDashboard } from '../ask/dashboards';
import { useAct } from '../issues/act';
import { Empty, isNoAccess, Loading, NoAccess, Trouble } from '../shell/states';
import { GadgetBox } from './gadget-box';
import { tellRefreshOfDashboard } from './use-refresh';
import './dashboards.css';

const layouts = [1, 2, 3] as const;

/** Gadgets beside and below each other, in as many columns as the owner chose and the window has room for. */
export function DashboardPage({ id }: { readonly id: string }) {
  const { data: dashboard, error, isPending, refetch } = useDashboard(id);
  const act = useAct();
  const [refreshes, setRefreshes] = useState(0);
  if (isPending) return <Loading what="the dashboard" />;
  if (isNoAccess(error)) return <NoAccess what="dashboard" />;
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  const change = (what: Parameters<typeof changeDashboard>[1]) => act('The dashboard was not changed', () => changeDashboard(id, what));
  const refresh = () => {
    setRefreshes(refreshes + 1);
    tellRefreshOfDashboard();
  };
  return (
    <div className="page">
      <div className="page-head">
        <h1 className="page-title">{dashboard.name}</h1>
        <div className="page-head__actions">
          <Button onClick={refresh}>Refresh</Button>
          {dashboard.mayEdit && (
            <>
              <DropdownMenu trigger="Layout">
                <DropdownItemRadioGroup id="layout">
                  {layouts.map((columns) => (
                    <DropdownItemRadio key={columns} id={String(columns)} isSelected={columns === dashboard.columns} onClick={() => void change({ do: 'lay-out', columns })}>
                      {columns === 1 ? '1 column' : `${columns} columns`}
                    </DropdownItemRadio>
                  ))}
                </DropdownItemRadioGroup>
              </DropdownMenu>
              <DropdownMenu trigger="Add gadget">
                <DropdownItemGroup>
                  {dashboard.offered.map(({ key, title, description }) => (
                    <DropdownItem key={key} description={description ?? ''} onClick={() => void change({ do: 'add', module: key })}>
                      {title}
                    </DropdownItem>
                  ))}
                </DropdownItemGroup>
              </DropdownMenu>
            </>
          )}
        </div>
      </div>
      {dashboard.gadgets.length === 0 && <Empty title="There is no gadget yet">{dashboard.mayEdit && <p>Add one above.</p>}</Empty>}
      <div className={`dashboard dashboard--${dashboard.columns}`}>
        {dashboard.gadgets.map((gadget) => (
          <GadgetBox
            key={gadget.id}
            gadget={gadget}
            mayEdit={dashboard.mayEdit}
            refreshes={refreshes}
            onRemove={() => void change({ do: 'remove', gadget: gadget.id })}
            onConfigure={async (configuration) => {
              await changeDashboard(id, { do: 'configure', gadget: gadget.id, configuration });
              await refetch();
            }}
          />
        ))}
      </div>
    </div>
  );
}
