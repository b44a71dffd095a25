/**
 * Keeps what a reader fills in, on this device alone, and lets the reader copy, print, save, open or
 * delete it. Without scripts the worksheet can be printed and filled in by hand.
 */
import frame from '#words/panel.json' with { type: 'json' };
import words from '#words/worksheet.json' with { type: 'json' };
import { say } from '../../words/message.ts';
import { addStyles, make } from '../elements.ts';
import { forget, keep, kept } from './kept.ts';
import { KEY } from './key.ts';
import { fields, nameOf, progress, texts, type Field } from './sheet.ts';
import { makeTools } from './tools.ts';
import styles from './worksheet.css?inline';

/** Under which it is kept, with what is filled in, that the sheet is printed without its references. */
const WITHOUT = 'without-references';

const place = document.querySelector<HTMLElement>('.worksheet-tools');

/** Sets fields to texts; a field that has none is emptied. */
function show(from: ReadonlyMap<string, string>, isNewer: (field: Field) => boolean) {
  for (const field of fields) if (!isNewer(field)) field.value = from.get(nameOf(field)) ?? '';
}

if (place) {
  addStyles(styles);
  const bar = make('progress', { 'aria-label': words.progress });
  const status = make('span', { role: 'status' });
  const choice = document.querySelector<HTMLLabelElement>('.print-choice');
  (choice ?? place).before(make('p', { class: 'filled-in' }, bar, ' ', status));

  const references = choice?.querySelector('input');
  if (references) {
    references.checked = !kept().has(WITHOUT);
    references.addEventListener('change', () => {
      keep(new Map([[WITHOUT, references.checked ? '' : 'yes']]));
    });
  }

  // a field cannot be cut where a sheet of paper ends, and text can
  const copies = fields.map((field) => {
    const copy = make('p', { class: 'on-paper', 'aria-hidden': 'true' });
    field.after(copy);
    return [field, copy] as const;
  });

  const tell = (outcome: string) => {
    const { all, answered } = progress();
    bar.max = all;
    bar.value = answered;
    const told = [say(words.answered, { answered, all }), outcome].filter(Boolean).join(' · ');
    // the same words twice would be read out again
    if (status.textContent !== told) status.textContent = told;
    for (const [field, copy] of copies) copy.textContent = field.value;
    tools.sum();
  };
  const keepThese = (some: ReadonlyMap<string, string>) => {
    tell(keep(some) ? frame.kept : words.nothingKept);
  };

  const tools = makeTools({
    open(opened) {
      show(new Map([...texts(), ...opened]), () => false);
      keepThese(opened);
    },
    clear() {
      show(new Map(), () => false);
      forget();
      tell('');
    },
  });
  place.append(...tools.parts);
  place.hidden = false;
  // a link led here before this was
  if (location.hash === `#${place.id}`) place.scrollIntoView();

  // what was typed while this script loaded is newer than what was kept
  const begun = fields.filter(({ value }) => value !== '');
  const before = kept();
  const fresh = begun.filter((field) => !before.has(nameOf(field)));
  show(before, (field) => begun.includes(field));
  tell('');
  if (fresh.length > 0) keepThese(new Map(fresh.map((field) => [nameOf(field), field.value])));

  document.addEventListener('input', ({ target }) => {
    const field = fields.find((each) => each === target);
    if (field) keepThese(new Map([[nameOf(field), field.value]]));
  });
  // what the reader does in another window
  addEventListener('storage', ({ key }) => {
    if (key !== KEY && key !== null) return;
    show(kept(), (field) => document.hasFocus() && field === document.activeElement);
    tell('');
  });
}
