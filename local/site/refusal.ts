/** Something that the site won't do, in a sentence for whoever asked. */
export class SiteRefusal extends Error {
  constructor(
    readonly status: number,
    sentence: string,
  ) {
    super(sentence);
  }
}

export const noSuchIssue = () => new SiteRefusal(404, "This issue doesn't exist, or you don't have permission to see it.");
export const noSuchProject = () => new SiteRefusal(404, "This project doesn't exist, or you don't have permission to see it.");
