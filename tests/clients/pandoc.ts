import { wordsUnder, type Client } from './client.ts';
import { said, versionOf } from './said.ts';

/** Pages as Markdown, which is read again to know what it says. */
export const pandoc = async (): Promise<Client> => ({
  name: 'Pandoc',
  version: await versionOf('pandoc', '--version', /(\d[\d.]*)/u),
  async read({ html }) {
    // else it breaks a line before "2013.", and reads a list there
    const options = ['-f', 'html', '-t', 'markdown', '--wrap=none'];
    const markdown = await said('pandoc', options, html);
    return wordsUnder('', await said('pandoc', ['-f', 'markdown', '-t', 'html'], markdown));
  },
});
