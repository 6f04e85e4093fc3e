import { SkeletonLines } from '../shared/SkeletonLines';

export function ContextSkeleton() {
  return (
    <SkeletonLines
      lines={[
        ['5rem', '20px'],
        ['100%', '24px'],
        ['75%', '24px'],
        ['50%', '16px'],
      ]}
    />
  );
}
