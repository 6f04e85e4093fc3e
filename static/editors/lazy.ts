import { lazy, type ComponentType } from 'react';

const load = () => import('./all');

/** Fetches the editors before somebody clicks: called when the pointer comes near. */
export const preloadEditors = (): void => void load();

type Editors = Awaited<ReturnType<typeof load>>;

const editor = <Name extends keyof Editors>(name: Name) =>
  lazy(async () => ({ default: (await load())[name] as ComponentType<PropsOf<Editors[Name]>> }));

type PropsOf<Component> = Component extends (props: infer Props) => unknown ? Props : Record<string, never>;

/** The editors are not part of what a reader loads. */
export const BeginningEditor = editor('BeginningEditor');
export const SentenceEditor = editor('SentenceEditor');
export const MeasureEditor = editor('MeasureEditor');
export const DueDateEditor = editor('DueDateEditor');
export const ConfidenceEditor = editor('ConfidenceEditor');
export const BeneficiaryEditor = editor('BeneficiaryEditor');
export const ReasonEditor = editor('ReasonEditor');
export const KindEditor = editor('KindEditor');
export const CriterionEditor = editor('CriterionEditor');
