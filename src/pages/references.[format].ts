import { exportRoute, formats } from '../export.ts';
import { references } from '../references.ts';

export const getStaticPaths = () => formats.map((format) => ({ params: { format } }));

export const GET = exportRoute(() => references.works.keys());
