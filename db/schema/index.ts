export * from './assistant.ts';
export * from './audit.ts';
export * from './files.ts';
export * from './inventory.ts';
export * from './jobs.ts';
export * from './people.ts';
export * from './proposals.ts';
export * from './settings.ts';
