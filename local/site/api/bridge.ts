import * as v from 'valibot';
import { readInput } from './read-input';
import { channelEntries } from './channel';
import type { Ask } from './site-parts';

/** Who a call is for is in the token, which the host signed: nothing else that comes with it is believed. */
const Token = v.string();

const StatusSchema = v.strictObject({ contextToken: Token });
const InvokeSchema = v.strictObject({ contextToken: Token, functionKey: v.string(), payload: v.optional(v.unknown()) });
const FetchSchema = v.strictObject({
  contextToken: Token,
  request: v.object({
    product: v.string(),
    restPath: v.string(),
    fetchRequestInit: v.object({
      method: v.exactOptional(v.string()),
      headers: v.exactOptional(v.array(v.tuple([v.string(), v.string()]))),
      body: v.exactOptional(v.nullable(v.string())),
    }),
    isMultipartFormData: v.exactOptional(v.boolean()),
  }),
});
const PublishSchema = v.strictObject({ contextToken: Token, message: v.object({ ...channelEntries, eventPayload: v.exactOptional(v.unknown()) }) });

export const readDynamicProperties: Ask = ({ host }, _person, input) =>
  host.dynamicProperties(readInput(StatusSchema, input).contextToken);

export const invoke: Ask = ({ host }, _person, input) => {
  const { contextToken, functionKey, payload } = readInput(InvokeSchema, input);
  return host.invoke(contextToken, { functionKey, payload });
};

export const fetchProduct: Ask = ({ host }, _person, input) => {
  const { contextToken, request } = readInput(FetchSchema, input);
  return host.fetchProduct(contextToken, request);
};

export const publishRealtime: Ask = ({ host }, _person, input) => {
  const { contextToken, message } = readInput(PublishSchema, input);
  return host.realtime.publish(contextToken, message);
};
