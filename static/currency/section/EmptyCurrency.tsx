import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useState } from 'react';
import { templates } from '../../../src/core/currency/templates';
import { templateNames, type TemplateName } from '../../../src/core/currency/templates/template';
import { CurrencyNotice } from './CurrencyNotice';
import { useDesk } from './desk';
import css from './EmptyCurrency.module.css';
import { TemplatePreview } from './TemplatePreview';

/** No currency is fine, and said so; a start is one click away, and looked at before it is taken. */
export function EmptyCurrency() {
  const { words, isDisabled, open } = useDesk();
  const { empty: said } = words;
  const [chosen, choose] = useState<TemplateName | null>(null);
  if (isDisabled) {
    return (
      <p>
        {said.title}. {said.adminOnly}
      </p>
    );
  }
  return (
    <div className={css.empty}>
      <Heading size="xsmall" as="h3">
        {said.title}
      </Heading>
      <p>{said.explain}</p>
      <ul className={css.templates} aria-label={said.templates}>
        {templateNames.map((name) => (
          <li key={name} className={css.template}>
            <button type="button" className={css.choose} aria-pressed={chosen === name} onClick={() => choose(chosen === name ? null : name)}>
              <span className={css.title}>{words.templates[name].title}</span>
              <span className={css.about}>{words.templates[name].about}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={css.preview}>
        {chosen !== null && <TemplatePreview key={chosen} template={templates[chosen]} words={words.templates[chosen]} />}
      </div>
      <CurrencyNotice place="measures" />
      <div>
        <Button onClick={() => open('currency')}>{said.own}</Button>
      </div>
    </div>
  );
}
