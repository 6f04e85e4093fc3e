import Button from '@atlaskit/button/new';
import { applyCurrencyChange } from '../../../src/core/currency/apply-currency-change';
import { noCurrency } from '../../../src/core/currency/project-currency';
import type { CurrencyTemplate, TemplateWords } from '../../../src/core/currency/templates/template';
import { useSession } from '../../session/session';
import { changesIn } from './changes-in-template';
import { useDesk } from './desk';
import { RateText } from './RateText';
import css from './TemplatePreview.module.css';

interface TemplatePreviewProps {
  readonly template: CurrencyTemplate;
  readonly words: TemplateWords & { readonly title: string };
}

/** All that a template brings, with every reason, before it is saved. */
export function TemplatePreview({ template, words }: TemplatePreviewProps) {
  const { words: said, save, state } = useDesk();
  const { locale } = useSession();
  const changes = changesIn(template, words, locale);
  const { currency, measures } = changes.reduce((content, change) => {
    const applied = applyCurrencyChange(content, change, new Set());
    return applied.ok ? applied.content : content;
  }, noCurrency);
  return (
    <section className={css.preview} aria-label={said.empty.preview(words.title)}>
      <p>
        <strong>{currency?.name}</strong>
      </p>
      <dl className={css.measures}>
        {measures.map(({ id, name, unit, direction, rate }) => (
          <div key={id} className={css.measure}>
            <dt>
              {name} <span className={css.aside}>{said.measures.directions[direction]}</span>
            </dt>
            <dd>
              <RateText unit={unit} rate={rate} currency={currency} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={css.aside}>{said.empty.later}</p>
      <div>
        <Button appearance="primary" isLoading={state.type === 'saving'} onClick={() => void save(changes, 'measures')}>
          {said.empty.start}
        </Button>
      </div>
    </section>
  );
}
