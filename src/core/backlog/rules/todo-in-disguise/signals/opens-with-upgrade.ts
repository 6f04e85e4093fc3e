import { beginsWith, found, type Signal } from '../signal';

const upgrade = beginsWith('upgrad(?:e|ing)(?: of| to)?|bump(?:ing)?|aktualisieren?|aktualisierung');
const newVersion =
  /\b(?:updat(?:e|ing)|mov(?:e|ing)|switch(?:ing)?|migrat(?:e|ing)|build|compile|upgrad(?:e|ing)|use|using|include)\b.{0,40}?\b(?:to|with|against|on|use|using)?\s?(?:(?:the )?(?:latest|newest|newer|new|current)(?: \w+)? (?:version|release)|(?:version |v)?\d+\.(?:\d+|x)[\w.-]*)/i;

/** It opens with a new version of something that the product is built from. */
export const opensWithUpgrade: Signal = ({ deed, title }) => found(upgrade, deed) ?? found(newVersion, title);
