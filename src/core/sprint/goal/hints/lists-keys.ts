import type { HintRule } from './hint';

/** Issue keys of the sprint's projects; other things with a number, as ISO-9001, are none. */
export const listsKeys: HintRule = ({ goal, projectKeys }) => {
  const known = new Set(projectKeys.map((key) => key.toUpperCase()));
  const found = [...goal.matchAll(/(?<![\p{L}\d_-])(\p{L}[\p{L}\d_]*)-\d+(?![\p{L}\d_])/gu)];
  return [...new Set(found.filter(([, key = '']) => known.has(key.toUpperCase())).map(([words]) => words))];
};
