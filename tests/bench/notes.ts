import { runnerImport } from 'vite';

/** Seconds of one thread’s processor time for one export of many notes. */
export interface ExportTimes {
  notes: number;
  works: number;
  /** Its format and its style. */
  of: string;
  first: number;
  again: number;
}

/** Exports notes as a browser does, with the sources as Vite has them. */
export async function exportNotes(): Promise<ExportTimes[]> {
  const { module } = await runnerImport<{ exported: ExportTimes[] }>(
    './tests/bench/export-notes.ts',
    {
      configFile: false,
      logLevel: 'warn',
      define: { 'import.meta.env.SITE': '"https://example.org"' },
    },
  );
  return module.exported;
}
