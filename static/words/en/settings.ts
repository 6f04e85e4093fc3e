import { number } from './counting';

const levels = (level: number) => {
  if (level < 0) return 'Sub-task level';
  if (level === 0) return 'Task level';
  return level === 1 ? 'Epic level' : `Level ${number(level)}`;
};

/** Which issue types carry a hypothesis. */
export const settings = {
  page: 'Value Backlog settings',
  title: 'Which issues carry a hypothesis?',
  explain: 'They show “By doing …, we expect …” and all that belongs to it. What lies under them are their to-dos.',
  fromLevel: 'By level',
  levelAndAbove: (level: number) => (level < 0 ? 'All levels' : `${levels(level)} and above`),
  recommended: 'Recommended',
  types: 'By issue type',
  typesExplain: 'Tick or untick single types to make exceptions. Exceptions stay when the level changes.',
  noTypes: 'This project has no issue types.',
  levelOf: levels,
  carries: (type: string) => `${type}: carries a hypothesis`,
  exception: 'Exception',
  followLevel: 'Follow the level',
  backToLevel: (type: string) => `${type}: follow the level`,
  stays: 'What is written on an issue stays. If its type carries no hypothesis any more, it can be read but not changed.',
  notAdmin: 'You can see these settings, but only project admins can change them.',
  saved: 'Saved. It applies at once.',
  conflict: 'Somebody else saved other settings a moment ago. You see your own choice below.',
  takeMine: 'Save mine',
  takeTheirs: 'Keep theirs',
};
