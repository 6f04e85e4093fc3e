import { SkeletonLines } from '../shared/SkeletonLines';

export function SettingsSkeleton() {
  return (
    <SkeletonLines
      lines={[
        ['50%', '24px'],
        ['80%', '16px'],
        ['30%', '16px'],
        ['30%', '16px'],
        ['60%', '40px'],
        ['60%', '40px'],
      ]}
    />
  );
}
