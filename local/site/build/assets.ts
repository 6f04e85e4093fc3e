/** What has to be built before a site can be served. */
export interface Assets {
  /** Folder of Jira's pages. */
  readonly pages: string;
  /** Resolves when the app's back end is built, which takes longest: Jira's pages are served before. Left out, it is there. */
  readonly backEnd?: Promise<unknown>;
  /** Loads a file of the app's back end by the name that handlers in the manifest begin with: `index`. */
  readonly loadApp: (file: string) => unknown;
}
