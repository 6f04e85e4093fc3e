import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useOrderWords } from '../order/words/order-words';
import { SkeletonLines } from '../shared/SkeletonLines';
import type { PageHistory } from './page-history';
import css from './ProjectPage.module.css';

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
};

type Content = Promise<{ readonly default: () => ReactNode }>;

function begunOnce(begin: () => Content): () => Content {
  let begun: Content | undefined;
  return () => (begun ??= begin());
}

const tabs = { check: lazy(contents.check), order: lazy(contents.order) };
type Tab = keyof typeof tabs;
const names: readonly Tab[] = ['check', 'order'];

const tabAt = (path: string): Tab => (path.startsWith('/order') ? 'order' : 'check');

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
      <nav aria-label={words.name} className={css.tabs}>
        {names.map((name) => (
          <button key={name} type="button" className={css.tab} {...(name === shown && { 'aria-current': 'page' as const })} onClick={() => go(name)}>
            {words[name]}
          </button>
        ))}
      </nav>
      {names.map((name) => {
        const Content = tabs[name];
        return (
          <div key={name} hidden={name !== shown}>
            {opened.has(name) && (
              <Suspense fallback={<SkeletonLines lines={[['12rem', '48px'], ['100%', '56px'], ['100%', '56px']]} />}>
                <Content />
              </Suspense>
            )}
          </div>
        );
      })}
    </>
  );
}
