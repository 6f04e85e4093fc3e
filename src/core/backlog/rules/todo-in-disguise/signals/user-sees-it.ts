import { anyOf, found } from '../pattern';
import type { Signal } from '../signal';

const visible = anyOf(
  'ui|gui|buttons?|pages?|screens?|dialogs?|pop-?ups?|menus?|tool ?bars?|tabs?|panels?|sidebar|drop-?downs?|check ?box(?:es)?|wizards?|editors?|views?|forms?|icons?|links?|tooltips?|labels?|themes?|colou?rs?|fonts?|layout|charts?|graphs?|dashboards?|widgets?|gadgets?|notifications?|e-?mails?|messages?|search(?:es)?|filters?|reports?|preferences?|(?:user )?profiles?(?! \\w+ performance)|passwords?|log ?in|sign ?up|accounts?(?! for)|keyboard|mobile|accessib\\w+|translations?|languages?',
  'click(?:s|ed|ing)?|drag(?:ging)?|hover|select(?:s|ed|ing)?|see|shown?|displayed?|visible',
  'schaltfläche|seite|anzeige|menü|kunden?',
);

/** It names something that people see. Speaks against a to-do. */
export const userSeesIt: Signal = ({ whole }) => found(visible, ...whole);
