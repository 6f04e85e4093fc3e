import Heading from '@atlaskit/heading';
import type { ReactNode } from 'react';
import css from './Part.module.css';

interface PartProps {
  readonly title: string;
  readonly explain: string;
  readonly children: ReactNode;
}

/** One of the two ways. */
export function Part({ title, explain, children }: PartProps) {
  return (
    <section className={css.part} aria-label={title}>
      <Heading size="xsmall" as="h3">
        {title}
      </Heading>
      <p className={css.explain}>{explain}</p>
      {children}
    </section>
  );
}
