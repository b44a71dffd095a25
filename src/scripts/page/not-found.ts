import { nearest } from '../../bibliography/nearest.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('#places a')];
const near = nearest(
  location.pathname,
  links.map(({ pathname }) => pathname),
);
const found = links.find(({ pathname }) => pathname === near);
const suggestion = document.querySelector<HTMLElement>('#nearest');
const link = suggestion?.querySelector('a');

if (found && suggestion && link) {
  link.href = found.href;
  link.textContent = found.textContent;
  suggestion.hidden = false;
}
