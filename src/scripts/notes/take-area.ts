/** Takes notes out as a document in a style, or as files for programs. What makes them is fetched then. */
import documents from '#words/documents.json' with { type: 'json' };
import words from '#words/notebook.json' with { type: 'json' };
import { citationStyleNames, type StyleId } from '../../addresses/style-names.ts';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../documents/formats.ts';
import type { NotesContext } from '../../notes/draft.ts';
import type { Note } from '../../notes/note.ts';
import { chosenStyle } from '../cite/chosen-style.ts';
import { make } from '../elements.ts';
import { inTime } from '../in-time.ts';

/** What is taken. */
export interface Taking {
  notes: () => readonly Note[];
  /** Those that the reader sees now. */
  shown: () => readonly Note[];
  order: () => NotesContext['order'];
}

const { take } = words;

const choiceOf = (names: Readonly<Record<string, string>>, chosen: string) => {
  const choice = make(
    'select',
    {},
    ...Object.entries(names).map(([value, name]) => make('option', { value }, name)),
  );
  if (chosen in names) choice.value = chosen;
  return choice;
};

/** The choice of style and format, with the button that makes the file. */
export function takeArea({ notes, shown, order }: Taking): HTMLElement {
  const style = choiceOf(citationStyleNames, chosenStyle());
  const formats = Object.keys(DOCUMENT_FORMATS) as DocumentFormat[];
  const format = choiceOf(
    Object.fromEntries(formats.map((each) => [each, documents.formats[each]])),
    'docx',
  );
  const onlyShown = make('input', { type: 'checkbox' });
  const status = make('p', { role: 'status', class: 'quiet' });
  const button = make('button', { type: 'button', class: 'primary' }, take.run);
  const run = async (): Promise<string> => {
    const those = onlyShown.checked ? shown() : notes();
    if (those.length === 0) return take.nothing;
    const [{ fetchNotesDraft }, { takeDraft, Untaken }] = await inTime(
      Promise.all([import('../documents/notes-draft.ts'), import('../documents/take.ts')]),
    );
    try {
      const draft = await fetchNotesDraft(those, order());
      await takeDraft(draft, format.value as DocumentFormat, style.value as StyleId);
      return take.done;
    } catch (reason) {
      return reason instanceof Untaken ? reason.message : take.failed;
    }
  };
  button.addEventListener('click', () => {
    button.disabled = true;
    status.textContent = take.making;
    run()
      .catch(() => take.failed)
      .then((told) => {
        status.textContent = told;
        button.disabled = false;
        button.focus({ preventScroll: true });
      });
  });
  return make(
    'section',
    { class: 'take' },
    make('h2', { id: 'take', tabindex: '-1' }, take.title),
    make('p', {}, take.intro),
    make('label', {}, make('span', {}, take.format), format),
    make('label', {}, make('span', {}, take.style), style),
    make('label', { class: 'tick' }, onlyShown, make('span', {}, take.shown)),
    make('p', { class: 'acts' }, button),
    status,
  );
}
