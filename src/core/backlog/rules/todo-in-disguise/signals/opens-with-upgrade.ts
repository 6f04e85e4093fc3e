import { anyOf, beginsWith, found } from '../pattern';
import type { Signal } from '../signal';
import { documentsForUsers } from './documents-for-users';

const feature = ' (?:wizard|path|button|notice|message|process|plan|guide|page|fails|my|to (?:premium|pro|plus|gold|business|first))(?!\\w)';
// "Upgrading from 1.9 loses the vouchers" is a defect.
const trouble = '.* (?:fails?|has|breaks?|loses|causes?|results? in|throws|gives|does)(?!\\w)';
const upgrade = beginsWith(`(?:upgrade|upgrading(?!${trouble}))(?!${feature})(?: of| to)?|bump(?:ing)?|aktualisieren?|aktualisierung`);
const toVersion = beginsWith(
  '(?:updat(?:e|ing)|mov(?:e|ing)|switch(?:ing)?|migrat(?:e|ing)|(?:build|compile) (?:against|with|on)|use|include|convert|port) (?:\\S+ ){0,6}?(?:(?:latest|newest|newer|new|current)(?: \\S+){0,2} (?:version|release)s?|release versions?|(?:version |v)?\\d+\\.(?:\\d+|x)[\\w.-]*)',
);
const toNumber = beginsWith('(?:updat(?:e|ing)|mov(?:e|ing)|switch(?:ing)?|migrat(?:e|ing)) (?:\\S+ ){0,3}?to (?!at |up |only |the |an? )[a-z]\\S* v?\\d+(?!\\S)');
const versionChange = anyOf('(?:version|library|libraries|dependenc(?:y|ies)|plugin|jdk|java|python|php|node|sdk|framework|compiler) (?:upgrade|update|bump)s?');

/** It opens with a new version of something that the product is built from. */
export const opensWithUpgrade: Signal = (reading) => {
  const { deeds, title } = reading;
  const words = found(upgrade, ...deeds) ?? found(toVersion, ...deeds) ?? found(toNumber, ...deeds) ?? found(versionChange, title);
  // Documents of a new version are for those who use it.
  return words === null || documentsForUsers(reading) !== null ? null : words;
};
