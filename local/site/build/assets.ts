/** What has to be built before a site can be served. */
export interface Assets {
  /** Folder of Jira's pages. */
  readonly pages: string;
  /** Loads a file of the app's back end by the name that handlers in the manifest begin with: `index`. */
  readonly loadApp: (file: string) => unknown;
}
