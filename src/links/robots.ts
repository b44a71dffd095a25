/** What a robots.txt allows (RFC 9309). */

interface Rule {
  allows: boolean;
  path: string;
}

interface Group {
  agents: string[];
  rules: Rule[];
}

/** A line with a field and a value, without its comment (RFC 9309, 2.2). */
const LINE = /^\s*(?<field>[a-z-]+)\s*:\s*(?<value>[^#]*)/iu;

/**
 * Groups of rules by the agents that they name (2.2.1). Lines other than these, such as those of
 * site maps, stand in no group and end none (2.2.4).
 */
function readGroups(text: string): Group[] {
  const groups: Group[] = [];
  for (const line of text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u)) {
    const { field = '', value = '' } = LINE.exec(line)?.groups ?? {};
    const name = field.toLowerCase();
    const last = groups.at(-1);
    if (name === 'user-agent') {
      const agent = value.trim().toLowerCase();
      if (last && last.rules.length === 0) last.agents.push(agent);
      else groups.push({ agents: [agent], rules: [] });
    } else if (name === 'allow' || name === 'disallow') {
      last?.rules.push({ allows: name === 'allow', path: normal(value.trim()) });
    }
  }
  return groups;
}

/**
 * A path in one spelling: octets outside ASCII and reserved ones as “%2F”, all others as they are
 * (2.2.2). An asterisk that was written “%2A” stays so, and is no wildcard.
 */
function normal(path: string): string {
  return path
    .replace(/[^\u0021-\u007E]+/gu, encodeURIComponent)
    .replace(/%[\da-f]{2}/giu, (octet) => {
      const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
      return /[\w.~-]/u.test(character) ? character : octet.toUpperCase();
    });
}

/** Whether a rule is about a path: “*” is any run of characters, “$” at its end the end (2.2.3). */
function isAbout(rule: string, path: string): boolean {
  const anchored = rule.endsWith('$');
  const [first = '', ...others] = (anchored ? rule.slice(0, -1) : rule).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  // each piece as early as can be leaves the most for those after it, so that none is tried twice
  for (const [index, piece] of others.entries()) {
    if (anchored && index === others.length - 1)
      return path.endsWith(piece) && path.length - piece.length >= at;
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return !anchored || at === path.length;
}

/**
 * Whether an agent may open an address of a host with this robots.txt. All groups that name the
 * agent hold together, those of “*” only where none does (2.2.1); of the rules that are about the
 * address the longest one decides, and of two as long the one that allows (2.2.2). `agent` is a
 * product token, letters, hyphens and underscores alone.
 */
export function mayOpen(robots: string, { pathname, search }: URL, agent: string): boolean {
  if (pathname === '/robots.txt') return true;
  const groups = readGroups(robots);
  const naming = (name: string) => groups.filter(({ agents }) => agents.includes(name));
  const own = naming(agent.toLowerCase());
  // an asterisk of the address itself is none of a rule's
  const path = normal(pathname + search).replaceAll('*', '%2A');
  const [decisive] = (own.length > 0 ? own : naming('*'))
    .flatMap(({ rules }) => rules)
    .filter((rule) => rule.path !== '' && isAbout(rule.path, path))
    .sort((a, b) => b.path.length - a.path.length || Number(b.allows) - Number(a.allows));
  return decisive?.allows ?? true;
}
