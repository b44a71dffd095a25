import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { has } from '../built/programs.ts';
import { correction } from '../site/invented.ts';
import { feedsOf, TOLD, type Told } from './told.ts';

const isThere = await has('newsboat', 'what a reader of feeds makes of ours');

/** Newsboat, with one feed and nothing read before. */
class Newsboat {
  readonly #folder = mkdtempSync(join(tmpdir(), 'newsboat-'));
  readonly #feed = this.#in('feed.xml');

  constructor() {
    writeFileSync(this.#in('urls'), `${pathToFileURL(this.#feed).href}\n`);
    writeFileSync(this.#in('config'), '');
  }

  #in(name: string) {
    return join(this.#folder, name);
  }

  #run(...args: string[]) {
    const files = ['-u', this.#in('urls'), '-c', this.#in('cache'), '-C', this.#in('config')];
    const env = { ...process.env, HOME: this.#folder };
    const { status, stdout, stderr } = spawnSync('newsboat', [...files, ...args], {
      encoding: 'utf8',
      env,
    });
    if (status !== 0) throw new Error(`newsboat ${args.join(' ')} said: ${stdout}${stderr}`);
    return stdout.trim();
  }

  /** Fetches a feed; the entries that its reader has not read, oldest first. */
  fetch(feed: string): { title: string; author: string; day: string }[] {
    writeFileSync(this.#feed, feed);
    this.#run('-x', 'reload');
    const unread = this.#entries().filter((each) => each.unread === 1);
    // what it says itself
    expect(this.#run('-x', 'print-unread')).toMatch(new RegExp(`^${unread.length} unread`, 'u'));
    return unread.map(({ title, author, day }) => ({ title, author, day }));
  }

  /** Has its reader read all that there is. */
  readAll(): void {
    const ids = this.#entries().map(({ guid }) => guid);
    writeFileSync(this.#in('read'), `${ids.join('\n')}\n`);
    this.#run('-I', this.#in('read'));
  }

  #entries() {
    const cache = new DatabaseSync(this.#in('cache'), { readOnly: true });
    const rows = cache
      .prepare(
        "SELECT guid, title, author, date(pubDate, 'unixepoch') AS day, unread FROM rss_item ORDER BY pubDate, guid",
      )
      .all();
    cache.close();
    return rows as { guid: string; title: string; author: string; day: string; unread: number }[];
  }

  end(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

describe.skipIf(!isThere)('Newsboat', () => {
  let newsboat: Newsboat;
  beforeEach(() => {
    vi.stubEnv('SITE', 'https://example.org');
    newsboat = new Newsboat();
  });
  afterEach(() => newsboat.end());
  const fetched = async (told: Told) => newsboat.fetch((await feedsOf(told)).site);
  const author = 'Going Mutual';

  test('shows all entries unread at first, with their titles, days and author', async () => {
    expect(await fetched(TOLD)).toEqual([
      { title: 'Edition 1.0', author, day: '2026-11-23' },
      { title: 'Correction (wrong): About <b>us</b> & them', author, day: '2026-11-30' },
      { title: 'Correction (out of date): Paragraph 2.1', author, day: '2026-12-01' },
      { title: 'Edition 1.1', author, day: '2026-12-01' },
    ]);
  });

  test('shows nothing unread once all is read and nothing is new', async () => {
    await fetched(TOLD);
    newsboat.readAll();
    expect(await fetched(TOLD)).toEqual([]);
  });

  test('shows one more correction, and that alone', async () => {
    await fetched(TOLD);
    newsboat.readAll();
    const third = correction('third', { date: '2026-12-02', where: ['about'] });
    expect(await fetched({ ...TOLD, corrections: [third, ...TOLD.corrections] })).toEqual([
      { title: 'Correction (wrong): About <b>us</b> & them', author, day: '2026-12-02' },
    ]);
  });

  test('shows a new edition and its corrections, and nothing of those before', async () => {
    await fetched(TOLD);
    newsboat.readAll();
    const told = {
      editions: [...TOLD.editions, { number: '1.2', date: '2027-02-01' }],
      corrections: [
        correction('third', { date: '2027-02-01', edition: '1.2', where: ['2.2', '2.3', '2.4'] }),
        ...TOLD.corrections,
      ],
    };
    expect(await fetched(told)).toEqual([
      {
        title: 'Correction (wrong): Paragraphs 2.2, 2.3 and 2.4',
        author,
        day: '2027-02-01',
      },
      { title: 'Edition 1.2', author, day: '2027-02-01' },
    ]);
  });
});
