import type { Engine } from './csl.ts';
import { answer, type Question } from './questions.ts';
import type { Style } from './styles.ts';
import type { CslItem } from './works.ts';

/** Questions about works in a style. */
export interface Task {
  style: Style;
  works: readonly CslItem[];
  /** The works that the answers follow from. */
  among: readonly string[];
  questions: readonly Question[];
}

/** Answers the questions of a task in their order. */
export type Format = (task: Task) => Promise<unknown[]>;

/** What starts engines, which is heavy: it is fetched when something has to be formatted. */
export const loadEngine = () => import('./csl.ts');

/** How many engines wait for more questions: the site's own style, a second one, and authors. */
const AT_HAND = 3;

/** Formats with engines of its own, of which the last few are at hand for the next task. */
export function createFormatter(): Format {
  // by their lists of works, which are the same as long as a bibliography is
  const engines: { style: string; works: Task['works']; engine: Promise<Engine> }[] = [];
  const engineOf = ({ style, works }: Task) => {
    const name = JSON.stringify(style);
    const at = engines.findIndex((each) => each.works === works && each.style === name);
    const [found] = at < 0 ? [] : engines.splice(at, 1);
    const used = found ?? {
      style: name,
      works,
      engine: loadEngine().then(({ startEngine }) => startEngine(works, style)),
    };
    engines.push(used);
    if (engines.length > AT_HAND) engines.shift();
    return used.engine;
  };
  return async (task) => {
    const engine = await engineOf(task);
    engine.know(task.among);
    return answer(engine, task.questions);
  };
}

/** Formats in this thread. */
export const formatHere: Format = createFormatter();
