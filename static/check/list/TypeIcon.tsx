import VisuallyHidden from '@atlaskit/visually-hidden';
import { useState } from 'react';

interface TypeIconProps {
  readonly name: string;
  readonly iconUrl: string | null;
}

/** The picture of an issue type; its name where Jira lets a frame have no picture. */
export function TypeIcon({ name, iconUrl }: TypeIconProps) {
  const [broken, setBroken] = useState(false);
  if (iconUrl === null || broken) return <VisuallyHidden>{name}</VisuallyHidden>;
  return <img src={iconUrl} alt={name} title={name} width={16} height={16} loading="lazy" onError={() => setBroken(true)} />;
}
