/**
 * An answer that is kept is used as long as what it follows from stays the same, and is then what a
 * build that makes everything anew would print. CLUSTERS names how many clusters are tried a style.
 */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  createBibliography,
  createFormatter,
  type BibliographyOptions,
  type CslItem,
  type Format,
  type LabelCache,
  type Style,
  type Task,
} from '../../../src/bibliography/index.ts';
import { citationStyles } from '../../../src/site/citation-styles.ts';
import { confusingWorks, numbers, randomCluster } from './worlds.ts';

const CLUSTERS = Number(process.env['CLUSTERS'] ?? 20);
const WORKS = Math.max(25, CLUSTERS / 8);

/** What is asked for in place of a number: eight figures that no record has, some with a dot among them. */
const STAND_IN = /9\d{3}\.?\d{4}/gu;
/** And in place of the numbers of works, which grow as these do, and of notes. */
const OTHER_STAND_IN = /[67]([0-3])\d{6}/gu;

const cacheOf = (): LabelCache & { size: () => number } => {
  const answers = new Map<string, string>();
  return {
    get: (key) => answers.get(key),
    set: (key, value) => answers.set(key, value),
    digest: (text) => createHash('sha256').update(text).digest('base64url'),
    size: () => answers.size,
  };
};

const bibliographyOf = (
  works: readonly CslItem[],
  style: Style,
  options: Partial<BibliographyOptions> = {},
) =>
  createBibliography({
    works: works.map((csl) => ({ id: csl.id, csl, links: { status: 'unchecked' as const } })),
    style,
    ...options,
  });

/** All that a site asks of works and clusters, in the order in which it asks. */
async function everything(
  works: readonly CslItem[],
  style: Style,
  clusters: Parameters<ReturnType<typeof createBibliography>['cite']>[0],
  cache?: LabelCache,
) {
  const bibliography = bibliographyOf(works, style, { cache });
  return {
    texts: await bibliography.cite(clusters),
    entries: await Promise.all(works.map(({ id }) => bibliography.entry(id))),
    order: await bibliography.sort(),
  };
}

/** Works of which one was edited: its author, its year, its title, or all of it. */
function edited(works: readonly CslItem[], next: (below: number) => number): CslItem[] {
  const at = next(works.length);
  const other = works[next(works.length)];
  return works.map((work, index) => {
    if (index !== at || !other) return work;
    const { id } = work;
    const changes: CslItem[] = [
      { ...work, issued: other.issued ?? { 'date-parts': [[1999]] } },
      { ...work, title: other.title ?? 'Another' },
      { ...work, author: other.author ?? [{ family: 'Newcomer', given: 'Nell' }] },
      { ...other, id },
    ];
    return changes[next(changes.length)] ?? work;
  });
}

describe.for(citationStyles.map(({ id, csl }) => [id, csl] as const))('in %s', ([, style]) => {
  test('what is kept after edits of works is what is made anew', async () => {
    const next = numbers(CLUSTERS + style.name.length);
    const clusters = Array.from({ length: CLUSTERS }, () =>
      randomCluster(confusingWorks(WORKS), next),
    );
    const cache = cacheOf();
    let works = confusingWorks(WORKS);
    await everything(works, style, clusters, cache);
    for (let edit = 0; edit < 2; edit++) {
      works = edited(works, next);
      const kept = await everything(works, style, clusters, cache);
      expect(kept).toEqual(await everything(works, style, clusters));
    }
  });

  test('a number, in a place, of a work or of a note, is printed as any other is', async () => {
    const next = numbers(CLUSTERS + style.name.length);
    const works = confusingWorks(WORKS);
    const clusters = Array.from({ length: CLUSTERS }, () => randomCluster(works, next));
    const inner = createFormatter();
    const other = (text: string) =>
      text
        .replaceAll(STAND_IN, '57')
        .replaceAll(OTHER_STAND_IN, (_whole, at) => String(Number(at) * 11 + 8));
    let compared = 0;
    const format: Format = async (task) => {
      const answers = await inner(task);
      const questions = JSON.parse(other(JSON.stringify(task.questions))) as Task['questions'];
      const others = await inner({ ...task, questions });
      answers.forEach((answer, index) => {
        const text = JSON.stringify(answer);
        compared += text.split(STAND_IN).length - 1;
        expect(JSON.stringify(others[index])).toBe(other(text));
      });
      return answers;
    };
    const bibliography = bibliographyOf(works, style, { format });
    await bibliography.cite(clusters);
    expect(compared).toBeGreaterThan(0);
  });

  test('a cluster is formatted once, whatever numbers its works have on other pages', async () => {
    const works = confusingWorks(WORKS);
    const clusters = works.slice(0, 5).map(({ id }) => ({
      mode: 'parenthetical' as const,
      items: [{ id, locator: { label: 'page' as const, value: '3' } }],
    }));
    const inner = createFormatter();
    const asked: string[] = [];
    const format: Format = async (task) => {
      asked.push(...task.questions.map((question) => JSON.stringify(question)));
      return inner(task);
    };
    const bibliography = bibliographyOf(works, style, { cache: cacheOf(), format });
    const { list } = await bibliography.cite(clusters);
    const once = asked.filter((question) => question.startsWith('{"name":"numbered"'));
    expect(once).toHaveLength(bibliography.kind === 'numeric' ? clusters.length : 0);
    const reversed = await bibliography.cite(clusters.toReversed());
    expect(asked.filter((question) => question.startsWith('{"name":"numbered"'))).toEqual(once);
    if (bibliography.kind === 'numeric') {
      expect(reversed.list.map(({ id }) => id)).toEqual(list.map(({ id }) => id).toReversed());
      expect(reversed.list.map(({ number }) => number)).toEqual(list.map(({ number }) => number));
    }
  });
});
