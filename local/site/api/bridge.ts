import * as v from '@badrap/valita';
import { readInput } from './read-input';
import { channelEntries } from './channel';
import type { Ask } from './site-parts';

/** Who a call is for is in the token, which the host signed: nothing else that comes with it is believed. */
const Token = v.string();

const StatusSchema = v.object({ contextToken: Token });
const InvokeSchema = v.object({ contextToken: Token, functionKey: v.string(), payload: v.unknown().optional() });
const FetchSchema = v.object({
  contextToken: Token,
  request: v.object({
    product: v.string(),
    restPath: v.string(),
    fetchRequestInit: v.object({
      method: v.string().optional(),
      headers: v.array(v.tuple([v.string(), v.string()])).optional(),
      body: v.string().nullable().optional(),
    }),
    isMultipartFormData: v.boolean().optional(),
  }),
});
const PublishSchema = v.object({ contextToken: Token, message: v.object({ ...channelEntries, eventPayload: v.unknown().optional() }) });

export const readDynamicProperties: Ask = ({ host }, _person, input) =>
  host.dynamicProperties(readInput(StatusSchema, input).contextToken);

export const invoke: Ask = ({ host }, _person, input) => {
  const { contextToken, functionKey, payload } = readInput(InvokeSchema, input);
  return host.invoke(contextToken, { functionKey, payload });
};

export const fetchProduct: Ask = ({ host }, _person, input) => {
  const { contextToken, request } = readInput(FetchSchema, input, 'strip');
  return host.fetchProduct(contextToken, request);
};

export const publishRealtime: Ask = ({ host }, _person, input) => {
  const { contextToken, message } = readInput(PublishSchema, input, 'strip');
  return host.realtime.publish(contextToken, message);
};
