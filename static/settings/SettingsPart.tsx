import Heading from '@atlaskit/heading';
import type { ReactNode } from 'react';
import type { SettingsPart as Part } from './save-settings';
import { SettingsNotice } from './SettingsNotice';
import css from './SettingsPart.module.css';
import type { SettingsInUse } from './use-settings';

interface SettingsPartProps {
  readonly title: string;
  readonly explain?: string;
  readonly settings: SettingsInUse;
  readonly part: Part;
  readonly children: ReactNode;
}

/** A part of a section, with what became of the last choice in it. */
export function SettingsPart({ title, explain, settings, part, children }: SettingsPartProps) {
  return (
    <div className={css.part}>
      <div className={css.head}>
        <Heading size="xsmall" as="h3">
          {title}
        </Heading>
        <SettingsNotice settings={settings} part={part} />
      </div>
      {explain !== undefined && <p className={css.explain}>{explain}</p>}
      {children}
    </div>
  );
}
