import Skeleton from '@atlaskit/skeleton';
import css from './SkeletonLines.module.css';

interface SkeletonLinesProps {
  /** Width and height of each line, as in CSS. */
  readonly lines: readonly (readonly [width: string, height: string])[];
}

/** Where text will be. About as high as what comes, so that nothing jumps. */
export function SkeletonLines({ lines }: SkeletonLinesProps) {
  return (
    <div className={css.lines} aria-busy="true">
      {lines.map(([width, height], index) => (
        <Skeleton key={index} width={width} height={height} borderRadius="var(--ds-radius-small)" isShimmering />
      ))}
    </div>
  );
}
