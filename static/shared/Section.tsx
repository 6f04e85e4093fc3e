import Heading from '@atlaskit/heading';
import type { ReactNode } from 'react';
import css from './Section.module.css';

interface SectionProps {
  readonly title: string;
  /** Said beside the title: how many, how far. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, aside, children }: SectionProps) {
  return (
    <section className={css.section} aria-label={title}>
      <div className={css.head}>
        <Heading size="xsmall" as="h2">
          {title}
        </Heading>
        {aside !== undefined && <span className={css.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
