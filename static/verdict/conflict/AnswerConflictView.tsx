import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useEffect, useRef, useState } from 'react';
import { usePeople } from '../../api/people';
import conflictCss from '../../conflict/ConflictView.module.css';
import { SidesToChoose } from '../../conflict/SidesToChoose';
import { nameOf } from '../../format/name-of';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import type { AnswerConflict } from '../answering/answer-conflict';
import { whoAnswered } from '../answering/who-answered';
import { useValueQuestion } from '../form/answering-context';
import { typedOf } from '../typed-verdict';
import { AnswerPartValue } from './AnswerPartValue';
import { applyAnswers, mergeAnswers, type AnswerChoices } from './merge-answers';

/** Two people answered the same question: both answers side by side, and a choice for each part. */
export function AnswerConflictView({ conflict: { base, mine, theirs } }: { readonly conflict: AnswerConflict }) {
  const words = useWords();
  const { locale } = useSession();
  const { settle, state, words: verdictWords } = useValueQuestion();
  const by = theirs === null ? [] : [whoAnswered(theirs)];
  const { data: people } = usePeople(by);
  const [choices, choose] = useState<AnswerChoices>({});
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const who = by[0] === undefined ? words.somebody : nameOf(by[0], people, words);
  const answered = typedOf(theirs?.verdict, locale);
  const parts = mergeAnswers(base, mine, answered);
  const { conflict: said } = verdictWords;
  const isSaving = state === 'saving';
  return (
    <>
      <div ref={heading} tabIndex={-1} className={conflictCss.heading}>
        <Heading size="small" as="h3">
          {theirs?.verdict === undefined ? said.takenBackFirst(who) : said.title(who)}
        </Heading>
        <p>{said.explain}</p>
      </div>
      {parts.map(({ part, proposed }) => (
        <SidesToChoose
          key={part}
          label={said.parts[part]}
          who={who}
          mine={<AnswerPartValue part={part} typed={mine} />}
          theirs={<AnswerPartValue part={part} typed={answered} />}
          taken={choices[part] ?? proposed}
          onChoose={(side) => choose((before) => ({ ...before, [part]: side }))}
        />
      ))}
      <div className={conflictCss.actions}>
        <Button appearance="primary" isLoading={isSaving} onClick={() => settle(applyAnswers(parts, choices, mine, answered))}>
          {words.conflict.save}
        </Button>
        <Button isDisabled={isSaving} onClick={() => settle(mine)}>
          {words.conflict.takeAllMine}
        </Button>
        <Button isDisabled={isSaving} onClick={() => settle('theirs')}>
          {words.conflict.takeAllTheirs}
        </Button>
      </div>
    </>
  );
}
