import { router } from '@forge/bridge';
import type { MouseEvent } from 'react';
import css from './LinkedText.module.css';
import { textWithLinks } from './text-with-links';

/** Somebody's own words, in which addresses of the web can be followed. */
export function LinkedText({ children }: { readonly children: string }) {
  return (
    <p className={css.text} dir="auto">
      {textWithLinks(children).map(({ text, address }, index) => (address === null ? text : <WebLink key={index} address={address} text={text} />))}
    </p>
  );
}

/** A frame may not open pages by itself: Jira is asked to. */
function WebLink({ address, text }: { readonly address: string; readonly text: string }) {
  const follow = (click: MouseEvent) => {
    click.preventDefault();
    void router.open(address);
  };
  return (
    <a className={css.link} href={address} rel="noopener noreferrer nofollow" onClick={follow} onAuxClick={follow}>
      {text}
    </a>
  );
}
