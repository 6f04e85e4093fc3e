import { textPlace } from './place';

export const reasonPlace = textPlace('reason', ['reason']);
