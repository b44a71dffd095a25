import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

/** An item as a translator of Zotero's leaves it, before Zotero stores it. */
export type ZoteroItem = Record<string, unknown> & {
  itemType: string;
  creators: { lastName: string; firstName?: string; creatorType: string; fieldMode?: number }[];
};

/**
 * Reads a file with one of Zotero's own translators (github.com/zotero/translators), in a clone of
 * them. Of Zotero itself there is only what RIS.js and BibTeX.js call: no field is checked against
 * its schema.
 */
export function readByZotero(clone: string, name: 'RIS' | 'BibTeX', text: string): ZoteroItem[] {
  const source = readFileSync(join(clone, `${name}.js`), 'utf8');
  const items: ZoteroItem[] = [];
  let at = 0;
  const until = (end: number) => text.slice(at, (at = end));
  const read = (size?: number): string | false => {
    if (at >= text.length) return size ? '' : false;
    if (size) return until(at + size);
    const end = text.indexOf('\n', at);
    return until(end < 0 ? text.length : end + 1).replace(/\n$/u, '');
  };
  class Item {
    creators = [];
    tags = [];
    notes = [];
    attachments = [];
    itemType: string;
    constructor(itemType: string) {
      this.itemType = itemType;
    }
    complete() {
      items.push(this as unknown as ZoteroItem);
    }
  }
  const same = (value: string) => value;
  const ZU = {
    cleanDOI: (doi: string) => /10\.\d{4,}\/\S+/u.exec(doi)?.[0],
    fieldIsValidForType: () => true,
    formatDate: ({ month }: { month: number }) => String(month + 1).padStart(2, '0'),
    strToISO: same,
    text2html: same,
    trim: (value: string) => value.trim(),
    trimInternal: (value: string) => value.trim().replace(/\s+/gu, ' '),
    cleanAuthor: (name: string, creatorType: string) => ({ lastName: name, creatorType }),
    unescapeHTML: same,
  };
  const Zotero = {
    Item,
    Utilities: ZU,
    read,
    debug: () => undefined,
    setProgress: () => undefined,
  };
  // a translator begins with its description, as JSON; without promises it reads all at once
  const program = source.slice(source.indexOf('\n}\n') + 3);
  runInNewContext(`Promise = undefined; ${program}; doImport();`, {
    Zotero,
    ZU,
    Z: Zotero,
    console,
  });
  return items;
}
