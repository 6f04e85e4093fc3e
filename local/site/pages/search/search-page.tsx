import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import SectionMessage from '@atlaskit/section-message';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import { useSearch } from '../ask/search';
import { navigate } from '../routing/location';
import { searchAddress } from '../routing/addresses';
import { Empty, Loading } from '../shell/states';
import { ResultTable } from './result-table';
import './search.css';

const examples = ['expectedValueDue < now() AND verdict is EMPTY', 'hypothesis is EMPTY AND issuetype = Epic', 'hypothesisKind = enabler', 'valueConfidence >= 60'] as const;

export function SearchPage({ jql }: { readonly jql: string }) {
  const [typed, setTyped] = useState(jql);
  const found = useSearch(jql);
  const issues = found.data?.pages.flatMap((page) => page.issues);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed === jql) void found.refetch();
    else navigate(searchAddress(typed));
  };
  return (
    <div className="page">
      <Heading size="large" as="h1">
        Search
      </Heading>
      <form className="search-form" role="search" onSubmit={submit}>
        <div className="search-form__jql">
          <Textfield isMonospaced aria-label="JQL" placeholder="project = BAKE ORDER BY rank" value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />
        </div>
        <Button type="submit" appearance="primary">
          Search
        </Button>
      </form>
      <p className="search-examples">
        <span className="quiet">Try:</span>
        {examples.map((example) => (
          <a key={example} href={searchAddress(example)}>
            <code>{example}</code>
          </a>
        ))}
      </p>
      {found.isLoading && <Loading what="issues" />}
      {found.error && (
        <SectionMessage appearance="error" title="Jira can't run this query">
          <p>{found.error.message}</p>
        </SectionMessage>
      )}
      {!found.error && issues?.length === 0 && <Empty title="No issue was found" />}
      {!found.error && issues && issues.length > 0 && <ResultTable issues={issues} />}
      {found.hasNextPage && (
        <Button isLoading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          Show more
        </Button>
      )}
      {jql === '' && (
        <Empty title="Search with JQL">
          <p>Besides Jira's own fields, the app's can be searched: hypothesis, expectedValue, hypothesisKind, valueConfidence, expectedValueDue, verdict, hypothesisAgreed, valueMeasure, beneficiary.</p>
        </Empty>
      )}
    </div>
  );
}
