import { lazy, Suspense, useEffect, useState } from 'react';
import { useOrderWords } from '../order/words/order-words';
import { SkeletonLines } from '../shared/SkeletonLines';
import { TabBar } from '../shared/TabBar';
import type { PageHistory } from './page-history';
import { tabContents } from './tab-contents';

type Tab = keyof typeof tabContents;
const names: readonly Tab[] = ['check', 'order', 'sprints', 'outcomes', 'library', 'symptoms'];
const { check, order, sprints, outcomes, library, symptoms } = tabContents;
const tabs = { check: lazy(check), order: lazy(order), sprints: lazy(sprints), outcomes: lazy(outcomes), library: lazy(library), symptoms: lazy(symptoms) };

const tabAt = (path: string): Tab => names.find((name) => path.startsWith(`/${name}`)) ?? 'check';

/** Begins with what is shown first, while the page is still on its way. What goes wrong is told by the page. */
export function beginTab(path: string): void {
  tabContents[tabAt(path)]().catch(() => undefined);
}

/** The app's page of a project: a tab that was opened stays as it was left. */
export function ProjectPage({ history }: { readonly history: PageHistory }) {
  const words = useOrderWords().tabs;
  const [shown, setShown] = useState(() => tabAt(history.path()));
  const [opened, setOpened] = useState<ReadonlySet<Tab>>(() => new Set([shown]));
  const show = (tab: Tab) => {
    setShown(tab);
    setOpened((before) => (before.has(tab) ? before : new Set([...before, tab])));
  };
  useEffect(() => history.listen((path) => show(tabAt(path))), [history]);
  const go = (tab: Tab) => {
    show(tab);
    history.go(`/${tab}`);
  };
  return (
    <>
      <TabBar name={words.name} tabs={names.map((name) => [name, words[name]])} shown={shown} onShow={go} />
      {names.map((name) => {
        const Content = tabs[name];
        return (
          <div key={name} hidden={name !== shown}>
            {opened.has(name) && (
              <Suspense fallback={<SkeletonLines lines={[['12rem', '48px'], ['100%', '56px'], ['100%', '56px']]} />}>
                <Content history={history} />
              </Suspense>
            )}
          </div>
        );
      })}
    </>
  );
}
