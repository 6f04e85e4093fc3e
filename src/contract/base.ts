import { integerBetween } from '../core/values/number';

/** The number of what the person had in front of them; 0 where there was nothing. */
export const BaseSchema = integerBetween(0, 999_999);
