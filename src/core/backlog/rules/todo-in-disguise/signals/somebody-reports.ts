import { found } from '../pattern';
import type { Signal } from '../signal';

const voice = /\bI(?:['’]\w+)? (?!want|need|think|would|want)\w+|\byou(?:['’]re|r)?\b|\bmy\b|\bich\b|\bmeine?\b/;

/** The description is somebody's report: "I clicked", "when you open it". Speaks against a to-do. */
export const somebodyReports: Signal = ({ body, story }) => (story === null ? found(voice, body) : null);
