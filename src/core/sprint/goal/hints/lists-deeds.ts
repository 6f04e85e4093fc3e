import { beginsWith, found } from '../../../backlog/rules/todo-in-disguise/pattern';
import { readText, type Reading } from '../../../backlog/rules/todo-in-disguise/reading';
import type { Signal } from '../../../backlog/rules/todo-in-disguise/signal';
import { opensWithBuilding } from '../../../backlog/rules/todo-in-disguise/signals/opens-with-building';
import { opensWithErrand } from '../../../backlog/rules/todo-in-disguise/signals/opens-with-errand';
import { opensWithInvestigation } from '../../../backlog/rules/todo-in-disguise/signals/opens-with-investigation';
import { opensWithMoving } from '../../../backlog/rules/todo-in-disguise/signals/opens-with-moving';
import { opensWithRelease } from '../../../backlog/rules/todo-in-disguise/signals/opens-with-release';
import { opensWithRestructuring } from '../../../backlog/rules/todo-in-disguise/signals/opens-with-restructuring';
import { opensWithSetup } from '../../../backlog/rules/todo-in-disguise/signals/opens-with-setup';
import { opensWithTesting } from '../../../backlog/rules/todo-in-disguise/signals/opens-with-testing';
import { opensWithUpgrade } from '../../../backlog/rules/todo-in-disguise/signals/opens-with-upgrade';
import type { HintRule } from './hint';
import { saysValue } from './says-value';

const opening = beginsWith('add(?:ing)?|fix(?:ing)?|launch(?:ing)?|roll(?:ing)? out|go live|creat(?:e|ing)|updat(?:e|ing)|deliver(?:ing)?|release|close');
const german = /\b(?:fertigstellen|fertig machen|abschließen|beheben|ausliefern|ausrollen|einbauen|einführen|hinzufügen|abarbeiten|live gehen|fertig werden)[.!]?$|\b(?:ist|sind|wird|werden) (?:fertig|umgesetzt|eingebaut|implementiert|ausgerollt|live)\b/i;
const done = /\b(?:is|are|has been|have been|will be) (?:done|finished|implemented|deployed|live|completed|merged|shipped|released)\b/i;

const goalDeed: Signal = ({ deeds, title }) => found(opening, ...deeds) ?? found(german, title) ?? found(done, title);

/** The guard's own signs of how a to-do opens, and those that only goals have. */
const signs: readonly Signal[] = [
  opensWithBuilding,
  opensWithErrand,
  opensWithInvestigation,
  opensWithMoving,
  opensWithRelease,
  opensWithRestructuring,
  opensWithSetup,
  opensWithTesting,
  opensWithUpgrade,
  goalDeed,
];

/** More would not be read. */
const mostQuoted = 3;

/** Parts of the goal that open with what is done and do not say what for. */
export const listsDeeds: HintRule = ({ goal }) =>
  partsOf(goal)
    .filter((part) => !saysValue(part) && isDeed(readText(part, '', [])))
    .slice(0, mostQuoted);

const isDeed = (reading: Reading) => signs.some((sign) => sign(reading) !== null);

const partsOf = (goal: string) =>
  goal
    .split(/[\n;•]+|[.!?]\s+|,\s+|\s+(?:and|und|&)\s+/)
    .map((part) => part.replace(/^[\s\-–*\d.)]+(?=\p{L})/u, '').trim().replace(/[.!]$/, ''))
    .filter((part) => part !== '');
