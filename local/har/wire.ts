import type { Body } from './described-operation';
import type { HarEntry } from './har';

/** A HAR entry as the checks want it. */
export interface WireExchange {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly request: Body | undefined;
  readonly status: number;
  readonly response: Body | undefined;
}

const body = (contentType: string, text: string | undefined): Body | undefined =>
  text === undefined || text === '' ? undefined : { contentType, text };

export function wireExchange({ request, response }: HarEntry): WireExchange {
  const { pathname, searchParams } = new URL(request.url);
  const { content } = response;
  const answer = content.encoding === 'base64' ? Buffer.from(content.text ?? '', 'base64').toString('utf8') : content.text;
  return {
    method: request.method.toUpperCase(),
    path: pathname,
    query: searchParams,
    request: body(request.postData?.mimeType ?? '', request.postData?.text),
    status: response.status,
    response: body(content.mimeType, answer),
  };
}
