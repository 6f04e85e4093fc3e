import { found } from '../pattern';
import type { Signal } from '../signal';

const file = /\b(?!(?:node|vue|react|angular|next|express|d3|three)\.js)[\w/-]+\.(?:hpp|cpp|cc|h|java|py|js|ts|cs|rb|go|scala|gradle|proto|sql)\b|\b\w+::\w+|\b(?:[A-Z][a-z0-9]+)+(?:Service|Manager|Repository|Factory|Impl|Handler|Helper|Utils?|Controller|Builder|Wrapper|Listener|Dao|DAO|Repo|Spec|Client|Deployer|Executor)\b/;

/** It names a source file or a name of the code. */
export const namesFile: Signal = ({ deeds }) => found(file, ...deeds);
