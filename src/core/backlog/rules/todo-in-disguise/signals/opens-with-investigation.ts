import { beginsWith, found } from '../pattern';
import type { Signal } from '../signal';

// "Plan a workshop" is what a team does, "Plan a journey" what people do with a product.
const occasion = '(?:\\S+ ){0,2}?(?:workshop|meeting|session|sprint|iteration|release|roll-?out|demo|presentation|training|migration|interview|survey|study)';

// Words that also name what a product does ("Compare", "Plan", "Review") count only where a step of work follows.
const steps = beginsWith(
  'investigat(?:e|ing|ion)|research(?:ing)?|analy[sz](?:e|ing)|analysis|evaluat(?:e|ing|ion)|spike(?! in )|(?:do )?(?:an? )?poc|proof of concept|prototyp(?:e|ing)',
  'figure out|troubleshoot\\w*|revisit|find out|determine|look (?:into|at)|assess|experiment|brainstorm|get famil\\w+|consider|diagnos\\w+|think about|discuss|decide|estimat(?:e|ing)|propos(?:e|ing)',
  'explore (?:how|using|the|options|possib\\w+|whether|if|alternatives|what)|compare (?:\\S+ ){0,4}?(?:options|alternatives|technologies|frameworks?|approaches|tools|solutions|libraries)|study (?:the|how)|survey (?:the|of|existing)',
  'review (?:the|all|code|existing|and|of|how|our|current|whether|what|pull)|plan (?:the|for|how|and|next|out|our|to)|sketch (?:the|a|out)|outline (?:the|a)|schedule the|design(?:ing)? (?:of|and|the|a|an|new|how|for)',
  'draft|specify (?:requirements|how|the (?:requirements|interface))|identify|clarify|collect requirements|gather|reproduce|sign off|follow[ -]up|finali[sz]e|coordinate|attend|participate|meet with|talk to|prepare(?! an? )',
  `(?:plan|schedule|prepare) an? ${occasion}`,
  'untersuchen|untersuchung|recherchier\\w+|evaluier\\w+|analysieren|klären|prüfen|planen|entwerfen|konzept (?:für|erstellen)',
);

/** It opens with finding out or deciding: knowledge that the team needs, and nobody buys. */
export const opensWithInvestigation: Signal = ({ deeds, deedIsUsers }) => (deedIsUsers ? null : found(steps, ...deeds));
