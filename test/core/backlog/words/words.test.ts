import type { Finding } from '../../../../src/core/backlog/finding';
import { ruleNames } from '../../../../src/core/backlog/rule-name';
import { rules } from '../../../../src/core/backlog/rules/index';
import { signals, type SignalName } from '../../../../src/core/backlog/rules/todo-in-disguise/signals/index';
import { english } from '../../../../src/core/backlog/words/english';
import { signalsInEnglish } from '../../../../src/core/backlog/words/english-signals';
import { german } from '../../../../src/core/backlog/words/german';
import { signalsInGerman } from '../../../../src/core/backlog/words/german-signals';
import { guardWordsIn } from '../../../../src/core/backlog/words/index';

const languages = [
  { language: 'English', words: english, signalsIn: signalsInEnglish },
  { language: 'German', words: german, signalsIn: signalsInGerman },
] as const;

const allRepairs = [...new Set(Object.values(rules).flatMap(({ repairs }) => repairs))].sort();
const allSignals = Object.keys(signals) as SignalName[];

const finding = (rule: Finding['rule'], words: readonly string[], ...found: SignalName[]): Finding => ({
  rule,
  severity: 'warn',
  words,
  ...(found.length > 0 && { signals: found }),
});

/** All sentences of a language, whatever they are about. */
function said({ words, signalsIn }: Pick<(typeof languages)[number], 'words' | 'signalsIn'>): readonly string[] {
  const ofRules = ruleNames.flatMap((rule) => {
    const { title, message, why } = words.rules[rule];
    return [title, message(finding(rule, ['2026-11-01'])), why];
  });
  return [...ofRules, ...Object.values(words.repairs), ...Object.values(signalsIn)];
}

describe.each(languages)('in $language', ({ words, signalsIn }) => {
  test('there are words for every rule, every repair and every signal, and for nothing else', () => {
    expect(Object.keys(words.rules)).toEqual(ruleNames);
    expect(Object.keys(words.repairs).sort()).toEqual(allRepairs);
    expect(Object.keys(signalsIn)).toEqual(allSignals);
  });

  test('no two say the same, and none says nothing', () => {
    const all = said({ words, signalsIn });
    expect(all).not.toContain('');
    expect(new Set(all).size).toBe(all.length);
  });

  test('messages and reasons are sentences; titles, repairs and what a signal noticed are parts of one', () => {
    for (const rule of ruleNames) {
      const { title, message, why } = words.rules[rule];
      expect([title, message(finding(rule, ['x'])), why]).toEqual([
        expect.not.stringMatching(/[.!?]$/),
        expect.stringMatching(/\.$/),
        expect.stringMatching(/\.$/),
      ]);
    }
    expect([...Object.values(words.repairs), ...Object.values(signalsIn)].filter((part) => /[.:!?]$/.test(part))).toEqual([]);
  });

  test('they are set as print is: real quotation marks, apostrophes and ellipses', () => {
    expect(said({ words, signalsIn }).filter((text) => /\.\.\.|"|\w'\w|--/.test(text))).toEqual([]);
  });

  test.each(allSignals)('what %s noticed opens the message, and the words that showed it follow', (signal) => {
    const message = words.rules['todo-in-disguise'].message(finding('todo-in-disguise', ['As a cook', 'buy'], signal));
    expect(message.startsWith(`${signalsIn[signal]}: `)).toBe(true);
    expect(message).toMatch(/As a cook.*buy/);
  });
});

test('words that triggered a rule are quoted as the language does', () => {
  const disguised = finding('todo-in-disguise', ['Refactor', 'unused', 'code'], 'opens-with-restructuring');
  expect(english.rules['todo-in-disguise'].message(disguised)).toBe(
    'It changes the inside and leaves the outside as it is: “Refactor” (and “unused”, “code”).',
  );
  expect(german.rules['todo-in-disguise'].message(disguised)).toBe(
    'Innen ändert sich etwas, außen bleibt alles, wie es ist: „Refactor“ (und „unused“, „code“).',
  );
});

test('German writes days as German does', () => {
  expect(german.rules['value-overdue'].message(finding('value-overdue', ['2026-11-01']))).toContain('bis 1.11.2026 erwartet');
});

test('German is not English left over', () => {
  const inEnglish = new Set(said(languages[0]));
  expect(said(languages[1]).filter((text) => inEnglish.has(text))).toEqual([]);
});

test.each([
  ['de', german],
  ['en', english],
  ['fr', english],
])('somebody whose language is %s gets words', (language, words) => {
  expect(guardWordsIn(language)).toBe(words);
});
