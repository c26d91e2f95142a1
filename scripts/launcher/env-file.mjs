import { readFileSync } from 'node:fs';
import { LaunchError } from './project.mjs';

const line = /^(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)$/;
const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/;

/** NAME=value lines; `#` starts a comment, quotes keep spaces and `#`. Throws a LaunchError that names a bad line. */
export function parseEnvFile(text) {
  const variables = {};
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const trimmed = raw.trim();
    if (!trimmed || trimmed.startsWith('#')) continue;
    const [, name, value] = line.exec(trimmed) ?? [];
    if (!name || /^(["'])(?!.*\1)/.test(value)) {
      throw new LaunchError(`Line ${index + 1} of .env is not NAME=value: put it right or remove it.`);
    }
    variables[name] = quoted.exec(value)?.[2] ?? value.replace(/(^|\s)#.*$/, '').trim();
  }
  return variables;
}

/** Adds what `.env` says to the environment of this process, which wins where both say something. */
export function loadEnvFile(path = '.env') {
  for (const [name, value] of Object.entries(parseEnvFile(readEnvFile(path)))) process.env[name] ??= value;
}

function readEnvFile(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw new LaunchError(`The file .env cannot be read (${error.code}): change its rights or remove it.`);
  }
}
