/** Holds the person's id; empty once they have signed out. */
const signedIn = 'signed-in';

/** Notes who uses this browser now: what another tab still shows of somebody else is no longer theirs to keep or send. */
export function notePerson(userId: string): void {
  try {
    window.localStorage.setItem(signedIn, userId);
  } catch {
    // A browser that forbids its storage keeps nothing.
  }
}

/** Whether something kept or sent under a key that names a person belongs to whoever is signed in here. */
export function isTheirs(key: string): boolean {
  try {
    const person = window.localStorage.getItem(signedIn);
    return person === null || key.split(':').includes(person);
  } catch {
    return true;
  }
}

/** Takes out of this browser what it keeps for a person: everything whose key names them. */
export function forgetPerson(userId: string): void {
  try {
    const theirs = Object.keys(window.localStorage).filter((key) => key.split(':').includes(userId));
    for (const key of theirs) window.localStorage.removeItem(key);
    window.localStorage.setItem(signedIn, '');
  } catch {
    // As above.
  }
}
