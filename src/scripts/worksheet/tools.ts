/** What can be done with a worksheet: the buttons below it, and its summary. */
import words from '#words/worksheet.json' with { type: 'json' };
import { say, sayCount } from '../../words/message.ts';
import { make } from '../elements.ts';
import { inTime } from '../in-time.ts';
import { saveFile } from '../save-file.ts';
import { sayUnfetched } from '../page/beside.ts';
import { MOST, readSheet, writeSheet } from './file.ts';
import { asText, fields, nameOf, texts } from './sheet.ts';

/** What changes the sheet. */
interface Changes {
  /** Takes what a file holds into the fields of those names. */
  open(opened: ReadonlyMap<string, string>): void;
  /** Empties every field. */
  clear(): void;
}

/** The tools, to be put below the sheet, and what brings their summary up to date. */
export function makeTools(changes: Changes): { parts: HTMLElement[]; sum: () => void } {
  const status = make('p', { class: 'quiet', role: 'status' });
  const tell = (text: string) => {
    // emptied first: the same words twice are not read out again
    status.replaceChildren();
    status.append(text);
  };
  const button = (name: string, run: (pressed: HTMLButtonElement) => void) => {
    const made = make('button', { type: 'button' }, name);
    made.addEventListener('click', () => run(made));
    return made;
  };

  const copy = (pressed: HTMLButtonElement) => {
    const copying = navigator.clipboard.writeText(asText());
    // a refusal is told once the words for it are there
    copying.catch(() => undefined);
    inTime(import('../cite/clipboard.ts')).then(
      ({ sayCopied }) => sayCopied(copying, status, pressed),
      () => sayUnfetched(status),
    );
  };

  const save = () => {
    const sheet = writeSheet(texts(), new Date().toISOString());
    saveFile(new File([sheet], words.fileName, { type: 'application/json' }));
    tell(say(words.saved, { file: words.fileName }));
  };

  const open = () => {
    const choice = make('input', { type: 'file', accept: '.json,application/json' });
    choice.addEventListener('change', () => {
      const [file] = choice.files ?? [];
      if (file) void read(file);
    });
    choice.click();
  };

  const read = async (file: File) => {
    const text = file.size > MOST ? '' : await file.text().catch(() => '');
    const opened = readSheet(text, fields.map(nameOf));
    if ('fault' in opened) {
      tell(say(words.faults[opened.fault], { file: file.name }));
      return;
    }
    const before = texts();
    const others = [...opened.texts].filter(
      ([field, value]) => before.get(field)?.trim() && before.get(field) !== value,
    ).length;
    if (others > 0 && !confirm(sayCount(words.replace, others))) {
      tell(words.unchanged);
      return;
    }
    changes.open(opened.texts);
    const { strangers: count } = opened;
    tell(
      say(words.opened, { file: file.name }) +
        (count > 0 ? ` ${sayCount(words.strangers, count)}` : ''),
    );
  };

  const clear = () => {
    if (!confirm(words.confirm)) return;
    changes.clear();
    tell(words.cleared);
  };

  const summary = make('pre', { class: 'summary' });
  return {
    parts: [
      button(words.copy, copy),
      button(words.print, () => print()),
      button(words.save, save),
      button(words.open, open),
      button(words.clear, clear),
      status,
      make('h2', {}, words.summary),
      summary,
    ],
    sum: () => {
      summary.textContent = asText();
    },
  };
}
