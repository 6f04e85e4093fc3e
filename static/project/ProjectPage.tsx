import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useOrderWords } from '../order/words/order-words';
import { SkeletonLines } from '../shared/SkeletonLines';
import { TabBar } from '../shared/TabBar';
import type { PageHistory } from './page-history';

const contents = {
  check: begunOnce(async () => {
    const [{ beginCheck }, { BacklogCheck }] = await Promise.all([import('../check/begin-check'), import('../check/BacklogCheck')]);
    const begun = await beginCheck();
    return { default: () => <BacklogCheck {...begun} /> };
  }),
  order: begunOnce(async () => {
    const [{ beginOrder }, { OrderByValue }] = await Promise.all([import('../order/begin-order'), import('../order/OrderByValue')]);
    const begun = await beginOrder();
    return { default: () => <OrderByValue {...begun} /> };
  }),
  sprints: begunOnce(async () => {
    const [{ beginSprints }, { SprintsTab }] = await Promise.all([import('../sprints/begin-sprints'), import('../sprints/SprintsTab')]);
    const begun = await beginSprints();
    return { default: ({ history }: TabProps) => <SprintsTab {...begun} history={history} /> };
  }),
  outcomes: begunOnce(async () => {
    const [{ beginLearning }, { Outcomes }] = await Promise.all([import('../learn/begin-learning'), import('../learn/outcomes/Outcomes')]);
    const begun = await beginLearning();
    return { default: () => <Outcomes {...begun} /> };
  }),
  library: begunOnce(async () => {
    const [{ beginLearning }, { Library }] = await Promise.all([import('../learn/begin-learning'), import('../learn/library/Library')]);
    const begun = await beginLearning();
    return { default: () => <Library {...begun} /> };
  }),
  symptoms: begunOnce(async () => {
    const [{ beginLearning }, { Symptoms }] = await Promise.all([import('../learn/begin-learning'), import('../learn/symptoms/Symptoms')]);
    const begun = await beginLearning();
    return { default: () => <Symptoms {...begun} /> };
  }),
};

interface TabProps {
  /** A tab may have places of its own in it. */
  readonly history: PageHistory;
}

type Content = Promise<{ readonly default: (props: TabProps) => ReactNode }>;

function begunOnce(begin: () => Content): () => Content {
  let begun: Content | undefined;
  return () => (begun ??= begin());
}

const tabs = { check: lazy(contents.check), order: lazy(contents.order), sprints: lazy(contents.sprints), outcomes: lazy(contents.outcomes), library: lazy(contents.library), symptoms: lazy(contents.symptoms) };
type Tab = keyof typeof tabs;
const names: readonly Tab[] = ['check', 'order', 'sprints', 'outcomes', 'library', 'symptoms'];

const tabAt = (path: string): Tab => names.find((name) => path.startsWith(`/${name}`)) ?? 'check';

/** Begins with what is shown first, while the page is still on its way. What goes wrong is told by the page. */
export function beginTab(path: string): void {
  contents[tabAt(path)]().catch(() => undefined);
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
