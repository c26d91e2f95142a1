/** Takes out of this browser what it keeps for a person: everything whose key names them. */
export function forgetPerson(userId: string): void {
  try {
    const theirs = Object.keys(window.localStorage).filter((key) => key.split(':').includes(userId));
    for (const key of theirs) window.localStorage.removeItem(key);
  } catch {
    // A browser that forbids its storage keeps nothing.
  }
}
