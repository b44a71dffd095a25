import { DOMParser } from 'linkedom';
import type { Name } from '../../../src/bibliography/index.ts';
import { addressOf, namesText, plain, type WorkRecord } from './record.ts';

/** The works in what bibutils writes: Metadata Object Description Schema 3 (Library of Congress). */
export function readMods(xml: string): Map<string, WorkRecord> {
  const document = new DOMParser().parseFromString(xml.replace(/^\uFEFF/u, ''), 'text/xml');
  return new Map(
    [...document.querySelectorAll('modsCollection > mods')].map((mods) => [
      mods.getAttribute('ID') ?? '',
      recordOf(mods),
    ]),
  );
}

const children = (parent: Element, name: string) =>
  [...parent.children].filter((child) => child.tagName === name);
const textOf = (element: Element | null | undefined) => {
  const text = plain(element?.textContent ?? '');
  return text === '' ? undefined : text;
};

function recordOf(mods: Element): WorkRecord {
  const hosts = [...mods.querySelectorAll('relatedItem')];
  const within = (selector: string) =>
    textOf([...mods.querySelectorAll(selector)].find((each) => textOf(each)));
  return {
    title: titleOf(mods),
    container: hosts.map(titleOf).find(Boolean),
    author: namesIn(mods, 'author'),
    editor: [mods, ...hosts].map((each) => namesIn(each, 'editor')).find(Boolean),
    issued: within('originInfo > dateIssued') ?? within('part > date'),
    page: pagesOf(mods),
    DOI: within('identifier[type=doi]'),
    URL: addressOf(within('location > url')),
    accessed: within('originInfo > dateCaptured'),
  };
}

/** bibutils takes a title apart at its first colon or question mark. */
function titleOf(element: Element): string | undefined {
  const [title, subtitle] =
    children(element, 'titleInfo')
      .map((info) => ['title', 'subTitle'].map((name) => textOf(children(info, name)[0])))
      .find(([main]) => main) ?? [];
  if (!title || !subtitle) return title;
  return title.endsWith('?') ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

function namesIn(element: Element, role: string): string | undefined {
  const names = children(element, 'name').filter(
    (name) => textOf(name.querySelector('roleTerm')) === role,
  );
  if (names.length === 0) return undefined;
  return namesText(
    names.map((name): Name => {
      const part = (type: string | null) =>
        children(name, 'namePart')
          .filter((each) => each.getAttribute('type') === type)
          .map(textOf)
          .join(' ') || undefined;
      const parts = { family: part('family'), given: part('given'), suffix: part('suffix') };
      const literal = part(null);
      return JSON.parse(JSON.stringify(literal ? { literal } : parts)) as Name;
    }),
  );
}

function pagesOf(mods: Element): string | undefined {
  const [start, end] = ['start', 'end'].map((name) =>
    textOf(mods.querySelector(`extent[unit=page] > ${name}`)),
  );
  const single = textOf(mods.querySelector('detail[type=page] > number'));
  return (start && end ? `${start}-${end}` : (start ?? single))?.replaceAll('–', '-');
}
