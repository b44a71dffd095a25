/**
 * Has all of a page laid out for a picture of it from top to bottom. Chromium tells of such a picture
 * by a resize after which the window is as large as before, and then takes it a frame too early for
 * what it lays out only when a reader comes near.
 */
const size = () => `${innerWidth} ${innerHeight}`;
let before = size();

addEventListener('resize', () => {
  if (before === size()) delete document.documentElement.dataset['later'];
  before = size();
});

export {};
