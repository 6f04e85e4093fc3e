import type * as v from '@badrap/valita';
import type { Answer } from './answer';
import type { GuardResults, guardInputs } from './guard-functions';
import type { HypothesisResults, hypothesisInputs } from './hypothesis-functions';
import type { ProjectResults, projectInputs } from './project-functions';
import type { ReviewResults, reviewInputs } from './review-functions';

// Types only: each table of schemas is made when the first of its functions is invoked, and in no screen.

/** The input of every function that a screen may invoke. Strict: an unknown field is refused. */
type Inputs = typeof hypothesisInputs & typeof projectInputs & typeof guardInputs & typeof reviewInputs;

type Results = HypothesisResults & ProjectResults & GuardResults & ReviewResults;

export type { RequestedChange } from '../core/hypothesis/requested-change';
export type FunctionName = keyof Inputs;
export type Input<Name extends FunctionName> = v.Infer<Inputs[Name]>;
export type Result<Name extends FunctionName> = Results[Name];

/** What resolvers implement and `invoke` calls: one name, one input, one answer. */
export type Contract = { [Name in FunctionName]: (input: Input<Name>) => Answer<Result<Name>> };
