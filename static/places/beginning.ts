import { beneficiaryPlace } from './beneficiary';
import { composedPlace } from './composed-place';
import { confidencePlace } from './confidence';
import { dueDatePlace } from './due-date';
import { kindPlace } from './kind';
import { measurePlace } from './measure';
import type { Place } from './place';
import { reasonPlace } from './reason';
import { sentencePlace } from './sentence';

const parts = [
  sentencePlace,
  measurePlace,
  dueDatePlace,
  confidencePlace,
  beneficiaryPlace,
  reasonPlace,
  kindPlace,
];

/** The form that a hypothesis begins with: the sentence, and whatever else somebody wants to say at once. */
export const beginningPlace: Place = { ...composedPlace('beginning', parts), alwaysOpen: true };
