import type { APIRoute } from 'astro';
import type { ExportFormat } from './bibliography/index.ts';
import { references } from './references.ts';

const MEDIA_TYPES: Record<ExportFormat, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json; charset=utf-8',
};

/** The formats that works can be had in, as parameters of a route. */
export const formats = Object.keys(MEDIA_TYPES) as ExportFormat[];

/** A file of works in one format; `idsOf` says which from the route's props. */
export const exportRoute =
  (idsOf: (props: Record<string, unknown>) => Iterable<string>): APIRoute =>
  async ({ params, props }) => {
    const format = params['format'] as ExportFormat;
    return new Response(await references.export(idsOf(props), format), {
      headers: { 'Content-Type': MEDIA_TYPES[format] },
    });
  };
