import { anyOf, found, type Signal } from '../signal';

const code = anyOf(
  'code(?: ?base)?|source code|(?:base|abstract|utility|util|helper|java|test|inner|parent|wrapper|common)? ?class(?:es)? (?:hierarch(?:y|ies)|names?|structure)|(?:base|abstract|utility|util|helper|inner|wrapper|java|common) class(?:es)?',
  'constructors?|destructors?|getters?|setters?|private|abstraction|inheritance|singletons?|enums?|namespaces?|structs?|pointers?|macros?|mutex(?:es)?|boilerplate|helpers?|utils?|header files?|includes?|package structure|module structure|data structures?|design patterns?',
  'duplicat(?:e|ed|ion)|redundant|unused|dead|hard-?coded|legacy|obsolete|tech(?:nical)? debt|todos?|cleanup|clean-up|warnings?|deprecated|deprecations?|internals?|internally|implementation details?|(?:db|database) schema|indexes|orm|dao|stored procedures?|protobufs?|serializ\\w+|thread(?:s|ing)? (?:pool|safety)|async(?:hronous)?|logic|algorithm',
);
const file = /\b[\w/-]+\.(?:hpp|cpp|cc|h|java|py|js|ts|cs|rb|go|scala|xml|gradle|proto|sql)\b|\b\w+::\w+|\b\w+\(\)/;

/** It names the inside of the product: code, its parts and its files. */
export const namesCode: Signal = ({ deed }) => found(code, deed) ?? found(file, deed);
