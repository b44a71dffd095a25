import { referencesFile } from '../../addresses/paths.ts';
import type { CslItem } from '../../bibliography/index.ts';
import { fetchJson } from '../own-files.ts';

/** Every work of the site by its id. Rejects where it cannot be fetched. */
export const fetchWorks = async (): Promise<Map<string, CslItem>> =>
  new Map(
    ((await fetchJson(`/${referencesFile('json')}`)) as CslItem[]).map((work) => [work.id, work]),
  );
