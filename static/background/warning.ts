import type { ActMemory } from './act-memory';
import { createFlagDesk } from './flag-desk';
import { loadFlagWords, loadScreenWords } from './flag-words';
import { judge } from './judge';
import { createProjectKnowledge } from './project-knowledge';
import type { Suspect } from './suspect';
import type { Whereabouts, World } from './world';

/** Who reads this, and where. */
export interface Around {
  readonly reader: () => Whereabouts;
  /** Of the backlog on screen; null where there is none. */
  readonly boardId: () => string | null;
}

/** Judges what a person did and flags it, unless somebody else claimed the act. Rejects before anything is claimed. */
export type Warn = (suspects: readonly Suspect[], memory: ActMemory) => Promise<void>;

export async function createWarning(world: World, { reader, boardId }: Around): Promise<Warn> {
  const { locale } = reader();
  const words = await loadFlagWords(locale);
  const knowledgeOf = createProjectKnowledge(world.jira);
  const desk = createFlagDesk({
    ...world.flags,
    after: world.after,
    words,
    boardId,
    inWords: async (report, deed) => {
      const [{ reportInWords, undoInWords }, screenWords] = await Promise.all([import('../repairs/report-in-words'), loadScreenWords(locale)]);
      return deed === 'undo' ? undoInWords(report, screenWords) : reportInWords(report, screenWords);
    },
  });

  const judged = async ({ changed: { issue }, acts }: Suspect) => {
    const verdict = judge(issue, await knowledgeOf(issue.project.id), new Date(world.now()).toISOString().slice(0, 10));
    return verdict === null ? [] : [{ acts, flagged: { ...verdict, act: acts[0] } }];
  };
  return async (suspects, memory) => {
    const found = (await Promise.all(suspects.map(judged))).flat();
    const claims = found.map(async ({ acts, flagged }) => ((await memory.claim(acts.map(({ id }) => id))) ? [flagged] : []));
    desk.add((await Promise.all(claims)).flat());
  };
}
