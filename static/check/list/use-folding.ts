import { useCallback, useState } from 'react';

/** Which rows tell why, by key. */
interface Folding {
  readonly unfolded: ReadonlySet<string>;
  readonly fold: (key: string, isOpen: boolean) => void;
}

export function useFolding(): Folding {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const fold = useCallback(
    (key: string, isOpen: boolean) => setUnfolded((before) => new Set(isOpen ? [...before, key] : [...before].filter((other) => other !== key))),
    [],
  );
  return { unfolded, fold };
}
