const infinitives = /^(.+?) (kaufen|einkaufen|besorgen|beschaffen|bestellen|refaktorieren|refaktorisieren|refaktorn|aufräumen|umbauen|überarbeiten|verschieben|entfernen|umbenennen|ersetzen|umstellen|migrieren|aktualisieren|untersuchen|recherchieren|evaluieren|analysieren|klären|prüfen|planen|entwerfen|testen|einrichten|aufsetzen|konfigurieren|installieren|bereitstellen|automatisieren|implementieren|entwickeln|programmieren|schreiben|umsetzen|anpassen|erstellen|verkaufen|anbieten|anzeigen|ermöglichen)[.!]?$/i;

/** "Mehl kaufen" as "kaufen Mehl": German says the deed last, and the signals look for it first. */
export function verbFirst(deed: string): string {
  return deed.replace(infinitives, '$2 $1');
}
