const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs waves of lanes of stages and gives what came of each stage: its time and how many tests passed and failed. The
 * output of a stage is shown when it failed. A signal ends the stages that run, and no other begins.
 */
export async function runStages(waves, say = console.log) {
  const results = [];
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  for (const signal of signals) process.once(signal, stop);

  const runLane = async (lane) => {
    for (const stage of lane) if (!stopped) results.push(await runStage(stage, results, say));
  };
  for (const wave of waves) await Promise.all(wave.map(runLane));
  for (const signal of signals) process.off(signal, stop);
  return { results, stopped };
}

async function runStage({ name, run, count, needs }, results, say) {
  if (needs && results.some((one) => one.name === needs && one.failed > 0)) {
    say(`✗ ${name}: not run, since ${needs} failed`);
    return { name, seconds: 0, passed: 0, failed: 1 };
  }
  const startedAt = Date.now();
  const end = await run();
  const seconds = (Date.now() - startedAt) / 1000;
  const { passed, failed } = count(end);
  say(`${failed > 0 ? '✗' : '✓'} ${name}  ${seconds.toFixed(1)} s  ${passed} passed, ${failed} failed`);
  if (failed > 0) say(`\n${end.output.trim()}\n`);
  return { name, seconds, passed, failed };
}

/** Only the stages of these names; throws what to say where one does not exist. */
export function onlyStages(waves, names) {
  const known = waves.flat(2).map((stage) => stage.name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`There is no stage "${unknown}": ${known.join(', ')}.`);
  return waves.map((wave) => wave.map((lane) => lane.filter((stage) => names.includes(stage.name))));
}

/** The last line of a run. */
export function summary(results) {
  const sum = (pick) => results.reduce((total, result) => total + pick(result), 0);
  return { passed: sum((one) => one.passed), failed: sum((one) => one.failed) };
}
