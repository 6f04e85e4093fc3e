import { anyOf, found } from '../pattern';
import type { Signal } from '../signal';

const structure = anyOf(
  '(?:database|db|table|index) schemas?|schema (?:changes?|migrations?|updates?)|data migrations?|migration scripts?|(?:lookup|join) tables?|constants|(?:data|domain|object) models?|implementations?|impls?|utility (?:class(?:es)?|functions?|methods?)|data races?|(?:cyclomatic|code) complexity|call ?backs?|thread pools?|base images?',
);

/** It names a part that the product is made of, and nobody outside has seen. */
export const namesStructure: Signal = ({ deeds }) => found(structure, ...deeds);
