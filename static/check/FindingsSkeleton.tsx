import { SkeletonLines } from '../shared/SkeletonLines';

/** Where findings will be. */
export const FindingsSkeleton = () => <SkeletonLines lines={[['12rem', '48px'], ['100%', '56px'], ['100%', '56px'], ['100%', '56px']]} />;
