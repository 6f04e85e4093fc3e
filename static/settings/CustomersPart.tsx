import { useWords } from '../words/words';
import { AddCustomer } from './AddCustomer';
import { CustomerOffers } from './CustomerOffers';
import { CustomerTags } from './CustomerTags';
import type { SectionProps } from './section-props';
import { SettingsPart } from './SettingsPart';

interface CustomersPartProps extends Pick<SectionProps, 'settings' | 'isDisabled'> {
  readonly onChange: (customers: readonly string[]) => void;
}

/** Actors who use the product in this project, so that what they want is no to-do. */
export function CustomersPart({ settings, isDisabled, onChange }: CustomersPartProps) {
  const { guardSettings } = useWords();
  const { customers: words } = guardSettings;
  const { customers } = settings.shown.guard;
  return (
    <SettingsPart title={words.title} explain={words.explain} settings={settings} part="customers">
      {!isDisabled && <CustomerOffers guard={settings.shown.guard} onAccept={(actor) => onChange([...customers, actor])} />}
      <CustomerTags customers={customers} isDisabled={isDisabled} onChange={onChange} />
      {!isDisabled && <AddCustomer customers={customers} onChange={onChange} />}
    </SettingsPart>
  );
}
