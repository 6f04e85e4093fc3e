import { anyOf, found } from '../pattern';
import type { Signal } from '../signal';

const code = anyOf(
  'code(?: ?base)?|source code|(?:base|abstract|utility|util|helper|java|test|inner|parent|wrapper|common)? ?class(?:es)? (?:hierarch(?:y|ies)|names?|structure)|(?:base|abstract|utility|util|helper|inner|wrapper|java|common) class(?:es)?',
  'constructors?|destructors?|cyclomatic|style ?guide|const|stubs?|skeleton|metaclass|mixins?|(?:re-?)?compil(?:es?|ation|er)|snake[ -]cas(?:e|ing)|camel[ -]cas(?:e|ing)|getters?|setters?|private|abstraction|inheritance|singletons?|enums?|namespaces?|structs?|pointers?|macros?|mutex(?:es)?|boilerplate|helpers?|utils?|header files?|package structure|module structure|data structures?|design patterns?',
  'duplicat(?:e|ed|ion)|redundant|unused|dead|hard-?coded|legacy|obsolete|cleanup|clean-up|compiler warnings?|feature (?:flags?|toggles?)|deprecated|deprecations?|internals?|internally|implementation details?|(?:db|database) schema|orm|dao|stored procedures?|protobufs?|serializ\\w+|thread(?:s|ing)? (?:pool|safety)|async(?:hronous)?|logic',
);

/** It names the inside of the product: code and its parts. */
export const namesCode: Signal = ({ deeds }) => found(code, ...deeds);
