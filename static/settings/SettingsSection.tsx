import Heading from '@atlaskit/heading';
import type { ReactNode } from 'react';
import css from './SettingsSection.module.css';

interface SettingsSectionProps {
  readonly title: string;
  readonly explain: string;
  readonly children: ReactNode;
}

/** One thing that a project decides. */
export function SettingsSection({ title, explain, children }: SettingsSectionProps) {
  return (
    <section className={css.section} aria-label={title}>
      <div className={css.head}>
        <Heading size="medium" as="h2">
          {title}
        </Heading>
        <p className={css.explain}>{explain}</p>
      </div>
      {children}
    </section>
  );
}
