import { useEditor } from './editor';
import { ShownNotice } from './ShownNotice';

/** What just happened to the hypothesis. */
export function NoticeLine() {
  return <ShownNotice notice={useEditor().notice} />;
}
