import Avatar from '@atlaskit/avatar';
import { initialsPicture } from '../../pictures/initials-picture';

const pictureOf = (name: string) => `data:image/svg+xml,${encodeURIComponent(initialsPicture(name))}`;

interface PersonAvatarProps {
  /** Nobody when left out. */
  readonly name: string | undefined;
  readonly size?: 'xxsmall' | 'small';
}

export const PersonAvatar = ({ name, size = 'xxsmall' }: PersonAvatarProps) =>
  name === undefined ? <Avatar size={size} name="Unassigned" /> : <Avatar size={size} name={name} src={pictureOf(name)} />;
