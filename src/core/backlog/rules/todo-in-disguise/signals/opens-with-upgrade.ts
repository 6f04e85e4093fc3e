import { anyOf, beginsWith, found } from '../pattern';
import type { Signal } from '../signal';

const upgrade = beginsWith('upgrad(?:e|ing)(?! (?:wizard|path|button|notice|message|process|plan|guide|page|fails|my|to (?:premium|pro|plus|gold|business|first))(?!\\w))(?: of| to)?|bump(?:ing)?|aktualisieren?|aktualisierung');
const toVersion = beginsWith(
  '(?:updat(?:e|ing)|mov(?:e|ing)|switch(?:ing)?|migrat(?:e|ing)|(?:build|compile) (?:against|with|on)|use|include|convert|port) (?:\\S+ ){0,6}?(?:(?:latest|newest|newer|new|current)(?: \\S+){0,2} (?:version|release)s?|release versions?|(?:version |v)?\\d+\\.(?:\\d+|x)[\\w.-]*)',
);
const versionChange = anyOf('(?:version|library|libraries|dependenc(?:y|ies)|plugin|jdk|java|python|php|node|sdk|framework|compiler) (?:upgrade|update|bump)s?');

/** It opens with a new version of something that the product is built from. */
export const opensWithUpgrade: Signal = ({ deeds, title }) => found(upgrade, ...deeds) ?? found(toVersion, ...deeds) ?? found(versionChange, title);
