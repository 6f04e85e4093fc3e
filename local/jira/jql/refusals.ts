import { badRequest, type JiraRefusal } from '../errors';
import type { FieldName } from './query';

const shown = (field: FieldName): string =>
  field.property ? `${field.text}[${field.property.key}].${field.property.path}` : field.text;

export const noSuchField = (field: FieldName): JiraRefusal =>
  badRequest(`Field '${shown(field)}' does not exist or you do not have permission to view it.`);

export const noSuchOperator = (operator: string, field: FieldName): JiraRefusal =>
  badRequest(`The operator '${operator}' is not supported by the '${shown(field)}' field.`);

export const noSuchFunction = (name: string): JiraRefusal => badRequest(`Unable to find JQL function '${name}()'.`);

export const noSuchValue = (value: string, field: FieldName): JiraRefusal =>
  badRequest(`The value '${value}' does not exist for the field '${shown(field)}'.`);

export const notADate = (value: string, field: FieldName): JiraRefusal =>
  badRequest(
    `Date value '${value}' for field '${shown(field)}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
  );
