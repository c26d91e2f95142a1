// Loaded into a child before its own code: a launcher that is killed outright must not leave a server on the port.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
