import { importFrom, installFromNpm } from '../../npm.ts';

const VERSION = '12.8.2';
/** The program and its version. */
export const LIGHTHOUSE = `Lighthouse ${VERSION}`;

/** Of what Lighthouse reports, what is read here. */
interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<
    string,
    {
      id: string;
      title: string;
      displayValue?: string;
      score: number | null;
      scoreDisplayMode: string;
    }
  >;
}
type Lighthouse = (
  address: string,
  flags: { port: number; logLevel: 'error'; output: 'json' },
) => Promise<{ lhr: Report } | undefined>;

/**
 * Has Lighthouse, which is installed when it is first asked, visit a page with the browser that
 * listens at a port: its scores of 100, in the order of its categories, and what it found wanting.
 */
export async function audit(
  address: string,
  port: number,
): Promise<{ scores: number[]; failed: string[] }> {
  const folder = await installFromNpm('No Lighthouse yet', 'lighthouse', { lighthouse: VERSION });
  const { default: visit } = await importFrom<{ default: Lighthouse }>(folder, 'lighthouse');
  const report = (await visit(address, { port, logLevel: 'error', output: 'json' }))?.lhr;
  if (!report) throw new Error(`Lighthouse says nothing of ${address}.`);
  const failed = Object.values(report.audits).filter(
    ({ score, scoreDisplayMode }) =>
      score !== null &&
      score < 0.9 &&
      ['binary', 'numeric', 'metricSavings'].includes(scoreDisplayMode),
  );
  return {
    scores: Object.values(report.categories).map(({ score }) => Math.round((score ?? 0) * 100)),
    failed: failed.map(({ id, title, displayValue = '' }) => `${id}: ${title} ${displayValue}`),
  };
}
