import { useRef, useState } from 'react';
import { jira } from '../../api/jira';
import { wait } from '../browser-pace';
import type { Check } from '../reading/create-check';
import { patientRequest } from '../reading/patient-request';
import { staleMarks } from './marks';
import { writeMarks, type FailedMark } from './write-marks';

type Step =
  | { readonly type: 'idle' }
  | { readonly type: 'writing'; readonly done: number; readonly all: number; readonly waiting: number | null }
  | { readonly type: 'over'; readonly written: number; readonly failed: readonly FailedMark[] };

/** How many are written before the screen is told: a list of thousands is not drawn for each. */
const toldAtOnce = 20;

/** Tells Jira's search what was found, when somebody asks for it. */
export function useMarks(check: Check) {
  const [step, setStep] = useState<Step>({ type: 'idle' });
  const running = useRef<AbortController>();

  async function write(): Promise<void> {
    const stale = staleMarks(check.state().entries);
    const { signal } = (running.current = new AbortController());
    const written: string[] = [];
    const failed: FailedMark[] = [];
    let told = 0;
    const tell = () => {
      check.marked(written.slice(told));
      told = written.length;
    };
    const show = (waiting: number | null) => setStep({ type: 'writing', done: written.length + failed.length, all: stale.length, waiting });
    show(null);
    await writeMarks(stale, {
      request: patientRequest(jira, { wait, signal, onWait: show }),
      signal,
      onWritten: (id) => {
        written.push(id);
        if (written.length - told >= toldAtOnce) tell();
        show(null);
      },
      onFailed: (each) => {
        failed.push(each);
        show(null);
      },
    });
    tell();
    setStep({ type: 'over', written: written.length, failed });
  }

  return { step, write: () => void write(), cancel: () => running.current?.abort() };
}
