import { wordsUnder, type Client } from './client.ts';
import { said, versionOf } from './said.ts';

/** Pages as Markdown, which is read again to know what it says. */
export const pandoc = async (): Promise<Client> => ({
  name: 'Pandoc',
  version: await versionOf('pandoc', '--version', /(\d[\d.]*)/u),
  async read({ html }) {
    const markdown = await said('pandoc', ['-f', 'html', '-t', 'markdown'], html);
    return wordsUnder('', await said('pandoc', ['-f', 'markdown', '-t', 'html'], markdown));
  },
});
