import { SkeletonLines } from '../shared/SkeletonLines';

export function HistorySkeleton() {
  return <SkeletonLines lines={Array.from({ length: 6 }, () => ['100%', '40px'] as const)} />;
}
