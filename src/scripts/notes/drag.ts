/** Sorting by dragging, with a mouse, a pen or a finger. Keys and buttons do the same: start.ts. */

/** How near the edge of the window a note is dragged to have the page scroll, and how fast, in pixels. */
const EDGE = 60;
const STEP = 14;

/** Lets the notes of a list be dragged by their grips. `drop` is told the note and the one it goes before. */
export function letDrag(
  place: HTMLElement,
  drop: (id: string, before: string | undefined) => void,
): void {
  place.addEventListener('pointerdown', (event) => {
    const grip = (event.target as Element).closest<HTMLElement>('.grip');
    const dragged = grip?.closest<HTMLElement>('.note');
    if (!grip || !dragged || event.button !== 0) return;
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    dragged.classList.add('dragged');
    let y = event.clientY;
    let over: HTMLElement | undefined;
    let isBelow = false;
    const mark = () => {
      over?.classList.remove('drop-before', 'drop-after');
      const found = noteAt(place, y);
      over = found === dragged ? undefined : found;
      if (!over) return;
      const { top, height } = over.getBoundingClientRect();
      isBelow = y > top + height / 2;
      over.classList.add(isBelow ? 'drop-after' : 'drop-before');
    };
    const move = (moved: PointerEvent) => {
      y = moved.clientY;
      mark();
    };
    const scrolling = setInterval(() => {
      const by = y < EDGE ? -STEP : y > innerHeight - EDGE ? STEP : 0;
      if (by === 0) return;
      scrollBy(0, by);
      mark();
    }, 16);
    const end = new AbortController();
    const stop = () => {
      end.abort();
      clearInterval(scrolling);
      dragged.classList.remove('dragged');
      over?.classList.remove('drop-before', 'drop-after');
    };
    const { signal } = end;
    grip.addEventListener('pointermove', move, { signal });
    grip.addEventListener('pointercancel', stop, { signal });
    addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') stop();
      },
      { signal },
    );
    grip.addEventListener(
      'pointerup',
      () => {
        const target = over;
        stop();
        if (!target) return;
        const next = isBelow ? nextOf(target, dragged) : target;
        drop(dragged.dataset['id'] ?? '', next?.dataset['id']);
      },
      { signal },
    );
  });
}

/** The note at a height of the window. */
function noteAt(place: HTMLElement, y: number): HTMLElement | undefined {
  const { left, width } = place.getBoundingClientRect();
  const found = document.elementFromPoint(left + width / 2, y)?.closest<HTMLElement>('.note');
  return found && place.contains(found) ? found : undefined;
}

function nextOf(note: HTMLElement, but: HTMLElement): HTMLElement | null {
  const next = note.nextElementSibling as HTMLElement | null;
  return next === but ? (next.nextElementSibling as HTMLElement | null) : next;
}
