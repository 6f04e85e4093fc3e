import { textPlace } from './place';

export const beneficiaryPlace = textPlace('beneficiary', ['beneficiary']);
