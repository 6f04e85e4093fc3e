/** A unit, taken apart: what is counted, and per what. */
export interface UnitParts {
  readonly what: string;
  /** "per day", "a day"; empty where there is none. What a stroke joins, as in "€/month", stays together. */
  readonly per: string;
}

const perWord = /(?:^|\s+)((?:per|an?|each|every|pro|je|am|im|in der|in)\s.+)$/i;

export function unitParts(unit: string): UnitParts {
  const clean = unit.trim().replace(/\s+/g, ' ');
  const match = perWord.exec(clean);
  return match === null ? { what: clean, per: '' } : { what: clean.slice(0, match.index).trim(), per: match[1] ?? '' };
}

const measured =
  /^(?:ms|s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|sekunden?|sek|minuten?|stunden?|std|tagen?|tage?|wochen?|monaten?|monate?|jahren?|jahre?|[€$£¥]|eur|usd|chf|gbp|euros?|dollars?|pounds?|francs?|franken|points?|punkten?|punkte?|stars?|sternen?|sterne?|kg|g|t|km|m|cm|mm|l|ml|kwh|[kmg]b|degrees?|grad|°[cf]?)\.?$/i;

/** Whether a unit tells how much of something there is, as minutes do of waiting, and not what is counted, as croissants. */
export function isMeasuredUnit(what: string): boolean {
  return measured.test(what.split(/[\s/]/)[0] ?? '');
}

const singular: Readonly<Record<string, string>> = {
  seconds: 'second', minutes: 'minute', hours: 'hour', days: 'day', weeks: 'week', months: 'month', years: 'year', points: 'point', stars: 'star',
  sekunden: 'Sekunde', minuten: 'Minute', stunden: 'Stunde', tage: 'Tag', wochen: 'Woche', monate: 'Monat', jahre: 'Jahr', punkte: 'Punkt', sterne: 'Stern',
};

/** One of a measured unit: "minute" of "minutes". Others stay as they were typed. */
export function oneOfUnit(what: string): string {
  return singular[what.toLowerCase()] ?? what;
}
