import { anyOf, found } from '../pattern';
import type { Signal } from '../signal';

const build = anyOf(
  '(?:nightly|daily|maven|gradle|ant|ci|broken|local|clean|release|snapshot|docker) builds?|the build|builds? (?:scripts?|systems?|process(?:es)?|plans?|servers?|files?|failures?|jobs?|artifacts?|agents?|pipelines?|tools?|time|infrastructure|environment|breaks?|is broken)',
  'ci|ci/cd|continuous (?:integration|delivery|deployment)|jenkins|travis|hudson|teamcity|circleci|github actions?|deployment (?:scripts?|pipelines?|process)',
  'gradle|maven|pom(?:\\.xml|s)?|cmake|makefiles?|autotools|autoconf|sbt|npm|webpack|bower|eslint|checkstyle|findbugs|pmd|sonar(?:qube)?|lint(?:er|ing)?|clang(?:-\\w+)?|compiler|compil(?:e|ation)',
  'dependenc(?:y|ies)|third[ -]party (?:code|libs?|libraries)|submodules?|classpath|snapshots?|artifactory|nexus|release (?:process|branch|train|candidate|scripts?|checklist)|licen[sc]e (?:headers?|files?)|rpms?|javadocs?|doxygen|code review|coding (?:standards?|conventions?)',
  '(?:git|svn|github) (?:repo\\w*|migration|hooks?)|source (?:tree|repo\\w*)|(?:pull|merge) requests?|gitlab ?ci|ci (?:jobs?|variables?)|copyrights?|code coverage|jacoco|(?:release|feature|master|main|trunk|git|stable) branch(?:es)?|merge conflicts?|changelog',
);

/** It is about how the product is built and released. */
export const namesBuild: Signal = ({ whole }) => found(build, ...whole);
