import { anyOf, found } from '../pattern';
import type { Signal } from '../signal';

const inside = anyOf(
  'refactor\\w*|code ?base|code (?:duplication|review|path|cleanup)|technical debt|unit tests?|integration tests?|test (?:cases?|suite|coverage|class)|boilerplate|hard-?coded|unused|maven|gradle|jenkins|ci|spike|prototype|pull request|duplicated? code|base class|abstract class|superclass|investigate|proof of concept|poc',
);

/** The description tells of the inside of the product. */
export const bodyTellsOfCode: Signal = ({ body }) => found(inside, body);
