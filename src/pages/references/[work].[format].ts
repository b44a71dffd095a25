import { exportRoute, formats } from '../../export.ts';
import { references } from '../../references.ts';

export const getStaticPaths = () =>
  [...references.works.keys()].flatMap((work) =>
    formats.map((format) => ({ params: { work, format }, props: { ids: [work] } })),
  );

export const GET = exportRoute(({ ids }) => ids as string[]);
