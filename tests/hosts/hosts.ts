/** The hosts that `hosting/` has configurations for, each started as an own process at a port of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { onPath } from '../debian.ts';

/** What a configuration leaves to its owner. */
export interface Place {
  /** The folder that is served; a site under a path stands in a folder of it. */
  folder: string;
  port: number;
  /** Where the site stands: "" or "/mutuals". */
  base: string;
}

/** A host: what it takes, and how it is told what to do. */
interface Host {
  program: string;
  /** As Debian calls them. */
  packages: readonly string[];
  /** Its file in hosting/, and what an owner changes in it. */
  file: string;
  changes: (place: Place) => readonly (readonly [from: string, to: string])[];
  /** The file that includes this one, where it cannot stand by itself. */
  around: (config: string, folder: string, place: Place) => string;
  command: (config: string) => readonly string[];
}

const FOLDER = '/srv/going-mutual/current';
const { username } = userInfo();

export const HOSTS: Readonly<Record<string, Host>> = {
  nginx: {
    program: 'nginx',
    packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
    file: 'nginx.conf',
    changes: ({ folder, port, base }) => [
      ['listen 80;', `listen ${port};`],
      [FOLDER, folder],
      ['set $base "";', `set $base "${base}";`],
    ],
    around: (config, own) => `daemon off;
user ${username};
worker_processes 1;
pid ${own}/pid;
error_log ${own}/error.log;
include /etc/nginx/modules-enabled/*.conf;
events {}
http {
access_log off;
client_body_temp_path ${own};
${config}
}
`,
    command: (config) => ['-c', config],
  },
  apache: {
    program: 'apache2',
    packages: ['apache2'],
    file: 'apache.conf',
    changes: ({ folder, port, base }) => [
      ['Define PORT 80', `Define PORT ${port}`],
      [FOLDER, folder],
      ['NOT_FOUND /404', `NOT_FOUND ${base}/404`],
    ],
    around: (config, own, { port }) => `ServerRoot /etc/apache2
ServerName localhost
User www-data
Group www-data
PidFile ${own}/pid
ErrorLog ${own}/error.log
DefaultRuntimeDir ${own}
Include mods-enabled/*.load
Include mods-enabled/*.conf
<IfModule !headers_module>
LoadModule headers_module /usr/lib/apache2/modules/mod_headers.so
</IfModule>
<IfModule !rewrite_module>
LoadModule rewrite_module /usr/lib/apache2/modules/mod_rewrite.so
</IfModule>
Listen ${port}
${config}
`,
    command: (config) => ['-X', '-f', config],
  },
  caddy: {
    program: 'caddy',
    packages: ['caddy'],
    file: 'Caddyfile',
    changes: ({ folder, port, base }) => [
      [':80 {', `:${port} {`],
      [FOLDER, folder],
      ['vars base ""', `vars base "${base}"`],
    ],
    around: (config) => `{\n\tadmin off\n\tauto_https off\n}\n${config}`,
    command: (config) => ['run', '--adapter', 'caddyfile', '--config', config],
  },
  lighttpd: {
    program: 'lighttpd',
    packages: ['lighttpd', 'lighttpd-modules-lua'],
    file: 'lighttpd.conf',
    changes: ({ folder, port }) => [
      ['server.port = 80', `server.port = ${port}`],
      [FOLDER, folder],
      ['/srv/going-mutual/lighttpd.lua', join(process.cwd(), 'hosting/lighttpd.lua')],
    ],
    around: (config, own) => `server.errorlog = "${own}/error.log"\n${config}`,
    command: (config) => ['-D', '-f', config],
  },
};

/** Where the program of a host is, also where only root has its folder on the path. */
function programOf(name: string): string | undefined {
  const program = HOSTS[name]?.program ?? name;
  return [...onPath(program), `/usr/sbin/${program}`].find(existsSync);
}

export const isThere = (name: string) => programOf(name) !== undefined;

/** A host that runs. */
export interface Running {
  address: string;
  stop: () => Promise<void>;
}

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, done);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Waits until something answers. Throws an Error where a process has ended before. */
async function answers(address: string, child: ChildProcess, log: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`It did not start.\n${log()}`);
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts a program on a configuration, and waits until it answers. Throws an Error where it does not start. */
async function run(
  program: string,
  own: string,
  port: number,
  [config, command]: [config: string, command: Host['command']],
): Promise<Running> {
  const file = join(own, 'config');
  writeFileSync(file, config);
  let said = '';
  const env = { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own };
  const child = spawn(program, command(file), { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      said += data.toString();
    });
  }
  const address = `http://localhost:${port}`;
  await answers(address, child, () => said);
  return {
    address,
    stop: async () => {
      const ended = new Promise((done) => child.on('exit', done));
      child.kill();
      await ended;
      rmSync(own, { recursive: true, force: true });
    },
  };
}

/**
 * Starts a host with its file in hosting/, changed as an owner would. Throws an Error where the file
 * lacks what an owner should change, or where the host does not start.
 */
export async function start(
  name: string,
  place: Omit<Place, 'port'> & { port?: number },
): Promise<Running> {
  const host = HOSTS[name];
  if (!host) throw new RangeError(`There is no configuration for “${name}”.`);
  const own = mkdtempSync(join(tmpdir(), `${name}-`));
  const where = { ...place, port: place.port ?? (await freePort()) };
  let config = readFileSync(join('hosting', host.file), 'utf8');
  for (const [from, to] of host.changes(where)) {
    if (!config.includes(from)) throw new Error(`hosting/${host.file} has no “${from}”.`);
    config = config.replaceAll(from, () => to);
  }
  return run(programOf(name) ?? host.program, own, where.port, [
    host.around(config, own, where),
    host.command,
  ]);
}

/** nginx with nothing but a folder of files: what the others are measured by. */
export async function startBare(folder: string): Promise<Running> {
  const { around, command } = HOSTS['nginx'] as Host;
  const own = mkdtempSync(join(tmpdir(), 'nginx-bare-'));
  const port = await freePort();
  const config = `sendfile on;\ntcp_nopush on;\nserver { listen ${port}; root ${folder}; }`;
  return run(programOf('nginx') ?? 'nginx', own, port, [
    around(config, own, { folder, port, base: '' }),
    command,
  ]);
}
