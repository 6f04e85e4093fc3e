/** What a value is told by: a change that can be counted, who has more of it, or what it is good for. */
const value =
  /\b(?:more|less|fewer|higher|lower|faster|sooner|quicker|shorter|easier|simpler|cheaper|safer|happier|better|instead of|so that|in order to|mehr|weniger|höhere?[rsn]?|niedrigere?[rsn]?|schneller|früher|kürzere?[rsn]?|leichter|einfacher|günstiger|sicherer|zufriedener|besser|statt|anstatt|damit|um zu)\b|\d\s*%|\bfrom \d|\bvon \d/i;

export const saysValue = (text: string): boolean => value.test(text);
