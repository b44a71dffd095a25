import { problem, type Problem } from '../bibliography/index.ts';
import type { Content } from '../loaders/content.ts';

/** What each field is for, as the site tells its readers where it is empty, and what to write. */
const FIELDS = {
  name: {
    what: 'Nobody is named who answers for this site, and its pages say so.',
    cure: 'Write the person or organisation after “name: ”.',
  },
  contact: {
    what: 'No address is given at which readers can report a mistake, and the pages say so.',
    cure: "Write one after “contact: ”, such as 'editor@example.org' or 'https://example.org/contact'.",
  },
};

/** Reminds of what content/data/publisher.yaml leaves empty. A site can be published without it. */
export function checkPublisher(content: Content): Problem[] {
  const table = content.table('publisher');
  if (table && table.problems.length > 0) return [];
  const value = (table?.value ?? {}) as Record<string, unknown>;
  return Object.entries(FIELDS).flatMap(([field, { what, cure }]) => {
    const written = value[field];
    if (typeof written === 'string' ? written.trim() !== '' : written != null) return [];
    const { text, ...location } = table?.locationOf([field], true) ?? {
      text: '',
      file: 'content/data/publisher.yaml',
      line: 1,
      column: 1,
    };
    return [problem(location, text, { what, cure }, 'warning')];
  });
}
