import * as v from '@badrap/valita';

/** HAR 1.2, as far as REST exchanges need it: http://www.softwareishard.com/blog/har-12-spec/ */

const loose = <Shape extends Parameters<typeof v.object>[0]>(shape: Shape) => v.object(shape).rest(v.unknown());

const PairSchema = loose({ name: v.string(), value: v.string() });

const RequestSchema = loose({
  method: v.string(),
  url: v.string().assert((text) => URL.canParse(text), 'not an address'),
  headers: v.array(PairSchema),
  queryString: v.array(PairSchema),
  postData: loose({ mimeType: v.string(), text: v.string().optional() }).optional(),
});

const ResponseSchema = loose({
  status: v.number(),
  headers: v.array(PairSchema),
  content: loose({ size: v.number(), mimeType: v.string(), text: v.string().optional(), encoding: v.string().optional() }),
});

/** Loose, so that a HAR that a browser wrote can be read too: it says much more. */
export const HarSchema = loose({
  log: loose({
    version: v.string(),
    entries: v.array(loose({ startedDateTime: v.string(), request: RequestSchema, response: ResponseSchema })),
  }),
});

export type Har = v.Infer<typeof HarSchema>;
export type HarEntry = Har['log']['entries'][number];
