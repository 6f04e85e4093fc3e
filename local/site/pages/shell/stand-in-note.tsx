/** Said on every page, quietly. */
export function StandInNote() {
  return (
    <footer className="stand-in-note">
      A local stand-in for Jira, to try out Value Backlog. Not an Atlassian product. <a href="/about-this-site">What is this?</a>
    </footer>
  );
}
