import { SkeletonLines } from '../shared/SkeletonLines';

/** The shape of a hypothesis with a few facts. */
export function PanelSkeleton() {
  return (
    <SkeletonLines
      lines={[
        ['6rem', '20px'],
        ['92%', '30px'],
        ['64%', '30px'],
        ['40%', '16px'],
        ['70%', '16px'],
        ['30%', '16px'],
      ]}
    />
  );
}
