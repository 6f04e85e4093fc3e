import { anyOf, found } from '../pattern';
import type { Signal } from '../signal';

const debt = anyOf(
  '(?:technical|tech|code|design|architectural) debt|refactor(?:ing|ed)?|code (?:clean-?up|clean up|smells?|duplication|hygiene|conventions?)|dead code|unused (?:code|class(?:es)?|imports?|dependenc(?:y|ies)|variables?|methods?|files?)|coding (?:standards?|conventions?|guidelines?)|housekeeping|fixmes?|todos (?:in|and)',
  'technische schulden|refaktorisierung',
);

/** It names what the team owes its own code. */
export const namesDebt: Signal = ({ whole }) => found(debt, ...whole);
