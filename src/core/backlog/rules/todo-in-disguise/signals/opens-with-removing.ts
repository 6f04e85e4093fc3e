import { beginsWith, found } from '../pattern';
import type { Signal } from '../signal';

const steps = beginsWith(
  'remov(?:e|ing)(?! (?:the |a |any )?(?:constraint|restriction|limit|need|requirement|my|an? item|items))|removal of|delet(?:e|ing)|drop(?:ping)?|deprecat(?:e|ing)|kill|strip|purge|entfernen|löschen',
);

/** It opens with taking something away: most often what nobody outside has seen. */
export const opensWithRemoving: Signal = ({ deeds, deedIsUsers }) => (deedIsUsers ? null : found(steps, ...deeds));
