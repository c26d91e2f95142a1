/** What vitest's JSON report says; a file that did not load, and a test that did not run, is a failure. */
export function countVitest({ numPassedTests, numTotalTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  );
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + unloaded.length };
}

/** What Playwright's JSON report says; a test that did not run, or passed only when repeated, is a failure. */
export function countPlaywright({ stats, errors }) {
  const { expected, unexpected, flaky, skipped } = stats;
  return { passed: expected, failed: unexpected + flaky + skipped + errors.length };
}
