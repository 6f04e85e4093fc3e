import { beginsWith, found } from '../pattern';
import type { Signal } from '../signal';

const steps = beginsWith(
  '(?:preparation (?:of|and|for) )?releas(?:e|ing)(?= (?!notes)\\S+$| v?\\d| version| candidate| and| the (?:next|new|first|final|beta))|cut (?:a|the)|tag (?:a|the)|stage',
  '(?:create|make|prepare|do|perform|build|publish)(?: an?| the)?(?: \\S+){0,2} (?:release|patch|hotfix|milestone build|snapshot)',
  '(?:deploy|push|promote|roll out)(?: \\S+){0,3} (?:to|on|into) (?:production|staging|prod|test|dev|qa|pre-?prod|central|live)',
  'release (?:vorbereiten|erstellen)|ausrollen',
);

/** It opens with a chore of releasing. */
export const opensWithRelease: Signal = ({ deeds, deedIsUsers }) => (deedIsUsers ? null : found(steps, ...deeds));
