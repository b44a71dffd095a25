import { exportRoute, formats } from '../../export.ts';
import { pages, sections, type WrittenPage } from '../../sections.ts';

const cited = ({ citations }: Pick<WrittenPage, 'citations'>) => [
  ...new Set(citations.flatMap(({ cluster }) => cluster.items.map(({ id }) => id))),
];

export function getStaticPaths() {
  const essay = { slug: 'essay', citations: sections.flatMap(({ citations }) => citations) };
  return [...sections, ...pages.values(), essay]
    .filter(({ citations }) => citations.length > 0)
    .flatMap((page) =>
      formats.map((format) => ({
        params: { page: page.slug, format },
        props: { ids: cited(page) },
      })),
    );
}

export const GET = exportRoute(({ ids }) => ids as string[]);
