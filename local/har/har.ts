import * as v from '@badrap/valita';

/** HAR 1.2, as far as REST exchanges need it: http://www.softwareishard.com/blog/har-12-spec/ */

const PairSchema = v.object({ name: v.string(), value: v.string() });

const RequestSchema = v.object({
  method: v.string(),
  url: v.string().assert((text) => URL.canParse(text), 'not an address'),
  headers: v.array(PairSchema),
  queryString: v.array(PairSchema),
  postData: v.object({ mimeType: v.string(), text: v.string().optional() }).optional(),
});

const ResponseSchema = v.object({
  status: v.number(),
  headers: v.array(PairSchema),
  content: v.object({ size: v.number(), mimeType: v.string(), text: v.string().optional(), encoding: v.string().optional() }),
});

/** To be read in the mode `passthrough`: a HAR that a browser wrote says much more. */
export const HarSchema = v.object({
  log: v.object({
    version: v.string(),
    entries: v.array(v.object({ startedDateTime: v.string(), request: RequestSchema, response: ResponseSchema })),
  }),
});

export type Har = v.Infer<typeof HarSchema>;
export type HarEntry = Har['log']['entries'][number];
