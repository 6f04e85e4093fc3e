import { beginsWith, found, type Signal } from '../signal';

const steps = beginsWith(
  'investigat(?:e|ing|ion)|research(?:ing)?|explor(?:e|ing|ation)|analy[sz](?:e|ing)|analysis|evaluat(?:e|ing|ion)|spike|(?:do )?(?:an? )?poc|proof of concept|prototyp(?:e|ing)',
  'figure out|find out|determine|look (?:into|at)|assess|experiment|brainstorm|understand|get famil\\w+|study|studying|learn|compare|consider|diagnos\\w+',
  'review|discuss|decide|think about|plan(?:ning)?|estimat(?:e|ing)|propos(?:e|ing)|draft|sketch|outline|specify|identify|survey|clarify|collect requirements|gather|reproduce',
  'design(?:ing)?(?: (?:of|and)\\b)?|sign off|follow[ -]up|finali[sz]e|coordinate|schedule|attend|participate|meet with|talk to|prepare',
  'untersuchen|untersuchung|recherchier\\w+|evaluier\\w+|analysieren|klären|prüfen|planen|entwerfen|konzept (?:für|erstellen)',
);

/** It opens with finding out or deciding: knowledge that the team needs, and nobody buys. */
export const opensWithInvestigation: Signal = ({ deed }) => found(steps, deed);
