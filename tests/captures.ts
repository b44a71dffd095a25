import sharp from 'sharp';

/** How much darker or lighter a pixel must be to differ, of 255. */
const MUCH = 64;
/** What is said at the foot once the site is kept on the device, in pixels. */
const NOTICE = 120;

const greyOf = (picture: Uint8Array) =>
  sharp(picture, { limitInputPixels: false })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });

/**
 * Why a picture of a whole page that was just opened does not show what one shows of the same page
 * after a reader went through it; nothing where it does. A line or two may differ: they say where
 * the reader is.
 */
export async function lacksOf(fresh: Uint8Array, read: Uint8Array): Promise<string | undefined> {
  const [before, after] = [await greyOf(fresh), await greyOf(read)];
  const { width, height } = before.info;
  const grows = after.info.height - height;
  if (Math.abs(grows) > NOTICE) return `${height} px became ${height + grows} px`;
  const rows = Array.from({ length: Math.min(height, after.info.height) }, (_none, row) => row);
  const differing = rows.filter((row) => {
    const [now, then] = [before, after].map(({ data }) =>
      data.subarray(row * width, (row + 1) * width),
    ) as [Buffer, Buffer];
    return !now.equals(then) && now.some((grey, at) => Math.abs(grey - (then[at] ?? 0)) > MUCH);
  });
  return differing.length > NOTICE ? `${differing.length} of ${height} rows differ` : undefined;
}

/** Goes through a page from top to bottom and back; runs there. */
export async function readThrough(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo({ top, behavior: 'instant' });
    await frame();
    await frame();
  }
  scrollTo({ top: 0, behavior: 'instant' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  // offered by a script to who got there: in a picture nobody presses them
  const offered = document.querySelectorAll('article > .downloads :is(button, [role="status"])');
  for (const each of offered) each.remove();
}
