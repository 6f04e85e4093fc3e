import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';

export interface More {
  readonly isLoading: boolean;
  readonly load: () => void;
}

/** Loads the next page of a list when its end comes near, or when it is pressed. */
export function ShowMore({ isLoading, load }: More) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!end.current || isLoading) return undefined;
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && load(), { rootMargin: '600px' });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [isLoading, load]);
  return (
    <div ref={end}>
      <Button appearance="subtle" isLoading={isLoading} onClick={load}>
        Show more
      </Button>
    </div>
  );
}
