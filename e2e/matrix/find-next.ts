import { registerHooks } from 'node:module';

// Next's own modules are found by bundlers without their ending; Node alone wants it.
registerHooks({
  resolve: (name, context, resolve) => resolve(/^next\/[\w-]+$/.test(name) ? `${name}.js` : name, context),
});
