const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'aix', 'win32'];
const processors = {
  arm64: 'arm64',
  aarch64: 'arm64',
  x64: 'x64',
  x86_64: 'x64',
  ia32: 'ia32',
  arm: 'arm',
  armv6: 'arm',
  armv7: 'arm',
  armhf: 'arm',
  gnueabihf: 'arm',
  musleabihf: 'arm',
  ppc64: 'ppc64',
  ppc64le: 'ppc64',
  ppc: 'ppc',
  riscv64: 'riscv64',
  s390x: 's390x',
  loong64: 'loong64',
  mips64el: 'mips64el',
  wasm32: 'wasm32',
};

/**
 * Adds to a lock file, in place, the optional platform packages that somebody names and the registry did not have when
 * the file was made: without an entry `npm ci` fails on every machine. Gives what was added, and what cannot be.
 */
export function completeLock(lock, machine = { os: process.platform, cpu: process.arch }) {
  const added = [];
  const problems = [];
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries({ ...lock.packages })) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (isLocked(lock.packages, path, name)) continue;
      const platform = platformOf(name);
      const problem = problemWith(name, platform, machine, path);
      if (problem) problems.push(problem);
      else {
        const entry = { version: exactVersion(range), ...(path && dev ? { dev } : {}), optional: true, ...platform };
        lock.packages[`node_modules/${name}`] = entry;
        added.push(`${name}@${entry.version}`);
      }
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  return { added, problems };
}

/** Looks as Node does: beside whoever asks, then one level up, to the top. */
function isLocked(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (`${at ? `${at}/` : ''}node_modules/${name}` in packages) return true;
    if (!at) return false;
  }
}

/** The machine that a package is for, by its name: npm then skips it everywhere else. */
export function platformOf(name) {
  const words = name
    .toLowerCase()
    .replaceAll('windows', 'win32')
    .split(/[^a-z0-9_]+/);
  const os = systems.find((system) => words.includes(system)) ?? (words.includes('win') ? 'win32' : undefined);
  const cpu = words.map((word) => processors[word]).find(Boolean);
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc';
  const namesLibc = words.some((word) => /^(musl|gnu)/.test(word));
  return {
    ...(os ? { os: [os] } : {}),
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(os === 'linux' && namesLibc ? { libc: [libc] } : {}),
  };
}

function problemWith(name, { os, cpu, libc }, machine, wantedBy) {
  if (!os && cpu?.[0] !== 'wasm32')
    return `Nobody can tell which machine ${name} is for (${wantedBy || 'package.json'}).`;
  const isForThisMachine = os?.[0] === machine.os && cpu?.[0] === machine.cpu && libc?.[0] !== 'musl';
  if (isForThisMachine) return `${name} is for this machine and the registry lacks it: pin another version.`;
}

function exactVersion(range) {
  return range.replace(/^npm:(@[^/]+\/)?[^@]+@/, '').replace(/^[\^~>=v\s]+/, '');
}
