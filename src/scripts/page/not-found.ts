import { path } from '../../addresses/url.ts';
import { nearest } from '../../bibliography/nearest.ts';

/** A path of this site from where it stands: what comes before it would make all of them alike. */
const within = (pathname: string) => pathname.slice(path('/').length - 1);

const links = [...document.querySelectorAll<HTMLAnchorElement>('#places a')];
const near = nearest(
  within(location.pathname),
  links.map(({ pathname }) => within(pathname)),
);
const found = links.find(({ pathname }) => within(pathname) === near);
const suggestion = document.querySelector<HTMLElement>('#nearest');
const link = suggestion?.querySelector('a');

if (found && suggestion && link) {
  link.href = found.href;
  link.textContent = found.textContent;
  suggestion.hidden = false;
}
