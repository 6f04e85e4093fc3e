import type { Hypothesis } from '../../hypothesis';
import type { GradingRule, Hint } from '../hint';

/** Something that a template left for a person to fill in still stands there: "_we make this change_", "<thing>", "TBD". */
export const untouchedTemplate: GradingRule = (hypothesis) => {
  for (const [field, text] of textsOf(hypothesis)) {
    const placeholder = findPlaceholder(text);
    if (placeholder !== null) return { rule: 'untouched-template', field, words: [placeholder] };
  }
  return null;
};

function textsOf({ thing, value, beneficiary, reason, measure }: Hypothesis): readonly [Hint['field'], string][] {
  return [
    ['thing', thing],
    ['value', value],
    ['measure', measure?.source === 'typed' ? measure.name : ''],
    ['beneficiary', beneficiary],
    ['reason', reason],
  ];
}

// What stands between a template's brackets. "[POS] new till" and "<b>" are not templates.
const slot =
  "(?:(?:insert|add|describe|enter|your|some|this|that|the|a|an|type of|kind of|expected|desired|specific|(?:we|i) (?:make|do|build)|hier|dies(?:e[rnms]?)?|jene[rnms]?|das|die|der|ein(?:e[rnms]?)?|welche[rnms]?) )*" +
  '(?:thing|value|change|outcome|result|benefit|goal|reason|measure|metric|hypothesis|impact|action|solution|feature|persona|role|user|customer|beneficiary|will happen|sache|wert|änderung|ergebnis|nutzen|ziel|grund|messgröße|kennzahl|nutzer|kunde|rolle)s?(?: here| hier)?';

const buildPlaceholders = (): readonly RegExp[] => [
  new RegExp(`<${slot}>`, 'iu'),
  new RegExp(`\\[${slot}\\](?!\\()`, 'iu'),
  new RegExp(`\\{+${slot}\\}+`, 'iu'),
  new RegExp(`(?<![\\p{L}\\p{N}_])_+${slot}_+(?![\\p{L}\\p{N}_])`, 'iu'),
  /\blorem ipsum\b/iu,
  /(?<![\p{L}\p{N}])(?:tbd|tbc|tba|todo|to be (?:defined|decided|determined|confirmed)|noch (?:offen|zu klären|zu definieren))(?![\p{L}\p{N}])/iu,
  /(?<![\p{L}\p{N}])(?:x{3,}|y{3,}|z{3,})(?![\p{L}\p{N}])/iu,
  // The whole field, word for word as the sentence "By doing this thing, I expect to get that value" has it.
  /^(?:doing )?(?:this|that|the) (?:thing|value)$/iu,
  /^(?:diese|die|jene) sache(?: tun)?$|^(?:diesen|den|jenen) wert$/iu,
  /^(?:[?.…_-]+|n\/a|asdf\p{L}*|test)$/iu,
];

// Built when first needed: patterns about letters of all languages take longer to build than most modules to load.
let placeholders: readonly RegExp[] | undefined;

function findPlaceholder(text: string): string | null {
  placeholders ??= buildPlaceholders();
  for (const pattern of placeholders) {
    const [found] = pattern.exec(text.trim()) ?? [];
    if (found !== undefined) return found;
  }
  return null;
}
