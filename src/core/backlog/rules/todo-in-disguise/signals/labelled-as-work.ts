import { found } from '../pattern';
import type { Signal } from '../signal';

const label =
  /^\s*(?:[\[(]\s*(?:chore|refactor(?:ing)?|tests?|testing|spike|ci|build|infra\w*|back-?end|api|design|clean-?up|tech(?:nical)?(?: debt)?|investigation|research|poc|qa|dev|devops|follow-?up)\s*[\])]|(?:chore|refactor(?:ing)?|tests?|testing|spike|ci|build|infra\w*|back-?end|clean-?up|tech(?:nical)? debt|investigat(?:e|ion)|research|poc|follow-?up)(?:\(\w+\))?\s*:\s)/i;

/** The team has called it work of its own, in front of the title: "[Spike]", "chore:", "(refactor)". */
export const labelledAsWork: Signal = ({ title }) => found(label, title);
