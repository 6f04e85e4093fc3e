import Button, { LinkButton } from '@atlaskit/button/new';
import SearchIcon from '@atlaskit/icon/core/search';
import type { Session } from '../ask/session';
import { dashboardsAddress, searchAddress } from '../routing/addresses';
import { PersonMenu } from './person-menu';
import { ProjectsMenu } from './projects-menu';
import { ThemeMenu } from './theme-menu';
import './top-bar.css';

export function TopBar({ session }: { readonly session: Session | undefined }) {
  return (
    <header className="top-bar">
      <a className="top-bar__name" href="/">
        <span className="top-bar__mark" aria-hidden="true" />
        <span className="top-bar__text">Local Jira</span>
      </a>
      <a className="top-bar__stand-in" href="/about-this-site">
        stand-in
      </a>
      <nav className="top-bar__links" aria-label="Site">
        {session && <ProjectsMenu />}
        <span className="top-bar__wide">
          <LinkButton href={dashboardsAddress} appearance="subtle">
            Dashboards
          </LinkButton>
        </span>
        <LinkButton href={searchAddress()} appearance="subtle" iconBefore={SearchIcon}>
          Search
        </LinkButton>
      </nav>
      <div className="top-bar__own">
        <ThemeMenu />
        {session ? <PersonMenu session={session} /> : <Button isDisabled>…</Button>}
      </div>
    </header>
  );
}
