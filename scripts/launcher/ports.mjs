import { connect, createServer } from 'node:net';
import { LaunchError } from './project.mjs';

const connectTimeoutMs = 5_000;

/** Demands that this process may listen on `host`:`port` now. */
export async function demandFreePort(port, host) {
  const code = await tryToListen(port, host);
  if (!code) return;
  if (code === 'EADDRINUSE') {
    throw new LaunchError(`Port ${port} is in use: stop what listens there, or set PORT to another number.`);
  }
  if (code === 'EACCES') throw new LaunchError(`Port ${port} needs more rights: set PORT to a number above 1023.`);
  throw new LaunchError(`The setting HOST is wrong: ${host} is not an address of this machine (${code}).`);
}

function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}

/** Demands that something answers at the host and port of a `postgres://` address; a file address passes. */
export async function demandDatabaseServer(url) {
  if (url.startsWith('file:')) return;
  const { hostname, port } = new URL(url);
  const address = { host: decodeURIComponent(hostname) || 'localhost', port: Number(port || 5432) };
  const failure = await tryToConnect(address);
  if (!failure) return;
  throw new LaunchError(`The database server at ${address.host}:${address.port} does not answer (${failure}).`);
}

function tryToConnect(address) {
  return new Promise((resolve) => {
    const socket = connect({ ...address, timeout: connectTimeoutMs });
    const end = (failure) => {
      socket.destroy();
      resolve(failure);
    };
    socket.once('connect', () => end(undefined));
    socket.once('timeout', () => end('no answer in 5 seconds'));
    socket.once('error', (error) => end(error.code ?? error.message));
  });
}
