import { loadOrderWords, OrderWordsContext } from '../order/words/order-words';
import { readLanguages } from '../format/read-languages';
import type { Opened } from '../session/open-screen';
import { showScreen } from '../session/show-screen';
import { openHistory } from './page-history';
import { beginTab, ProjectPage } from './ProjectPage';

export const show = (opened: Promise<Opened>) => void showProject(opened);

async function showProject(opened: Promise<Opened>): Promise<void> {
  const saying = opened.then(({ words: { language } }) => loadOrderWords(language)).catch(() => null);
  const [history] = await Promise.all([openHistory(), readLanguages()]);
  beginTab(history.path());
  const words = await saying;
  // Where there are no words, the screen says why.
  await showScreen(
    opened,
    words && (
      <OrderWordsContext.Provider value={words}>
        <ProjectPage history={history} />
      </OrderWordsContext.Provider>
    ),
  );
}
