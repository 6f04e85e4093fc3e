import * as v from 'valibot';

/** HAR 1.2, as far as REST exchanges need it: http://www.softwareishard.com/blog/har-12-spec/ */

const PairSchema = v.looseObject({ name: v.string(), value: v.string() });

const RequestSchema = v.looseObject({
  method: v.string(),
  url: v.pipe(v.string(), v.url()),
  headers: v.array(PairSchema),
  queryString: v.array(PairSchema),
  postData: v.optional(v.looseObject({ mimeType: v.string(), text: v.optional(v.string()) })),
});

const ResponseSchema = v.looseObject({
  status: v.number(),
  headers: v.array(PairSchema),
  content: v.looseObject({ size: v.number(), mimeType: v.string(), text: v.optional(v.string()), encoding: v.optional(v.string()) }),
});

/** Loose, so that a HAR that a browser wrote can be read too: it says much more. */
export const HarSchema = v.looseObject({
  log: v.looseObject({
    version: v.string(),
    entries: v.array(v.looseObject({ startedDateTime: v.string(), request: RequestSchema, response: ResponseSchema })),
  }),
});

export type Har = v.InferOutput<typeof HarSchema>;
export type HarEntry = Har['log']['entries'][number];
