import type { Failure } from './failure';

/** A message's body as it went over the wire; no content type when there was no body. */
export interface Body {
  readonly contentType: string;
  readonly text: string;
}

/** One operation that somebody described: Atlassian in OpenAPI, or jira.js in zod. */
export interface DescribedOperation {
  /** `GET /rest/api/3/issue/{issueIdOrKey}` */
  readonly name: string;
  checkRequest(request: {
    readonly path: Readonly<Record<string, string>>;
    readonly query: URLSearchParams;
    readonly body: Body | undefined;
  }): readonly Failure[];
  /** Answers undefined when the description has no word on such a body. */
  checkResponse(response: { readonly status: number; readonly body: Body | undefined }): readonly Failure[] | undefined;
}

/** Finds the operation that is meant by a call. */
export interface Description {
  find(method: string, path: string): { readonly operation: DescribedOperation; readonly path: Readonly<Record<string, string>> } | undefined;
}
