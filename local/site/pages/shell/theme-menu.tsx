import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import ThemeIcon from '@atlaskit/icon/core/theme';
import { chooseTheme, themeChoices, useThemeChoice, type ThemeChoice } from './theme';

const names: Readonly<Record<ThemeChoice, string>> = { light: 'Light', dark: 'Dark', auto: 'Match system' };

export function ThemeMenu() {
  const chosen = useThemeChoice();
  return (
    <DropdownMenu
      placement="bottom-end"
      trigger={({ triggerRef, ...props }) => <IconButton {...props} ref={triggerRef} icon={ThemeIcon} label="Theme" appearance="subtle" />}
    >
      <DropdownItemRadioGroup id="theme" title="Theme">
        {themeChoices.map((choice) => (
          <DropdownItemRadio key={choice} id={choice} isSelected={choice === chosen} onClick={() => void chooseTheme(choice)}>
            {names[choice]}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
    </DropdownMenu>
  );
}
